/** What an edition had and the next has not is said to be gone, with what took its place. */
import {publishedPlaces} from '../content/published-places';
import type {Edition} from '../model/editions';
import {editionsFile, readEditionFile} from '../model/edition-file';
import {fateFields} from '../model/lifecycle';
import {fieldName, type Place} from '../model/place';
import type {Message, Problem} from '../model/problem';
import {hashesOf} from '../ledger/make';
import {parseEditionLedger, readLedgerText, type Hashes} from '../ledger/ledger-file';

/** A place, of the draft or of a ledger. */
interface Known {
  readonly address: string;
  readonly kind: string;
  readonly id?: string;
  readonly hashes?: Hashes;
  readonly isWithdrawn: boolean;
  readonly file?: string;
  readonly line?: number;
}

/** Each edition against the release before it; the draft against the newest. */
export function checkSuccessors(siteDir: string, editions: readonly Edition[]): Problem[] {
  return editions.flatMap((edition, index) => {
    const before = editions[index + 1];
    if (!before) return [];
    const earlier = recordedPlaces(siteDir, before);
    const later =
      edition.status === 'draft' ? draftPlaces(siteDir, edition) : recordedPlaces(siteDir, edition);
    return earlier && later
      ? [
          ...gonePlaces(edition, before, earlier, later),
          ...declarations(siteDir, edition, before, earlier, later),
        ]
      : [];
  });
}

function recordedPlaces(siteDir: string, edition: Edition): Known[] | undefined {
  const text = readLedgerText(siteDir, edition);
  if (text === undefined) return undefined;
  const {places, withdrawn, bad} = parseEditionLedger(text);
  if (bad.length > 0) return undefined;
  return [...places.values()].map(({address, kind, id, hashes}) => ({
    address,
    kind,
    ...(id !== undefined && {id}),
    ...(hashes && {hashes}),
    isWithdrawn: id !== undefined && withdrawn.has(id),
  }));
}

function draftPlaces(siteDir: string, draft: Edition): Known[] {
  return publishedPlaces(siteDir, draft).map((place) => {
    const hashes = hashesOf(place);
    const {address, kind, id, isWithdrawn = false, file, line} = place;
    return {
      address,
      kind,
      isWithdrawn,
      file,
      line,
      ...(id !== undefined && {id}),
      ...(hashes && {hashes}),
    };
  });
}

const keyOf = ({hashes}: Known): string | undefined => hashes && `${hashes.zh} ${hashes.en}`;

function gonePlaces(
  edition: Edition,
  before: Edition,
  earlier: readonly Known[],
  later: readonly Known[],
): Problem[] {
  const byId = new Map(
    later.flatMap((place) => (place.id === undefined ? [] : [[place.id, place]])),
  );
  const addresses = new Set(later.map(({address}) => address));
  const declared = new Set(edition.gone.map(({address}) => address));
  const inLowerCase = new Map(later.map(({address}) => [address.toLowerCase(), address]));
  const byText = new Map(
    later.flatMap((place) => {
      const key = keyOf(place);
      return key === undefined ? [] : [[key, place] as const];
    }),
  );
  return earlier.flatMap((place): Problem[] => {
    const {address, id} = place;
    const at = {file: edition.dataFolder} as const;
    const now = id === undefined ? undefined : byId.get(id);
    if (id !== undefined && !now) {
      return [
        {
          rule: 'id-gone',
          ...at,
          expected: {
            zh: `${place.kind} ${id}，${before.path} 版有`,
            en: `${place.kind} ${id}, which edition ${before.path} has`,
          },
          found: {zh: '没有了', en: 'none'},
          mend: {
            zh: '发布过的编号不删，而是撤销：恢复它，写上 status: withdrawn、去向和理由（CONTRIBUTING.md 第 6 条）。',
            en: 'A published id is not deleted but withdrawn: bring it back with status: withdrawn, what took its place and why (CONTRIBUTING.md, 6).',
          },
        },
      ];
    }
    if (now) {
      const moved = movedText(place, now, byText);
      const problem =
        now.kind !== place.kind
          ? {zh: `是 ${now.kind}`, en: `a ${now.kind}`}
          : place.isWithdrawn && !now.isWithdrawn
            ? {zh: `${before.path} 版已撤销，又有效了`, en: 'in force again'}
            : moved;
      if (problem) {
        return [
          {
            rule: 'id-reused',
            file: now.file ?? edition.dataFolder,
            ...(now.line !== undefined && {line: now.line}),
            expected: {
              zh: `${id} 与 ${before.path} 版中是同一项`,
              en: `${id} being what it is in edition ${before.path}`,
            },
            found: problem,
            mend: {
              zh: '编号不重排，也不再用于别的：各项恢复原来的号，新写的用没用过的号；不再要求的撤销。',
              en: 'Ids are neither renumbered nor used for anything else: give each item its old id back, a new one a number that was never used, and withdraw what is no longer asked.',
            },
          },
        ];
      }
    }
    if (addresses.has(address) || declared.has(address)) return [];
    // What a page had goes with the page.
    const [page = ''] = address.split('#');
    if (address.includes('#') && (declared.has(page) || !addresses.has(page))) return [];
    const alike = inLowerCase.get(address.toLowerCase());
    return [
      {
        rule: 'address-gone',
        ...at,
        expected: {
          zh: `${address}，${before.path} 版有`,
          en: `${address}, which edition ${before.path} has`,
        },
        found: alike
          ? {zh: `只有 ${alike}，大小写不同`, en: `${alike}, in another case`}
          : {zh: '没有了', en: 'none'},
        mend: {
          zh: `恢复原来的地址（页面的 slug，标题后的 {/* #… */}）；当真不要了，在 ${editionsFile} 的 ${edition.path} 之下写一项 gone：address、replacedBy（没有取代它的写 []）、reason。`,
          en: `Bring the address back (the page’s slug, the {/* #… */} behind the heading); where it is to go, write an item of gone under ${edition.path} in ${editionsFile}: address, replacedBy ([] for nothing) and reason.`,
        },
      },
    ];
  });
}

/** That a thing asks something else, and another asks what it asked. */
function movedText(
  place: Known,
  now: Known,
  byText: ReadonlyMap<string, Known>,
): Message | undefined {
  const before = keyOf(place);
  if (before === undefined || keyOf(now) === before) return undefined;
  const taker = byText.get(before);
  if (!taker || taker.id === place.id || taker.isWithdrawn) return undefined;
  const name = taker.id ?? taker.address;
  return {
    zh: `它说的是别的了，原来的文字在 ${name}`,
    en: `another text; what it said is at ${name}`,
  };
}

/** What is said to be gone was there, is there no more, and leads to something. */
function declarations(
  siteDir: string,
  edition: Edition,
  before: Edition,
  earlier: readonly Known[],
  later: readonly Known[],
): Problem[] {
  const {value, lineOf} = readEditionFile(siteDir);
  const at = value?.editions.findIndex((entry) => entry.edition === edition.path) ?? -1;
  const had = new Set(earlier.map(({address}) => address));
  const has = new Set(later.map(({address}) => address));
  const problem = (place: Place, expected: Message, found: string): Problem => ({
    rule: 'address-gone',
    file: editionsFile,
    line: lineOf(place),
    field: fieldName(place),
    expected,
    found: {zh: found, en: found},
  });
  return edition.gone.flatMap((gone, index): Problem[] => {
    const place = ['editions', at, 'gone', index];
    const problems: Problem[] = [];
    if (!had.has(gone.address)) {
      problems.push(
        problem(
          [...place, 'address'],
          {zh: `${before.path} 版的地址`, en: `an address of edition ${before.path}`},
          gone.address,
        ),
      );
    } else if (has.has(gone.address)) {
      problems.push(
        problem(
          [...place, 'address'],
          {zh: '不再有的地址', en: 'an address that is there no more'},
          gone.address,
        ),
      );
    }
    const fields = fateFields.filter((field) => gone[field] !== undefined);
    if (fields.length !== 1) {
      problems.push(
        problem(
          place,
          {zh: `${fateFields.join('、')} 之一`, en: `one of ${fateFields.join(', ')}`},
          fields.join(', ') || '–',
        ),
      );
    }
    for (const field of fields) {
      gone[field]?.forEach((target, number) => {
        if (has.has(target)) return;
        problems.push(
          problem(
            [...place, field, number],
            {zh: `${edition.path} 里的地址`, en: `an address of ${edition.path}`},
            target,
          ),
        );
      });
    }
    return problems;
  });
}
