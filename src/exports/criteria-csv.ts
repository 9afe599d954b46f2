/** `criteria.csv`: every criterion of an edition on a row of its own, in both languages. */
import {capabilityPath, criterionAnchor} from '../model/anchors';
import type {Edition} from '../model/editions';
import {addressPrefix, type Language} from '../model/locales';
import type {Capability, CapabilityLevel, Criterion, FrameworkArea, Levels} from '../model/schema';
import {writeCsv} from '../model/csv';
import {licence} from '../model/licence';
import type {PublishedStandard} from './standard-json';

interface Row {
  readonly edition: PublishedStandard['edition'];
  readonly area: FrameworkArea;
  readonly capability: Capability;
  readonly level: Levels['levels'][number];
  readonly capabilityLevel: CapabilityLevel;
  readonly criterion: Criterion;
  readonly facet: Capability['facets'][number];
}

/**
 * The columns in their order: a column's name, and what a row has in it. Programs of others read
 * them: none is renamed, moved or taken out, and a new one goes last.
 */
const columns: readonly (readonly [name: string, valueIn: (row: Row) => string])[] = [
  ['edition', ({edition}) => edition.path],
  ['edition_status', ({edition}) => edition.status],
  ['licence', () => licence],
  ['area_id', ({area}) => area.id],
  ['area_title_zh', ({area}) => area.title.zh],
  ['area_title_en', ({area}) => area.title.en],
  ['capability_id', ({capability}) => capability.id],
  ['capability_status', ({capability}) => capability.status ?? 'active'],
  ['capability_title_zh', ({capability}) => capability.title.zh],
  ['capability_title_en', ({capability}) => capability.title.en],
  ['level', ({level}) => String(level.level)],
  ['level_title_zh', ({level}) => level.title.zh],
  ['level_title_en', ({level}) => level.title.en],
  ['criterion_id', ({criterion}) => criterion.id],
  ['criterion_status', ({criterion}) => criterion.status ?? 'active'],
  ['since', ({criterion}) => criterion.since ?? ''],
  ['replaced_by', ({criterion}) => list(criterion.replacedBy)],
  ['facet_id', ({facet}) => facet.id],
  ['facet_title_zh', ({facet}) => facet.title.zh],
  ['facet_title_en', ({facet}) => facet.title.en],
  ['text_zh', ({criterion}) => criterion.text.zh],
  ['text_en', ({criterion}) => criterion.text.en],
  ['page_zh', (row) => addressIn('zh', row.edition, row)],
  ['page_en', (row) => addressIn('en', row.edition, row)],
  ['level_status', ({capabilityLevel}) => capabilityLevel.status ?? 'active'],
  ['split_into', ({criterion}) => list(criterion.splitInto)],
  ['merged_into', ({criterion}) => list(criterion.mergedInto)],
  ['withdrawal_reason_zh', ({criterion}) => criterion.reason?.zh ?? ''],
  ['withdrawal_reason_en', ({criterion}) => criterion.reason?.en ?? ''],
];

/** Ids in one cell. */
function list(ids: readonly string[] = []): string {
  return ids.join(' ');
}

/** Where a criterion stands, as a path within the site: `/en/draft/ds-1/#l3-2`. */
function addressIn(
  language: Language,
  edition: Pick<Edition, 'path'>,
  {capability, criterion}: Row,
): string {
  const page = addressPrefix[language] + capabilityPath(edition.path, capability.id);
  return `${page}#${criterionAnchor(criterion.id)}`;
}

/**
 * An edition's criteria as the text of `criteria.csv`: the columns' names, then the criteria in the
 * order of their pages, withdrawn ones too, so that ids in older assessments are found: a criterion is in force where
 * it, its level and its capability are active. What a criterion does not have is an empty cell; without
 * a status it is active.
 */
export function writeCriteriaCsv(standard: PublishedStandard): string {
  return writeCsv([
    columns.map(([name]) => name),
    ...rowsOf(standard).map((row) => columns.map(([, valueIn]) => valueIn(row))),
  ]);
}

function rowsOf({edition, framework, levels, capabilities}: PublishedStandard): Row[] {
  return capabilities.flatMap((capability) =>
    capability.levels.flatMap((capabilityLevel) =>
      (capabilityLevel.criteria ?? []).map((criterion) => ({
        edition,
        area: findReferenced(framework.areas, ({id}) => capability.id.startsWith(`${id}-`)),
        capability,
        level: findReferenced(levels.levels, (item) => item.level === capabilityLevel.level),
        capabilityLevel,
        criterion,
        facet: findReferenced(capability.facets, ({id}) => id === criterion.facet),
      })),
    ),
  );
}

/** @throws {Error} when there is none, which `checkReferences` lets no edition pass with. */
function findReferenced<T>(items: readonly T[], isIt: (item: T) => boolean): T {
  const found = items.find(isIt);
  if (found === undefined) throw new Error('A reference of the data leads nowhere.');
  return found;
}
