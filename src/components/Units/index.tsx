import type {ReactNode} from 'react';
import {unitAnchor} from '../../model/anchors';
import type {WordsData} from '../../page-data/page-data';
import {useInNewest} from '../InNewest';
import {useSiteLinks} from '../site-links';
import WordsView from '../Words/View';

/** `<Units />`: what is counted when criteria are rated. */
export default function Units({data}: {readonly data: WordsData}): ReactNode {
  const {anchor} = useSiteLinks();
  const inNewest = useInNewest();
  for (const {id} of data.units) anchor(unitAnchor(id));
  return (
    <WordsView
      items={data.units.map((unit) => ({
        ...unit,
        anchor: unitAnchor(unit.id),
        notes: inNewest(unitAnchor(unit.id), unit.title),
      }))}
    />
  );
}
