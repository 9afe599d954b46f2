import type {ReactNode} from 'react';
import {criterionAnchor, levelAnchor, levelId} from '../../model/anchors';
import type {CapabilityData} from '../../page-data/page-data';
import {inForce} from '../../model/lifecycle';
import LevelMark from '../LevelMark';
import {WithdrawnFold, type WithdrawnProps} from '../Withdrawn/View';
import styles from './styles.module.css';

type Level = CapabilityData['levels'][number];
type Criterion = NonNullable<Level['criteria']>[number];

export interface LevelTableProps {
  readonly capability: Pick<CapabilityData, 'id' | 'facets' | 'levels'>;
  readonly strings: {
    readonly caption: string;
    readonly level: string;
    readonly statement: string;
    readonly criteria: string;
    readonly evidence: string;
    /** Instead of criteria at level 1. */
    readonly floor: string;
    readonly dependsOn: string;
    /** Name of a level: 3 → 规范级 */
    readonly levelName: (level: number) => string;
    /** Label of the link that a criterion's id is. */
    readonly criterionLink: (id: string) => string;
    readonly evidenceKind: (kind: Level['evidence'][number]['kind']) => string;
    /** The title of a capability, by its id. */
    readonly capabilityTitle: (id: string) => string;
  };
  readonly links: {
    readonly level: (capability: string, level: number) => string;
  };
  readonly withdrawn: WithdrawnProps;
}

/**
 * The levels of a capability that are in force, and what is withdrawn, folded behind them. One table for every reader: rows and columns with headers where
 * there is room, the same cells one under another where there is not. The roles are written out
 * because browsers forget that a table is one once its cells are laid out as blocks.
 */
export default function LevelTableView(props: LevelTableProps): ReactNode {
  return (
    <>
      <LevelsInForce {...props} />
      <WithdrawnLevels {...props} />
    </>
  );
}

function LevelsInForce({capability, strings, links}: LevelTableProps): ReactNode {
  const captionId = `${capability.id.toLowerCase()}-levels`;
  const facetTitle = new Map(capability.facets.map(({id, title}) => [id, title]));
  return (
    <div className={styles.region} role="region" aria-labelledby={captionId} tabIndex={0}>
      <table className={styles.table} role="table">
        <caption id={captionId}>{strings.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {[strings.level, strings.statement, strings.criteria, strings.evidence].map((title) => (
              <th key={title} scope="col" role="columnheader">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {capability.levels.filter(inForce).map((level) => (
            <tr key={level.level} id={levelAnchor(level.level)} role="row" data-level={level.level}>
              <th scope="row" role="rowheader" className={styles.level}>
                <LevelMark level={level.level} />
                <span>{strings.levelName(level.level)}</span>
              </th>
              <td role="cell" className={styles.statement} data-title={strings.statement}>
                {level.statement}
              </td>
              <td role="cell" data-title={strings.criteria}>
                {level.criteria?.some(inForce) ? (
                  <ol className={styles.criteria}>
                    {level.criteria.filter(inForce).map((criterion) => (
                      <CriterionItem
                        key={criterion.id}
                        criterion={criterion}
                        facet={facetTitle.get(criterion.facet) ?? criterion.facet}
                        label={strings.criterionLink(criterion.id)}
                      />
                    ))}
                  </ol>
                ) : (
                  <p className={styles.floor}>{strings.floor}</p>
                )}
                {level.requires?.map((needed) => (
                  <p key={needed.capability} className={styles.requires}>
                    <strong>{strings.dependsOn}</strong>{' '}
                    <a href={links.level(needed.capability, needed.level)}>
                      {needed.capability}.L{needed.level}{' '}
                      {strings.capabilityTitle(needed.capability)}
                    </a>
                    <span> {needed.reason}</span>
                  </p>
                ))}
              </td>
              <td role="cell" data-title={strings.evidence}>
                <Evidence evidence={level.evidence} strings={strings} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Levels as they were, and criteria of levels in force, each with what became of it. */
function WithdrawnLevels({capability, strings, withdrawn}: LevelTableProps): ReactNode {
  const levels = capability.levels.filter((level) => !inForce(level));
  const criteria = capability.levels
    .filter(inForce)
    .flatMap((level) => (level.criteria ?? []).filter((criterion) => !inForce(criterion)));
  if (levels.length + criteria.length === 0) return null;
  const facetTitle = new Map(capability.facets.map(({id, title}) => [id, title]));
  const item = (criterion: Criterion): ReactNode => (
    <CriterionItem
      key={criterion.id}
      criterion={criterion}
      facet={facetTitle.get(criterion.facet) ?? criterion.facet}
      label={strings.criterionLink(criterion.id)}>
      {inForce(criterion) ? null : withdrawn.fate(criterion.id)}
    </CriterionItem>
  );
  return (
    <WithdrawnFold title={withdrawn.title}>
      {criteria.length > 0 ? <ol className={styles.criteria}>{criteria.map(item)}</ol> : null}
      {levels.map((level) => {
        const id = levelId(capability.id, level.level);
        return (
          <section
            key={id}
            id={levelAnchor(level.level)}
            className={styles.withdrawnLevel}
            aria-label={id}>
            <p>
              <strong>
                {id} {strings.levelName(level.level)}
              </strong>
            </p>
            {withdrawn.fate(id)}
            <p>{level.statement}</p>
            <ol className={styles.criteria}>{(level.criteria ?? []).map(item)}</ol>
            <Evidence evidence={level.evidence} strings={strings} />
          </section>
        );
      })}
    </WithdrawnFold>
  );
}

function Evidence({
  evidence,
  strings,
}: {
  readonly evidence: Level['evidence'];
  readonly strings: Pick<LevelTableProps['strings'], 'evidenceKind'>;
}): ReactNode {
  return (
    <ul className={styles.evidence}>
      {evidence.map(({kind, text}) => (
        <li key={text}>
          <span className={styles.kind}>{strings.evidenceKind(kind)}</span> {text}
        </li>
      ))}
    </ul>
  );
}

function CriterionItem({
  criterion,
  facet,
  label,
  children,
}: {
  readonly criterion: Criterion;
  readonly facet: string;
  readonly label: string;
  readonly children?: ReactNode;
}): ReactNode {
  const anchor = criterionAnchor(criterion.id);
  return (
    <li id={anchor} className={styles.criterion}>
      <div className={styles.criterionHead}>
        <a className={styles.criterionId} data-permalink="" href={`#${anchor}`} aria-label={label}>
          {criterion.id}
        </a>{' '}
        <span className={styles.facet}>{facet}</span>
      </div>
      <p>{criterion.text}</p>
      {children}
    </li>
  );
}
