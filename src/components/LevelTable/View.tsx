import type {ReactNode} from 'react';
import {criterionAnchor, levelAnchor, levelId} from '../../model/anchors';
import type {CapabilityData} from '../../page-data/page-data';
import {inForce} from '../../model/lifecycle';
import LevelMark from '../LevelMark';
import {WithdrawnFold, type WithdrawnProps} from '../Withdrawn/View';
import styles from './styles.module.css';

type Level = CapabilityData['levels'][number];
type Criterion = NonNullable<Level['criteria']>[number];
type Evidence = NonNullable<Level['evidence']>;
type Limit = NonNullable<Criterion['limits']>[number];

export interface LevelTableProps {
  readonly capability: Pick<CapabilityData, 'id' | 'facets' | 'levels' | 'quantities'>;
  readonly strings: {
    /** What the levels are called as a whole. */
    readonly title: string;
    readonly evidence: string;
    /** Instead of criteria at level 1. */
    readonly floor: string;
    readonly dependsOn: string;
    /** Before the criteria that meet a criterion as well. */
    readonly metBy: (count: number) => string;
    /** Of a number that this standard proposes: before what it is of. */
    readonly proposed: string;
    readonly published: string;
    /** Before what the criteria of a level are about. */
    readonly assessed: string;
    /** What the criteria of a level are about where neither it nor they say otherwise. */
    readonly looksAt: (level: number) => string | undefined;
    /** What “each” means in a criterion. */
    readonly share: string;
    /** Name of a level: 3 → 规范级 */
    readonly levelName: (level: number) => string;
    /** What is counted: `change` → 按变更计 */
    readonly unitName: (unit: string) => string;
    /** What a limit measures, where another capability has it. */
    readonly quantityName: (quantity: string) => string;
    /** The number itself: ≤ 15 分钟 */
    readonly limit: (limit: Limit) => string;
    /** Label of the link to a level. */
    readonly levelLink: (id: string) => string;
    /** Label of the link that a criterion's id is. */
    readonly criterionLink: (id: string) => string;
    readonly evidenceKind: (kind: Evidence[number]['kind']) => string;
    /** Title of a capability that a level depends on. */
    readonly capabilityTitle: (id: string) => string;
    /** Before the clauses that help to attain a level. */
    readonly clauses: string;
  };
  readonly links: {
    /** Address of a level of a capability. */
    readonly level: (capability: string, level: number) => string;
    readonly unit: (unit: string) => string;
    /** The rule that says what “each” means. */
    readonly share: string;
    /** The clauses of specifications that help to attain a level of the capability. */
    readonly clauses: (level: number) => readonly {readonly id: string; readonly href: string}[];
  };
  readonly withdrawn: WithdrawnProps;
  /** What the newest edition has at a level or a criterion, by its anchor and id. */
  readonly inNewest?: (anchor: string, id: string) => ReactNode;
}

/** The five levels of a capability, each a band with its statement, criteria and, folded, evidence. */
export default function LevelTableView(props: LevelTableProps): ReactNode {
  const {capability, strings, links} = props;
  return (
    <>
      <section className={styles.levels} aria-label={strings.title}>
        <p className={styles.share}>
          <a href={links.share}>{strings.share}</a>
        </p>
        {capability.levels.filter(inForce).map((level) => (
          <LevelBand key={level.level} level={level} {...props} />
        ))}
      </section>
      <WithdrawnLevels {...props} />
    </>
  );
}

function LevelBand({level, ...props}: LevelTableProps & {readonly level: Level}): ReactNode {
  const {strings, links, inNewest} = props;
  const id = levelId(props.capability.id, level.level);
  const anchor = levelAnchor(level.level);
  const criteria = (level.criteria ?? []).filter(inForce);
  const looksAt = level.looksAt ?? strings.looksAt(level.level);
  return (
    <section
      id={anchor}
      className={styles.band}
      data-level={level.level}
      aria-labelledby={`${anchor}-name`}>
      <h3 className={styles.name} aria-labelledby={`${anchor}-name`}>
        <span id={`${anchor}-name`}>
          <LevelMark level={level.level} /> <span>{strings.levelName(level.level)}</span>
        </span>
        <a
          className="permalink"
          data-permalink={id}
          href={`#${anchor}`}
          aria-label={strings.levelLink(id)}
        />
      </h3>
      {inNewest?.(anchor, id)}
      <p className={styles.statement}>{level.statement}</p>
      {criteria.length > 0 ? (
        <>
          <p className={styles.looksAt}>
            {strings.assessed} {looksAt}
          </p>
          <ol className={styles.criteria}>
            {criteria.map((criterion) => (
              <CriterionItem key={criterion.id} criterion={criterion} {...props} />
            ))}
          </ol>
        </>
      ) : (
        <p className={styles.looksAt}>{strings.floor}</p>
      )}
      {level.requires?.map((needed) => (
        <p key={needed.capability} className={styles.requires}>
          <strong>{strings.dependsOn}</strong>{' '}
          <a href={links.level(needed.capability, needed.level)}>
            {needed.capability}.L{needed.level} {strings.capabilityTitle(needed.capability)}
          </a>
          <span> {needed.reason}</span>
        </p>
      ))}
      <ClauseLinks title={strings.clauses} clauses={links.clauses(level.level)} />
      {level.evidence ? (
        <details className={styles.fold}>
          <summary>{strings.evidence}</summary>
          <EvidenceList evidence={level.evidence} strings={strings} />
        </details>
      ) : null}
    </section>
  );
}

function ClauseLinks({
  title,
  clauses,
}: {
  readonly title: string;
  readonly clauses: readonly {readonly id: string; readonly href: string}[];
}): ReactNode {
  if (clauses.length === 0) return null;
  return (
    <p className={styles.clauses} data-unsearched="">
      {title}{' '}
      {clauses.map(({id, href}) => (
        <span key={id}>
          <a href={href}>{id}</a>{' '}
        </span>
      ))}
    </p>
  );
}

/** Levels as they were, and criteria of levels in force, each with what became of it. */
function WithdrawnLevels(props: LevelTableProps): ReactNode {
  const {capability, strings, withdrawn} = props;
  const levels = capability.levels.filter((level) => !inForce(level));
  const criteria = capability.levels
    .filter(inForce)
    .flatMap((level) => (level.criteria ?? []).filter((criterion) => !inForce(criterion)));
  if (levels.length + criteria.length === 0) return null;
  const item = (criterion: Criterion): ReactNode => (
    <CriterionItem key={criterion.id} criterion={criterion} {...props}>
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
            <EvidenceList evidence={level.evidence ?? []} strings={strings} />
          </section>
        );
      })}
    </WithdrawnFold>
  );
}

function EvidenceList({
  evidence,
  strings,
}: {
  readonly evidence: Evidence;
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
  capability,
  strings,
  links,
  inNewest,
  children,
}: LevelTableProps & {
  readonly criterion: Criterion;
  readonly children?: ReactNode;
}): ReactNode {
  const {id, facet, unit, text, metBy = [], limits = []} = criterion;
  const anchor = criterionAnchor(id);
  const facetTitle = capability.facets.find((item) => item.id === facet)?.title ?? facet;
  return (
    <li id={anchor} className={styles.criterion}>
      <div className={styles.margin}>
        <a
          className={styles.criterionId}
          data-permalink={id}
          href={`#${anchor}`}
          aria-label={strings.criterionLink(id)}>
          {id}
        </a>{' '}
        <span className={styles.facet}>{facetTitle}</span>{' '}
        {unit === undefined ? null : (
          <a className={styles.unit} href={links.unit(unit)}>
            {strings.unitName(unit)}
          </a>
        )}
      </div>
      <div>
        <p>{text}</p>
        {inNewest?.(anchor, id)}
        {metBy.length > 0 || limits.length > 0 ? (
          <p className={styles.notes} data-unsearched="">
            {metBy.length > 0 ? (
              <span>
                {strings.metBy(metBy.length)}{' '}
                {metBy.map((higher, index) => (
                  <span key={higher}>
                    {index > 0 ? ' ' : ''}
                    <a href={`#${criterionAnchor(higher)}`}>
                      {higher.slice(higher.indexOf('.') + 1)}
                    </a>
                  </span>
                ))}
              </span>
            ) : null}
            {limits.map((limit) => (
              <LimitNote
                key={limit.quantity}
                limit={limit}
                name={
                  capability.quantities?.find(({id: known}) => known === limit.quantity)?.title ??
                  strings.quantityName(limit.quantity)
                }
                strings={strings}
              />
            ))}
          </p>
        ) : null}
        {children}
      </div>
    </li>
  );
}

/** Where a number that decides comes from. */
function LimitNote({
  limit,
  name,
  strings,
}: {
  readonly limit: Limit;
  readonly name: string;
  readonly strings: Pick<LevelTableProps['strings'], 'proposed' | 'published' | 'limit'>;
}): ReactNode {
  const {source} = limit;
  const number = `${name}\u00a0${strings.limit(limit)}`;
  return (
    <span>
      {source ? (
        <>
          {strings.published} {number}, <a href={source.address}>{source.publisher}</a>
        </>
      ) : (
        <>
          {strings.proposed} {number}
        </>
      )}
    </span>
  );
}
