import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {areaOf, industryAnchor, levelAnchor, levelId} from '../../model/anchors';
import {industries} from '../../model/industries';
import type {Outline, OutlineCase} from '../../page-data/outline';
import DataTable from '../DataTable';
import Definitions from '../Definitions';
import LevelMark from '../LevelMark';
import {industryName} from '../industry';
import {useSiteLinks} from '../site-links';
import styles from './styles.module.css';

type Order = 'industry' | 'area' | 'nature' | 'year' | 'cell';

const attainedLevels = [2, 3, 4, 5] as const;

/** `<CaseList by="…" />`: the cases in force by industry, area, nature or year, or which cells of the model have some. */
export default function CaseList({
  by,
  outline,
}: {
  readonly by: Order;
  readonly outline: Outline;
}): ReactNode {
  const {href, anchor} = useSiteLinks();
  const {cases, areas} = outline;
  const link = ({id, title, path}: OutlineCase): ReactNode => (
    <a key={id} href={href(path)}>
      {id} {title}
    </a>
  );
  const short = ({id, name, title, path}: OutlineCase): ReactNode => (
    <a key={id} href={href(path)} title={title}>
      {id} {name}
    </a>
  );
  const grouped = (
    groups: readonly {
      readonly key: string;
      readonly term: ReactNode;
      readonly of: readonly OutlineCase[];
    }[],
  ): ReactNode => (
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
  );
  switch (by) {
    case 'industry':
      return industries.map((industry) => {
        const of = cases.filter((item) => item.industry === industry);
        const cells = [
          ...new Set(
            of.flatMap(({levels}) =>
              levels.map(({capability, level}) => levelId(capability, level)),
            ),
          ),
        ].sort();
        return (
          <section key={industry} className={styles.industry} id={anchor(industryAnchor(industry))}>
            <p className={styles.name}>{industryName(industry)}</p>
            <ul className={styles.cases}>
              {of.map((item) => (
                <li key={item.id}>
                  {link(item)}
                  <p>{item.description}</p>
                </li>
              ))}
            </ul>
            <p className={styles.cells}>
              {translate({id: 'case.cellsOf'})}{' '}
              {cells.map((id) => {
                const [capability = '', level = ''] = id.split('.L');
                const path = areas
                  .flatMap(({capabilities}) => capabilities)
                  .find((item) => item.id === capability)?.path;
                return path === undefined ? (
                  <span key={id}>{id}</span>
                ) : (
                  <a key={id} href={href(`${path}#${levelAnchor(Number(level))}`)}>
                    {id}
                  </a>
                );
              })}
            </p>
          </section>
        );
      });
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
    case 'cell':
      return (
        <DataTable
          label={translate({id: 'case.cells'})}
          columns={[
            translate({id: 'case.capability'}),
            ...attainedLevels.map((level) => <LevelMark key={level} level={level} />),
          ]}
          rows={areas
            .flatMap(({capabilities}) => capabilities)
            .map(({id, title, path}) => ({
              key: id,
              cells: [
                path === undefined ? (
                  `${id} ${title}`
                ) : (
                  <a href={href(path)}>
                    {id} {title}
                  </a>
                ),
                ...attainedLevels.map((level) => {
                  const of = cases.filter(({levels}) =>
                    levels.some((item) => item.capability === id && item.level === level),
                  );
                  return of.length === 0 ? (
                    '–'
                  ) : (
                    <span className={styles.cell}>{of.map(short)}</span>
                  );
                }),
              ],
            }))}
        />
      );
  }
}
