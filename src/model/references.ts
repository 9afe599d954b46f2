/** What must hold between the pieces of an edition, beyond the shape of each file; each kind declares its own. */
import {areaOf} from './anchors';
import type {Edition} from './editions';
import {kindNames, kindOf, kinds, type DataFile, type Kind} from './kinds';
import {same} from './kinds/checks';
import {
  namedThings,
  type CheckedFile,
  type KindDeclaration,
  type NamedThing,
  type Names,
  type Reference,
} from './kinds/kind';
import {ofKind, type Located} from './located';
import {fieldName} from './place';
import type {Message, Problem} from './problem';

interface Options {
  /**
   * Whether every file of the edition could be read. If not, what is missing may merely be
   * unreadable, and only what is wrong within the readable files is reported.
   */
  readonly complete: boolean;
}

/** Every broken reference, duplicate id, wrong set of levels and gap in numbers in an edition's files. */
export function checkReferences(
  files: readonly Located[],
  edition: Edition,
  {complete}: Options,
): Problem[] {
  const problems: Problem[] = [];
  const looked = kindNames.flatMap((kind) =>
    ofKind(files, kind).map((file) => ({...file, report: reporter(file, problems)})),
  );
  checkIdsOnce(looked);
  for (const file of looked) kindOf(file.data).check?.(file);
  if (complete) problems.push(...missingOrExtra(files, edition));

  // Without a framework, which names areas and what is planned, every reference would look broken.
  const isWhole = complete && ofKind(files, 'framework').length > 0;
  const named = isWhole ? namedIn(looked) : undefined;
  for (const kind of kindNames) checkTogether(kind, looked, named && idsOf(named));
  if (named) for (const file of looked) checkNamed(file, named);
  return problems;
}

function reporter({file, lineOf}: Located, problems: Problem[]): CheckedFile<DataFile>['report'] {
  return (place, problem) => {
    const field = fieldName(place);
    problems.push({...problem, file, line: lineOf(place), ...(field ? {field} : {})});
  };
}

type Looked = Located & CheckedFile<DataFile>;

function checkTogether(kind: Kind, files: readonly Looked[], names: Names | undefined): void {
  // What a declaration takes, `kindOf` says of each file; here it is given all of its kind.
  const declaration = kinds[kind] as unknown as KindDeclaration<DataFile>;
  declaration.checkTogether?.(
    files.filter(({data}) => data.kind === kind),
    names,
  );
}

/** What an edition has to have one of. */
function missingOrExtra(files: readonly Located[], edition: Edition): Problem[] {
  return kindNames
    .filter((kind) => kinds[kind].published.count === 'one')
    .flatMap((kind): Problem[] => {
      const [first, extra] = ofKind(files, kind);
      const expected = {zh: `一个 kind: ${kind} 文件`, en: `one file of kind: ${kind}`};
      if (extra) {
        return [
          {
            rule: 'one-of-a-kind',
            file: extra.file,
            line: extra.lineOf(['kind']),
            field: 'kind',
            expected,
            found: {zh: `又一个，前一个是 ${first?.file}`, en: `another, besides ${first?.file}`},
          },
        ];
      }
      if (first) return [];
      const found = {zh: '没有', en: 'none'};
      return [{rule: 'one-of-a-kind', file: edition.dataFolder, expected, found}];
    });
}

/** By what they are: ids with what they stand for, where that has a title. */
type Named = Readonly<Record<NamedThing, ReadonlyMap<string, Message | undefined>>>;

function namedIn(files: readonly Looked[]): Named {
  const named = Object.fromEntries(
    namedThings.map((thing) => [thing, new Map<string, Message | undefined>()]),
  ) as Record<NamedThing, Map<string, Message | undefined>>;
  for (const {data} of files) {
    const isExtra =
      kindOf(data).published.count === 'one' &&
      files.find((file) => file.data.kind === data.kind)?.data !== data;
    if (isExtra) continue;
    for (const [thing, items] of Object.entries(kindOf(data).names(data))) {
      for (const {id, title} of items) named[thing as NamedThing].set(id, title);
    }
  }
  return named;
}

function idsOf(named: Named): Names {
  return Object.fromEntries(
    Object.entries(named).map(([thing, ids]) => [thing, new Set(ids.keys())]),
  ) as Record<NamedThing, Set<string>>;
}

/** What a file names is there. */
function checkNamed(file: Looked, named: Named): void {
  for (const reference of kindOf(file.data).references(file.data)) {
    if (reference.among.some((thing) => named[thing].has(reference.id))) continue;
    const known = new Map<string, Message | undefined>();
    // What is written is named by its own title, not by the one that it was planned under.
    for (const [id, title] of reference.among.flatMap((thing) => [...named[thing]])) {
      if (!known.has(id)) known.set(id, title);
    }
    reportUnknown(file, reference, known);
  }
}

/** So many ids are named with their titles; of more, only those that begin as the wrong one does. */
const namedIdLimit = 12;

function reportUnknown(
  {data, report}: Looked,
  {place, id}: Reference,
  known: ReadonlyMap<string, Message | undefined>,
): void {
  const ids = [...known.keys()];
  // Its own id would be no reference; it is named only where there is no other.
  const candidates = ids.filter(
    (candidate) => !('id' in data) || candidate !== data.id || ids.length === 1,
  );
  const family = candidates.filter((candidate) => areaOf(candidate) === areaOf(id));
  const offered = candidates.length <= namedIdLimit || family.length === 0 ? candidates : family;
  const list = (language: keyof Message): string =>
    offered
      .map((candidate) => {
        const title = offered.length <= namedIdLimit ? known.get(candidate)?.[language] : undefined;
        return title === undefined ? candidate : `${candidate} ${title}`;
      })
      .join(' | ');
  report(place, {
    rule: 'unknown-reference',
    expected: {zh: list('zh') || '没有一个可写的', en: list('en') || 'there is none'},
    found: {zh: `不存在的 ${id}`, en: `${id}, which is not there`},
    mend: {
      zh: '写上所指那一个的 id：看它旁边的文字说的是哪一个。还没有的，先建好再写；不需要这一项，就整项删去。',
      en: 'Write the id of the one that is meant: the text beside it tells which. One that is not there yet is made first; an item that is not needed goes as a whole.',
    },
  });
}

/** The ids of a file that nothing else in the edition may have. */
function ownIds(data: DataFile): {readonly place: readonly PropertyKey[]; readonly id: string}[] {
  return [
    ...('id' in data ? [{place: ['id'], id: data.id}] : []),
    ...kindOf(data)
      .parts(data)
      .flatMap(({place, id}) => (id === undefined ? [] : [{place: [...place, 'id'], id}])),
  ];
}

function checkIdsOnce(files: readonly Looked[]): void {
  const ids = files.flatMap((file) => ownIds(file.data).map((entry) => ({...entry, file})));
  /** Of criteria and clauses: the number after the highest of their level or specification. */
  const next = (id: string): Message => {
    const prefix = id.slice(0, id.lastIndexOf('.') + 1);
    const numbers = ids
      .filter((entry) => prefix !== '' && entry.id.startsWith(prefix))
      .map((entry) => Number(entry.id.slice(prefix.length)));
    if (numbers.length === 0) return same('');
    const free = `${prefix}${Math.max(...numbers) + 1}`;
    return {zh: `，即 ${free}`, en: `, ${free}`};
  };
  const seen = new Map<string, string>();
  for (const {file, place, id} of ids) {
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, `${file.file}:${file.lineOf(place)}`);
      continue;
    }
    file.report(place, {
      rule: 'duplicate-id',
      expected: {zh: '一个 id 只用一次', en: 'an id used once'},
      found: {zh: `${id}，已在 ${first}`, en: `${id}, which stands at ${first}`},
      mend: {
        zh: `新写的那一项改用没用过的号${next(id).zh}；已发布的不改。`,
        en: `Give the new one of the two an unused number${next(id).en}; published ids stay.`,
      },
    });
  }
}
