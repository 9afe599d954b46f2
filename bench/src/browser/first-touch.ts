/** How soon a control works. */
import type {PeerName} from '../peers/sources';
import {pause, press, quiet, reset, traffic, type Point, type Session} from './session';

export interface FirstTouch {
  /** From the release of the first tap until what it does is seen, in ms. */
  readonly response: number;
  readonly bytes: number;
  readonly requests: number;
}

/** A control of one peer on a phone. */
export interface Control {
  /** What has to be tapped before it is in sight. */
  readonly opener?: string;
  readonly button: string;
  /** For a `<select>`, which is set to this value instead of being tapped. */
  readonly value?: string;
  /** What appears; without it, the page's background changes. */
  readonly appears?: string;
}

export const controlNames = ['menu', 'colours', 'search'] as const;
export type ControlName = (typeof controlNames)[number];

const siteControls: Readonly<Record<ControlName, Control>> = {
  menu: {button: '[popovertarget="site-nav"]:not(#site-nav *)', appears: '#site-nav'},
  colours: {button: '[data-colours], header button[class*="colour"]'},
  search: {button: '[data-opens-search]', appears: 'input[type=search], [role=combobox]'},
};

export const controls: Readonly<
  Record<Exclude<PeerName, 'bare'>, Partial<Record<ControlName, Control>>>
> = {
  site: siteControls,
  stock: siteControls,
  vitepress: {
    menu: {button: '.VPLocalNav button.menu', appears: '.VPSidebar'},
    colours: {opener: '.VPNavBarHamburger', button: '.VPNavScreen .VPSwitchAppearance'},
  },
  starlight: {
    menu: {button: '.sl-menu-button', appears: '#starlight__sidebar'},
    colours: {
      opener: '.sl-menu-button',
      button: '#starlight__sidebar starlight-theme-select select',
      value: 'dark',
    },
    search: {button: 'site-search button[data-open-modal]', appears: 'site-search dialog input'},
  },
};

/** On a quiet page: the middle of the control, its opener tapped before; undefined where none shows. */
export async function findControl(
  session: Session,
  {opener, button}: Control,
): Promise<Point | undefined> {
  const {page} = session;
  if (opener) {
    await page.locator(opener).first().tap();
    await quiet(session);
  }
  const [shown] = await page.locator(button).filter({visible: true}).all();
  const box = await shown?.boundingBox();
  return box ? {x: box.x + box.width / 2, y: box.y + box.height / 2} : undefined;
}

/** Works a found control once. */
export async function touch(session: Session, control: Control, at: Point): Promise<FirstTouch> {
  const {page, served} = session;
  reset(served);
  await page.evaluate(watchEffect, control);
  if (control.value) {
    await page.locator(control.button).filter({visible: true}).selectOption(control.value);
  } else await press(session, at, 'phone');
  const response = await effect(session);
  await quiet(session);
  const {bytes, requests} = traffic(served);
  return {response, bytes, requests: requests.length};
}

/**
 * Opens the page and taps from first paint on, every 50 ms, until the control works: a control that
 * waits for its script is dead until then.
 *
 * @param at where the control will be
 * @returns ms from the release of the first tap; the page's traffic is not counted
 */
export async function touchEarly(
  session: Session,
  address: string,
  control: Control,
  at: Point,
): Promise<number> {
  const {page, cdp} = session;
  let notePaint = (): void => undefined;
  const painted = new Promise<void>((resolve) => (notePaint = resolve));
  // Before the page begins, which may paint at once.
  await page.exposeFunction('benchPainted', () => notePaint());
  await page.addInitScript(watchEffect, control);
  const loading = page.goto(address, {waitUntil: 'commit'});
  await painted;
  let works = false;
  const result = effect(session).finally(() => (works = true));
  const deadline = performance.now() + 15_000;
  while (!works && performance.now() < deadline) {
    await cdp.send('Input.dispatchTouchEvent', {type: 'touchStart', touchPoints: [at]});
    await cdp.send('Input.dispatchTouchEvent', {type: 'touchEnd', touchPoints: []});
    await pause(50);
  }
  await loading;
  return result;
}

async function effect({page}: Session): Promise<number> {
  const handle = await page.waitForFunction(
    () => (window as Window & {benchEffect?: number}).benchEffect,
    undefined,
    {polling: 20, timeout: 15_000},
  );
  return (await handle.jsonValue()) ?? NaN;
}

/** In the page: notes in `benchEffect` the ms from the first release (or change) to the frame that shows the effect. */
function watchEffect({appears}: {readonly appears?: string}): void {
  const notes = window as Window & {benchEffect?: number};
  const background = (): string =>
    [document.documentElement, document.body]
      .map((element) => element && getComputedStyle(element).backgroundColor)
      .join();
  let start: number | undefined;
  let before: string | undefined;
  const begin = (event: Event): void => {
    if (start !== undefined) return;
    start = event.timeStamp;
    before = background();
    requestAnimationFrame(look);
  };
  const isSeen = (): boolean => {
    if (!appears) return background() !== before;
    return [...document.querySelectorAll(appears)].some((element) => {
      const {left, right, width, top} = element.getBoundingClientRect();
      const inView = Math.min(right, innerWidth) - Math.max(left, 0);
      return (
        element.checkVisibility({opacityProperty: true, visibilityProperty: true}) &&
        width > 0 &&
        inView > width / 2 &&
        top < innerHeight
      );
    });
  };
  const look = (): void => {
    if (isSeen()) notes.benchEffect ??= performance.now() - (start ?? 0);
    else requestAnimationFrame(look);
  };
  addEventListener('touchend', begin, {capture: true, passive: true});
  addEventListener('change', begin, {capture: true});
}
