import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Outline} from '../../page-data/outline';
import {capabilityCount} from '../outline';

/** `<CapabilityCount />`, within a sentence: how many capabilities there are; while not all are written, how many are. */
export default function CapabilityCount({outline}: {readonly outline: Outline}): ReactNode {
  const {all, written} = capabilityCount(outline);
  if (written === all) return String(all);
  return translate({id: 'capabilities.count'}, {all: String(all), written: String(written)});
}
