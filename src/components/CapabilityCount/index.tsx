import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Outline} from '../../page-data/outline';
import {capabilityCount} from '../outline';

/** `<CapabilityCount />`, within a sentence: how many of the capabilities are written, `10 of 35`. */
export default function CapabilityCount({outline}: {readonly outline: Outline}): ReactNode {
  const {all, written} = capabilityCount(outline);
  return translate({id: 'capabilities.count'}, {all: String(all), written: String(written)});
}
