/** The two readers: what they read on, and what comes between. */
import type {BrowserContextOptions} from 'playwright-core';
import type {Link} from '../network/shaper';

export const profileNames = ['phone', 'desktop'] as const;
export type ProfileName = (typeof profileNames)[number];

export interface Profile {
  readonly link: Link;
  /** How many times slower than this machine. */
  readonly cpuSlowdown: number;
  readonly context: BrowserContextOptions;
}

/** 1 Mbit in bytes. */
const megabit = 1_000_000 / 8;

export const profiles: Readonly<Record<ProfileName, Profile>> = {
  phone: {
    link: {roundTripMs: 150, bytesPerSecond: 1.6 * megabit},
    cpuSlowdown: 4,
    context: {
      viewport: {width: 390, height: 844},
      deviceScaleFactor: 2,
      isMobile: true,
      hasTouch: true,
    },
  },
  desktop: {
    link: {roundTripMs: 40, bytesPerSecond: 10 * megabit},
    cpuSlowdown: 1,
    context: {viewport: {width: 1440, height: 900}},
  },
};
