import type {ReactNode} from 'react';
import {wordAnchor} from '../../model/anchors';
import {inForce} from '../../model/lifecycle';
import type {FatesData} from '../../page-data/fates';
import type {CapabilityData, WordsData} from '../../page-data/page-data';
import {useInNewest} from '../InNewest';
import {useSiteLinks} from '../site-links';
import {withdrawnProps} from '../Withdrawn';
import {WithWithdrawn} from '../Withdrawn/View';
import WordsView from './View';

/** `<Words />`: the words with a meaning of their own that the page's data has. */
export default function Words({
  data,
  fates,
}: {
  readonly data: Pick<CapabilityData, 'id' | 'words'> | Pick<WordsData, 'words'>;
  readonly fates: FatesData;
}): ReactNode {
  const {anchor} = useSiteLinks();
  const inNewest = useInNewest();
  const words: NonNullable<CapabilityData['words']> = data.words ?? [];
  for (const {id} of words) anchor(wordAnchor(id));
  const withdrawn = withdrawnProps(fates);
  return (
    <WithWithdrawn items={words} title={withdrawn.title}>
      {(items) => (
        <WordsView
          items={items.map((item) => ({
            ...item,
            id: `${'id' in data ? data.id : 'words'}/${item.id}`,
            anchor: wordAnchor(item.id),
            notes: (
              <>
                {inNewest(wordAnchor(item.id), item.title)}
                {inForce(item) ? null : withdrawn.fate(item.id)}
              </>
            ),
          }))}
        />
      )}
    </WithWithdrawn>
  );
}
