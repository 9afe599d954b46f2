import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {areaOf, industryAnchor, levelId} from '../../model/anchors';
import type {Industry} from '../../model/schema';
import type {Outline, OutlineCase} from '../../page-data/outline';
import Definitions from '../Definitions';
import LevelMark from '../LevelMark';
import {useLevelLinks} from '../level-links';
import {capabilityOf} from '../outline';
import {useSiteLinks} from '../site-links';
import {attainedLevels, casesAt, gapsOf, shownLevels, type ShownLevel} from './levels';
import styles from './styles.module.css';

type Order = 'count' | 'industry' | 'area' | 'nature' | 'year' | 'cell';

/**
 * `<CaseList by="…" />`: the cases in force by area, nature or year, how many there are and what chooses among them
 * (`count`), or which cells of the model have some; with `by="industry" of="finance"` those of an industry, below its
 * heading, each with who it is of, when it began and how it went, and the levels that they show.
 */
export default function CaseList({
  by,
  of: industry,
  outline,
}: {
  readonly by: Order;
  readonly of?: Industry;
  readonly outline: Outline;
}): ReactNode {
  const {href} = useSiteLinks();
  const levelAddress = useLevelLinks(outline);
  const {cases, areas} = outline;
  const short = ({id, name, title, path}: OutlineCase): ReactNode => (
    <a key={id} href={href(path)} title={title}>
      {id} {name}
    </a>
  );
  const identifier = ({id, name, path}: OutlineCase): ReactNode => (
    <a key={id} href={href(path)} title={name}>
      {id}
    </a>
  );
  /** The cases that show a level, those where it was attained apart from those where it was missed. */
  const shownBy = (
    {met, missed}: Pick<ShownLevel<OutlineCase>, 'met' | 'missed'>,
    show: (item: OutlineCase) => ReactNode,
  ): ReactNode => (
    <>
      {met.length === 0 ? null : (
        <span className={styles.shown}>
          <small>{translate({id: 'case.met'})}</small>{' '}
          <span className={styles.cell}>{met.map(show)}</span>
        </span>
      )}
      {missed.length === 0 ? null : (
        <span className={styles.shown}>
          <small>{translate({id: 'case.missed'})}</small>{' '}
          <span className={styles.cell}>{missed.map(show)}</span>
        </span>
      )}
    </>
  );
  const grouped = (
    groups: readonly {
      readonly key: string;
      readonly term: ReactNode;
      readonly of: readonly OutlineCase[];
    }[],
  ): ReactNode => (
    <div className={styles.index}>
      <Definitions
        items={groups.map(({key, term, of}) => ({
          key,
          term,
          text:
            of.length === 0 ? (
              translate({id: 'case.none'})
            ) : (
              <span className={styles.cell}>{of.map(short)}</span>
            ),
        }))}
      />
    </div>
  );
  switch (by) {
    case 'count': {
      const failures = cases.filter(({nature}) => nature === 'failure').length;
      return (
        <>
          <p>
            {translate(
              {id: 'case.count'},
              {
                all: String(cases.length),
                failures: String(failures),
                practices: String(cases.length - failures),
              },
            )}
          </p>
          {/* What is chosen, the stylesheet shows: it needs no script. */}
          <p className={styles.filter} data-unsearched="">
            <span>
              <label htmlFor="filter">{translate({id: 'case.filter'})}</label>
              <select id="filter" data-filter="nature">
                <option value="">{translate({id: 'case.all'})}</option>
                <option value="failure">{translate({id: 'case.wentWrong'})}</option>
                <option value="practice">{translate({id: 'case.worked'})}</option>
              </select>
            </span>
            <span>
              <label htmlFor="filter-area">{translate({id: 'case.filterArea'})}</label>
              <select id="filter-area" data-filter="area">
                <option value="">{translate({id: 'case.allAreas'})}</option>
                {areas.map(({id, title}) => (
                  <option key={id} value={id}>
                    {id} {title}
                  </option>
                ))}
              </select>
            </span>
          </p>
        </>
      );
    }
    case 'industry': {
      const of = cases.filter((item) => item.industry === industry);
      if (industry === undefined || of.length === 0) return <p>{translate({id: 'case.none'})}</p>;
      return (
        <section
          className={styles.industry}
          aria-labelledby={industryAnchor(industry)}
          data-of={[...new Set(of.flatMap((item) => [...subjectsOf(item), ...pairsOf(item)]))].join(
            ' ',
          )}>
          <ul className={styles.cases}>
            {of.map((item) => (
              <li key={item.id} data-of={subjectsOf(item).join(' ')}>
                <Face of={{...item, areas: areas.filter(({id}) => areasIn(item).includes(id))}} />
                <div>
                  <a href={href(item.path)}>
                    {item.id} {withoutDate(item.title)}
                  </a>
                  <p>{item.description}</p>
                </div>
              </li>
            ))}
          </ul>
          <details className={styles.fold}>
            <summary>
              {translate({id: 'case.cellsOf'}, {count: String(shownLevels(of).length)})}
            </summary>
            <ul className={styles.levels}>
              {shownLevels(of).map(({capability, level, ...shown}) => {
                const id = levelId(capability, level);
                const address = levelAddress(capability, level);
                const name = `${id} ${capabilityOf(outline, capability).title}`;
                return (
                  <li key={id}>
                    {address === undefined ? name : <a href={address}>{name}</a>}
                    {shownBy(shown, identifier)}
                  </li>
                );
              })}
            </ul>
          </details>
        </section>
      );
    }
    case 'area':
      return grouped(
        areas.map(({id, title, path}) => ({
          key: id,
          term: (
            <a href={href(path)}>
              {id} {title}
            </a>
          ),
          of: cases.filter(({levels}) => levels.some(({capability}) => areaOf(capability) === id)),
        })),
      );
    case 'nature':
      return grouped([
        {
          key: 'failure',
          term: translate({id: 'case.failures'}),
          of: cases.filter(({nature}) => nature === 'failure'),
        },
        {
          key: 'practice',
          term: translate({id: 'case.practices'}),
          of: cases.filter(({nature}) => nature === 'practice'),
        },
      ]);
    case 'year': {
      const years = [...new Set(cases.map(({year}) => year))].sort().reverse();
      return grouped(
        years.map((year) => ({
          key: year,
          term: year,
          of: cases.filter((item) => item.year === year),
        })),
      );
    }
    case 'cell': {
      const capabilities = areas.flatMap((area) => area.capabilities);
      const capabilityLink = ({id, title, path}: (typeof capabilities)[number]): ReactNode =>
        path === undefined ? (
          <span key={id}>
            {id} {title}
          </span>
        ) : (
          <a key={id} href={href(path)}>
            {id} {title}
          </a>
        );
      const gaps = gapsOf(cases, capabilities);
      return (
        <>
          <p>
            {translate(
              {id: 'case.gaps'},
              {total: String(gaps.total), without: String(gaps.without)},
            )}
          </p>
          <ul className={styles.gaps}>
            {gaps.byLevel.map(({level, without}) => (
              <li key={level}>
                {translate(
                  {id: 'case.gapsAtLevel'},
                  {level: String(level), without: String(without)},
                )}
              </li>
            ))}
          </ul>
          {gaps.capabilities.length === 0 ? null : (
            <>
              <p>{translate({id: 'case.uncovered'}, {count: String(gaps.capabilities.length)})}</p>
              <p className={styles.cell}>{gaps.capabilities.map(capabilityLink)}</p>
            </>
          )}
          <div className={styles.index}>
            {' '}
            <Definitions
              items={capabilities.map((capability) => {
                const shown = attainedLevels.map((level) => ({
                  level,
                  ...casesAt(cases, capability.id, level),
                }));
                const isEmpty = ({met, missed}: (typeof shown)[number]): boolean =>
                  met.length + missed.length === 0;
                return {
                  key: capability.id,
                  term: capabilityLink(capability),
                  text: (
                    <ul className={styles.byLevel}>
                      {shown
                        .filter((item) => !isEmpty(item))
                        .map(({level, ...of}) => (
                          <li key={level}>
                            <LevelMark level={level} /> {shownBy(of, short)}
                          </li>
                        ))}
                      {shown.some(isEmpty) ? (
                        <li className={styles.none}>
                          <small>{translate({id: 'case.none'})}</small>{' '}
                          {shown.filter(isEmpty).map(({level}) => (
                            <LevelMark key={level} level={level} />
                          ))}
                        </li>
                      ) : null}
                    </ul>
                  ),
                };
              })}
            />
          </div>
        </>
      );
    }
  }
}

/** What tells a case at a glance: when it began, whether something went wrong, the areas that it is of. */
function Face({of: {year, nature, areas}}: {readonly of: FaceOf}): ReactNode {
  return (
    <p className={styles.face} data-unsearched="">
      <b>{year}</b>{' '}
      <span className={styles.outcome} data-outcome={nature}>
        {nature === 'failure' ? translate({id: 'case.wentWrong'}) : translate({id: 'case.worked'})}
      </span>{' '}
      <span className={styles.areas}>
        {areas.map(({id, title}) => (
          <abbr key={id} data-area={id} title={title}>
            {id}
          </abbr>
        ))}
      </span>
    </p>
  );
}

interface FaceOf extends Pick<OutlineCase, 'year' | 'nature'> {
  readonly areas: Outline['areas'];
}

/** A title without the date at its end, which stands beside it. */
const withoutDate = (title: string): string =>
  title.replace(/\s*[（(][^（()）]*\d{4}[^（()）]*[）)]$/, '');

const areasIn = ({levels}: OutlineCase): readonly string[] => [
  ...new Set(levels.map(({capability}) => areaOf(capability))),
];

/** What a case is found by: how it went, and its areas. */
const subjectsOf = (item: OutlineCase): readonly string[] => [item.nature, ...areasIn(item)];

/** What it is found by when both are chosen. */
const pairsOf = (item: OutlineCase): readonly string[] =>
  areasIn(item).map((area) => `${item.nature}-${area}`);
