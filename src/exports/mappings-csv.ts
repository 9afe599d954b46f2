/** `mappings.csv`: what public models have near each capability, one practice on a row, in both languages. */
import {mappingAnchor, mappingsPath} from '../model/anchors';
import {addressPrefix, type Language} from '../model/locales';
import type {Capability, Mappings} from '../model/schema';
import {writeCsv} from '../model/csv';
import {licence} from '../model/licence';
import type {PublishedStandard} from './standard-json';

type Model = Mappings['models'][number];

interface Row {
  readonly edition: PublishedStandard['edition'];
  readonly capability: Pick<Capability, 'id' | 'title'>;
  /** Nothing where no practice is near. */
  readonly mapped?: {
    readonly model: Model;
    readonly practice: Model['practices'][number];
    readonly relation: string;
  };
  /** Why none is. */
  readonly none?: Mappings['capabilities'][number]['none'];
}

/** The columns in their order; none is renamed, moved or taken out, and a new one goes last. */
const columns: readonly (readonly [name: string, valueIn: (row: Row) => string])[] = [
  ['edition', ({edition}) => edition.path],
  ['edition_status', ({edition}) => edition.status],
  ['licence', () => licence],
  ['capability_id', ({capability}) => capability.id],
  ['capability_title_zh', ({capability}) => capability.title.zh],
  ['capability_title_en', ({capability}) => capability.title.en],
  ['relation', ({mapped}) => mapped?.relation ?? 'none'],
  ['model_id', ({mapped}) => mapped?.model.id ?? ''],
  ['model_title_zh', ({mapped}) => mapped?.model.title.zh ?? ''],
  ['model_title_en', ({mapped}) => mapped?.model.title.en ?? ''],
  ['model_edition_zh', ({mapped}) => mapped?.model.edition.zh ?? ''],
  ['model_edition_en', ({mapped}) => mapped?.model.edition.en ?? ''],
  ['practice_id', ({mapped}) => mapped?.practice.id ?? ''],
  ['practice_number', ({mapped}) => mapped?.practice.number ?? ''],
  ['practice_title', ({mapped}) => mapped?.practice.title ?? ''],
  ['practice_language', ({mapped}) => mapped?.model.language ?? ''],
  ['source_read', ({mapped}) => mapped?.model.source.read ?? ''],
  ['source_address', ({mapped}) => mapped?.model.source.address ?? ''],
  ['source_accessed', ({mapped}) => mapped?.model.source.accessed ?? ''],
  ['none_reason_zh', ({none}) => none?.zh ?? ''],
  ['none_reason_en', ({none}) => none?.en ?? ''],
  ['page_zh', (row) => addressIn('zh', row)],
  ['page_en', (row) => addressIn('en', row)],
];

/** Where a capability stands beside the models, as a path within the site: `/en/draft/mappings/#ds-1`. */
function addressIn(language: Language, {edition, capability}: Row): string {
  const page = `${addressPrefix[language]}/${edition.path}${mappingsPath}`;
  return `${page}#${mappingAnchor(capability.id)}`;
}

/**
 * What an edition has near each capability as the text of `mappings.csv`: the columns' names, then the practices
 * in the order of the page; a capability that none is near has a row that says why.
 */
export function writeMappingsCsv(standard: PublishedStandard, mappings: Mappings): string {
  return writeCsv([
    columns.map(([name]) => name),
    ...rowsOf(standard, mappings).map((row) => columns.map(([, valueIn]) => valueIn(row))),
  ]);
}

function rowsOf(standard: PublishedStandard, {models, capabilities}: Mappings): Row[] {
  const {edition} = standard;
  return capabilities.flatMap(({capability: id, practices = [], none}): Row[] => {
    const capability = capabilityOf(standard, id);
    if (none) return [{edition, capability, none}];
    return models.flatMap((model) =>
      practices
        .filter((named) => named.model === model.id)
        .flatMap(({practice: practiceId, relation}) =>
          model.practices
            .filter((practice) => practice.id === practiceId)
            .map((practice) => ({edition, capability, mapped: {model, practice, relation}})),
        ),
    );
  });
}

/** @throws {Error} when there is none, which `checkReferences` lets no edition pass with. */
function capabilityOf({capabilities, framework}: PublishedStandard, id: string): Row['capability'] {
  const planned = framework.areas.flatMap((area) => area.planned ?? []);
  const found = [...capabilities, ...planned].find((capability) => capability.id === id);
  if (found === undefined) throw new Error('A reference of the data leads nowhere.');
  return found;
}
