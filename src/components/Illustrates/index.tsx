import type {ReactNode} from 'react';
import type {Outline} from '../../page-data/outline';
import type {CaseData} from '../../page-data/page-data';
import {useLevelLinks} from '../level-links';
import {capabilityOf, levelName} from '../outline';
import IllustratesView from './View';

/** `<Illustrates />`: the capability levels that the page's case shows. */
export default function Illustrates({
  data,
  outline,
}: {
  readonly data: CaseData;
  readonly outline: Outline;
}): ReactNode {
  const level = useLevelLinks(outline);
  return (
    <IllustratesView
      illustrates={data.illustrates}
      strings={{
        levelName: (number) => levelName(outline, number),
        capabilityTitle: (id) => capabilityOf(outline, id).title,
      }}
      links={{level}}
    />
  );
}
