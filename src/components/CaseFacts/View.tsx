import type {ReactNode} from 'react';
import {figureAnchor, sourceAnchor} from '../../model/anchors';
import type {CaseData} from '../../page-data/page-data';
import Definitions from '../Definitions';
import {hoursBetween, type ScaleUnit} from './hours';
import styles from './styles.module.css';
import TimeScale from './TimeScale';

export type Part =
  'overview' | 'background' | 'events' | 'done' | 'figures' | 'takeaways' | 'questions' | 'unknown';

export interface CaseFactsProps {
  readonly part: Part;
  readonly case: CaseData;
  /** The language of the page, as sources name theirs. */
  readonly language: string;
  readonly strings: {
    readonly nature: string;
    readonly natureName: (nature: CaseData['nature']) => string;
    readonly industry: string;
    readonly industryName: (industry: CaseData['industry']) => string;
    readonly organisation: string;
    readonly date: string;
    readonly scale: string;
    /** In which zone the clock times are. */
    readonly zone: (zone: string) => string;
    readonly timeScale: string;
    readonly after: (count: number, unit: ScaleUnit) => string;
    /** What the words of a source stand under. */
    readonly said: string;
    readonly reckoned: string;
    /** What is said of a takeaway's levels. */
    readonly levels: string;
    /** Label of the link to a source. */
    readonly sourceLink: (number: number, publisher: string) => string;
  };
  /** Where a level is: `AV-3.L3`. */
  readonly levelLink: (id: string) => string | undefined;
  /** Where the cases of an industry are. */
  readonly industryLink: (industry: CaseData['industry']) => string;
}

type Fact = CaseData['scale'];

/** One part of what the data says of a case; every fact leads to its sources. */
export default function CaseFactsView({
  part,
  case: caseData,
  language,
  strings,
  levelLink,
  industryLink,
}: CaseFactsProps): ReactNode {
  const sourcesOf = ({sources = [], said = []}: Pick<Fact, 'sources' | 'said'>): ReactNode => {
    const ids = [...new Set([...sources, ...said.map(({source}) => source)])];
    return <SourceLinks ids={ids} sources={caseData.sources} label={strings.sourceLink} />;
  };
  const paragraphs = (facts: readonly Fact[]): ReactNode =>
    facts.map((fact) => (
      <p key={fact.text}>
        {fact.text}
        {sourcesOf(fact)}
      </p>
    ));
  switch (part) {
    case 'overview':
      return (
        <>
          <p className={styles.point}>{caseData.description}</p>
          <Definitions
            items={[
              {key: 'nature', term: strings.nature, text: strings.natureName(caseData.nature)},
              {
                key: 'industry',
                term: strings.industry,
                text: (
                  <a href={industryLink(caseData.industry)}>
                    {strings.industryName(caseData.industry)}
                  </a>
                ),
              },
              {key: 'organisation', term: strings.organisation, text: caseData.organisation},
              {key: 'date', term: strings.date, text: caseData.period},
              {
                key: 'scale',
                term: strings.scale,
                text: (
                  <>
                    {caseData.scale.text}
                    {sourcesOf(caseData.scale)}
                  </>
                ),
              },
            ]}
          />
        </>
      );
    case 'background':
      return paragraphs(caseData.background);
    case 'events': {
      const hours = hoursBetween(caseData.events);
      return (
        <>
          {hours === undefined ? null : (
            <TimeScale events={caseData.events} label={strings.timeScale} after={strings.after} />
          )}
          {caseData.zone === undefined ? null : (
            <p className={styles.zone}>{strings.zone(caseData.zone)}</p>
          )}
          <ol className={styles.events}>
            {caseData.events.map((event) => (
              <li key={event.text}>
                <time dateTime={event.at}>{event.when}</time>
                <p>
                  {event.text}
                  {sourcesOf(event)}
                </p>
              </li>
            ))}
          </ol>
        </>
      );
    }
    case 'done':
      return (
        <ul>
          {caseData.done.map((fact) => (
            <li key={fact.text}>
              {fact.text}
              {sourcesOf(fact)}
            </li>
          ))}
        </ul>
      );
    case 'figures':
      return (
        <dl className={styles.figures}>
          {caseData.figures.map(({id, title, value, said = [], reckoned}) => (
            <div key={id} id={figureAnchor(id)}>
              <dt>{title}</dt>
              <dd className={styles.value}>{value}</dd>
              {said.map(({source, words}) => (
                <dd key={words} className={styles.said}>
                  <span className="visually-hidden">{strings.said} </span>
                  <q lang={languageOf(caseData, source, language)}>{words}</q>
                  {sourcesOf({said: [{source, words}]})}
                </dd>
              ))}
              {reckoned === undefined ? null : (
                <dd className={styles.said}>
                  {strings.reckoned} {reckoned}
                </dd>
              )}
            </div>
          ))}
        </dl>
      );
    case 'takeaways':
      return (
        <ul>
          {caseData.takeaways.map(({text, levels}) => (
            <li key={text}>
              {text}{' '}
              <span className={styles.levels} data-unsearched="">
                <span className="visually-hidden">{strings.levels} </span>
                {levels.map((id) => {
                  const address = levelLink(id);
                  return address ? (
                    <a key={id} href={address}>
                      {id}
                    </a>
                  ) : (
                    <span key={id}>{id}</span>
                  );
                })}
              </span>
            </li>
          ))}
        </ul>
      );
    case 'questions':
    case 'unknown':
      return (
        <ul>
          {caseData[part].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      );
  }
}

/** The language of a source, where the page is in another. */
function languageOf({sources}: CaseData, id: string, language: string): string | undefined {
  const found = sources.find((source) => source.id === id)?.language;
  return found === language ? undefined : found;
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
