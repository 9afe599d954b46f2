import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {criterionAnchor, factAnchor} from '../../model/anchors';
import type {Outline} from '../../page-data/outline';
import type {OrganisationsData} from '../../page-data/organisations';
import type {OrganisationData} from '../../page-data/page-data';
import {areaOf, capabilityOf} from '../outline';
import {ratingName} from '../rating';
import {useSiteLinks} from '../site-links';
import OrganisationView, {type Part} from './View';

/** `<Organisation part="…" />`: a part of what is known of the page's reference organisation. */
export default function Organisation({
  part,
  data,
  outline,
  organisations,
}: {
  readonly part: Part;
  readonly data: OrganisationData;
  readonly outline: Outline;
  readonly organisations: OrganisationsData;
}): ReactNode {
  const {href, anchor} = useSiteLinks();
  const column = organisations.organisations.findIndex(({id}) => id === data.id);
  if (part === 'facts') for (const {id} of data.facts) anchor(factAnchor(id));
  return (
    <OrganisationView
      part={part}
      organisation={data}
      levels={Object.fromEntries(
        organisations.rows.map(({id, cells}) => [id, cells[column]?.level]),
      )}
      strings={{
        areaTitle: (id) => areaOf(outline, id).title,
        capabilityTitle: (id) => capabilityOf(outline, id).title,
        added: (date) => translate({id: 'organisation.added'}, {date}),
        expected: translate({id: 'organisation.expected'}),
        attained: translate({id: 'organisation.attained'}),
        rating: ratingName,
        ratings: (id) => translate({id: 'organisation.ratings'}, {id}),
      }}
      links={{
        capability: (id) => href(capabilityOf(outline, id).path ?? ''),
        criterion: (capability, id) =>
          href(`${capabilityOf(outline, capability).path ?? ''}#${criterionAnchor(id)}`),
      }}
    />
  );
}
