import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {LimitData} from '../../page-data/limits';
import {useSiteLinks} from '../site-links';
import LimitListView from './View';

/** `<LimitList basis="…" />`: the numbers in criteria that decide and are proposed, or published by a source. */
export default function LimitList({
  basis,
  limits,
}: {
  readonly basis: 'proposed' | 'published';
  readonly limits: readonly LimitData[];
}): ReactNode {
  const {href} = useSiteLinks();
  return (
    <LimitListView
      limits={limits.filter(({source}) => (basis === 'published') === (source !== undefined))}
      strings={{
        criterion: translate({id: 'limits.criterion'}),
        quantity: translate({id: 'limits.quantity'}),
        number: translate({id: 'limits.number'}),
        source: translate({id: 'limits.source'}),
        none: translate({id: 'limits.none'}),
      }}
      href={href}
    />
  );
}
