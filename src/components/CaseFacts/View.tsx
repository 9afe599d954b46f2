import type {ReactNode} from 'react';
import {sourceAnchor} from '../../model/anchors';
import type {CaseData} from '../../page-data/page-data';
import DataTable from '../DataTable';
import Definitions from '../Definitions';
import styles from './styles.module.css';

export type Part = 'overview' | 'background' | 'events' | 'figures' | 'takeaways';

export interface CaseFactsProps {
  readonly part: Part;
  readonly case: CaseData;
  readonly strings: {
    readonly nature: string;
    readonly natureName: (nature: CaseData['nature']) => string;
    readonly industry: string;
    readonly industryName: (industry: CaseData['industry']) => string;
    readonly organisation: string;
    readonly date: string;
    readonly scale: string;
    readonly figures: string;
    readonly figure: string;
    readonly value: string;
    readonly source: string;
    /** Label of the link to a source. */
    readonly sourceLink: (number: number, publisher: string) => string;
  };
}

/** One part of what the data says of a case; every fact leads to its sources. */
export default function CaseFactsView({part, case: caseData, strings}: CaseFactsProps): ReactNode {
  const sourcesOf = (ids: readonly string[] = []): ReactNode => (
    <SourceLinks ids={ids} sources={caseData.sources} label={strings.sourceLink} />
  );
  switch (part) {
    case 'overview':
      return (
        <Definitions
          items={[
            {key: 'nature', term: strings.nature, text: strings.natureName(caseData.nature)},
            {
              key: 'industry',
              term: strings.industry,
              text: strings.industryName(caseData.industry),
            },
            {key: 'organisation', term: strings.organisation, text: caseData.organisation},
            {key: 'date', term: strings.date, text: caseData.period},
            {
              key: 'scale',
              term: strings.scale,
              text: (
                <>
                  {caseData.scale.text}
                  {sourcesOf(caseData.scale.sources)}
                </>
              ),
            },
          ]}
        />
      );
    case 'background':
      return caseData.background.map(({text, sources}) => (
        <p key={text}>
          {text}
          {sourcesOf(sources)}
        </p>
      ));
    case 'events':
      return (
        <ol className={styles.events}>
          {caseData.events.map(({when, text, sources}) => (
            <li key={text}>
              {when ? <strong>{when}</strong> : null} {text}
              {sourcesOf(sources)}
            </li>
          ))}
        </ol>
      );
    case 'figures':
      return (
        <DataTable
          label={strings.figures}
          columns={[strings.figure, strings.value, strings.source]}
          rows={caseData.figures.map(({title, value, sources}) => ({
            key: title,
            cells: [title, value, sourcesOf(sources)],
          }))}
        />
      );
    case 'takeaways':
      return (
        <ul>
          {caseData.takeaways.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      );
  }
}

/** The numbers of sources as they stand in the page's list of them: [1] [3]. */
function SourceLinks({
  ids,
  sources,
  label,
}: {
  readonly ids: readonly string[];
  readonly sources: CaseData['sources'];
  readonly label: CaseFactsProps['strings']['sourceLink'];
}): ReactNode {
  return ids.map((id) => {
    const index = sources.findIndex((source) => source.id === id);
    return (
      <a
        key={id}
        className={styles.source}
        href={`#${sourceAnchor(id)}`}
        aria-label={label(index + 1, sources[index]?.publisher ?? id)}>
        [{index + 1}]
      </a>
    );
  });
}
