/** The ledger is there, nothing of it was changed, and every place that it names is still there and asks the same. */
import type {Edition} from '../model/editions';
import type {Message, Problem} from '../model/problem';
import {publishedPlaces, type PublishedPlace} from '../content/published-places';
import {draftLines, hashesOf} from '../ledger/make';
import {
  draftText,
  ledgerFile,
  linesOf,
  parseDraftLedger,
  parseEditionLedger,
  readLedgerText,
  type LedgerPlace,
} from '../ledger/ledger-file';
import {textAt, type Past} from '../ledger/past';

const restore = (file: string): Message => ({
  zh: `账只增不改：从 git 恢复（git checkout ${file}），再由命令写。`,
  en: `Lines are added to the ledger and never changed: bring it back (git checkout ${file}) and let the command write.`,
});

/** The text of ledgers: there, whole, and with all that it had. */
export function checkLedgerFiles(
  siteDir: string,
  editions: readonly Edition[],
  past: Past,
): Problem[] {
  const commits = 'absent' in past ? [] : past.commits;
  return editions.flatMap((edition): Problem[] => {
    const file = ledgerFile(edition);
    const text = readLedgerText(siteDir, edition);
    const isDraft = edition.status === 'draft';
    if (text === undefined) {
      const expected = {zh: '这一版的账', en: 'the ledger of the edition'};
      const found = {zh: '没有这个文件', en: 'no such file'};
      const mend = isDraft
        ? {zh: '运行 npm run ledger。', en: 'Run npm run ledger.'}
        : restore(file);
      return [{rule: 'ledger-file', file, expected, found, mend}];
    }
    const bad = (isDraft ? parseDraftLedger(text) : parseEditionLedger(text)).bad;
    const badLines = bad.map((line): Problem => ({
      rule: 'ledger-file',
      file,
      line,
      expected: {zh: '命令写出的样子', en: 'what the command wrote'},
      found: {
        zh: `这一行或它上面的行被改过：${text.split('\n')[line - 1]}`,
        en: `an edit of this line or one above it: ${text.split('\n')[line - 1]}`,
      },
      mend: restore(file),
    }));
    if (badLines.length > 0) return badLines;
    for (const commit of commits) {
      const before = textAt(siteDir, commit, file);
      if (before === undefined) continue;
      const now = new Set(linesOf(text));
      const lost = linesOf(before).filter((line) => !now.has(line));
      const isKept = isDraft ? lost.length === 0 : text.startsWith(before);
      if (isKept) continue;
      const [first] = lost;
      const what = first ?? '';
      return [
        {
          rule: 'ledger-file',
          file,
          expected: {
            zh: `提交 ${commit.slice(0, 10)} 时有的每一行`,
            en: `every line that it had at commit ${commit.slice(0, 10)}`,
          },
          found: {
            zh: first === undefined ? '各行换了位置' : `少了“${what}”等 ${lost.length} 行`,
            en:
              first === undefined
                ? 'lines in other places'
                : `${lost.length} fewer, such as “${what}”`,
          },
          mend: restore(file),
        },
      ];
    }
    return [];
  });
}

/** The ids of the draft are in its ledger, and those of its ledger in the draft. */
export function checkDraftLedger(siteDir: string, draft: Edition): Problem[] {
  const text = readLedgerText(siteDir, draft);
  if (text === undefined) return [];
  const file = ledgerFile(draft);
  const ledger = parseDraftLedger(text);
  const places = publishedPlaces(siteDir, draft);
  const byId = new Map(
    places.flatMap((place) => (place.id === undefined ? [] : [[place.id, place]])),
  );
  const problems: Problem[] = [];

  const missing = linesOf(draftText(draftLines(siteDir, draft))).filter((line) => {
    const [kind = '', id = ''] = line.split(' ');
    // Of another kind it is used for something else, which is said below.
    return kind === 'withdrawn' ? !ledger.withdrawn.has(id) : !ledger.ids.has(id);
  });
  if (missing.length > 0) {
    const shown = missing.slice(0, 5).join('; ');
    problems.push({
      rule: 'ledger-draft',
      file,
      expected: {zh: '草案给出的每个编号', en: 'every id that the draft gives'},
      found: {
        zh: `少了 ${missing.length} 行：${shown}`,
        en: `${missing.length} fewer: ${shown}`,
      },
      mend: {
        zh: '运行 npm run ledger，把它写的一并提交。',
        en: 'Run npm run ledger, and commit what it writes.',
      },
    });
  }
  for (const [id, {kind, line}] of ledger.ids) {
    const place = byId.get(id);
    if (!place) {
      problems.push({
        rule: 'id-gone',
        file,
        line,
        expected: {zh: `草案里有 ${kind} ${id}`, en: `${kind} ${id} in the draft`},
        found: {zh: '没有了', en: 'none'},
        mend: {
          zh: `给出过的编号不删，而是撤销：恢复它，写上 status: withdrawn、去向和理由（CONTRIBUTING.md 第 6 条）。只在本分支上有过的，运行 npm run ledger，它从账中去掉。`,
          en: `An id that was given is not deleted but withdrawn: bring it back with status: withdrawn, what took its place and why (CONTRIBUTING.md, 6). What was on this branch alone npm run ledger takes out.`,
        },
      });
    } else if (place.kind !== kind) {
      problems.push(
        reused(
          place,
          {zh: `是 ${kind}`, en: `a ${kind}`},
          {zh: `是 ${place.kind}`, en: `a ${place.kind}`},
        ),
      );
    } else if (ledger.withdrawn.has(id) && place.isWithdrawn !== true) {
      problems.push(
        reused(place, {zh: '已撤销', en: 'withdrawn'}, {zh: '又有效了', en: 'in force again'}),
      );
    }
  }
  return problems;
}

function reused({id = '', file, line}: PublishedPlace, expected: Message, found: Message): Problem {
  return {
    rule: 'id-reused',
    file,
    line,
    expected: {zh: `${id} ${expected.zh}`, en: `${id}, ${expected.en}`},
    found,
    mend: {
      zh: '编号用过就不再用于别的：新写的一项用没用过的号，旧的恢复原样。',
      en: 'An id that was used is used for nothing else: give the new item a number that was never used, and leave the old one as it was.',
    },
  };
}

/** What a released edition's ledger names is there in both languages, under its id, and asks what it asked. */
export function checkEditionLedger(siteDir: string, edition: Edition): Problem[] {
  const text = readLedgerText(siteDir, edition);
  if (text === undefined) return [];
  const ledger = parseEditionLedger(text);
  if (ledger.bad.length > 0) return [];
  const places = new Map(publishedPlaces(siteDir, edition).map((place) => [place.address, place]));
  return [...ledger.places.values()].flatMap((recorded): Problem[] => {
    const place = places.get(recorded.address);
    if (!place || place.languages.length < 2) {
      return [lostAddress(edition, recorded, place, [...places.keys()])];
    }
    if (place.kind !== recorded.kind || place.id !== recorded.id) {
      const name = ({kind, id = ''}: Pick<LedgerPlace, 'kind' | 'id'>): string =>
        `${kind} ${id}`.trim();
      return [
        {
          rule: 'address-lost',
          file: place.file,
          line: place.line,
          expected: {
            zh: `${edition.path} 版的 ${recorded.address} 是 ${name(recorded)}`,
            en: `${name(recorded)} at ${recorded.address} of edition ${edition.path}`,
          },
          found: {zh: name(place), en: name(place)},
          mend: restoreEdition(edition),
        },
      ];
    }
    const now = hashesOf(place);
    if (now?.zh === recorded.hashes?.zh && now?.en === recorded.hashes?.en) return [];
    const isZh = now?.zh !== recorded.hashes?.zh;
    const isEn = now?.en !== recorded.hashes?.en;
    return [
      {
        rule: 'meaning-changed',
        file: place.file,
        line: place.line,
        expected: {
          zh: `${place.id ?? place.address} 要求的与 ${edition.path} 版发布时一样`,
          en: `${place.id ?? place.address} asking what it asked in edition ${edition.path}`,
        },
        found: {
          zh: `改过的${[isZh ? '中文' : '', isEn ? '英文' : ''].filter(Boolean).join('和')}`,
          en: `other ${[isZh ? 'Chinese' : '', isEn ? 'English' : ''].filter(Boolean).join(' and ')}`,
        },
        mend: restoreEdition(edition),
      },
    ];
  });
}

function restoreEdition({path, dataFolder, pageFolders}: Edition): Message {
  return {
    zh: `已发布的含义不变，要求改变写进草案，随下一版发布。恢复：git checkout ${dataFolder} ${pageFolders.en}；文件没有改过的，是 src/ 里算地址或读数据的代码变了，把它改回去。只改措辞的错误按勘误办（${path} 版，src/release/README.md）。`,
    en: `What is released keeps its meaning; another belongs in the draft and the next edition. Bring it back: git checkout ${dataFolder} ${pageFolders.en}. Where no file changed, the code in src/ that makes addresses or reads data did: change that back. A mistake in the wording alone is an erratum (edition ${path}, src/release/README.md).`,
  };
}

function lostAddress(
  edition: Edition,
  {address, id}: LedgerPlace,
  place: PublishedPlace | undefined,
  known: readonly string[],
): Problem {
  const alike = known.find((each) => each.toLowerCase() === address.toLowerCase());
  const missing = place?.languages.includes('zh') === false ? 'zh' : 'en';
  return {
    rule: 'address-lost',
    file: edition.dataFolder,
    expected: {
      zh: `${edition.path} 版的 ${address}${id === undefined ? '' : `（${id}）`}，中英文都有`,
      en: `${address}${id === undefined ? '' : ` (${id})`} of edition ${edition.path}, in both languages`,
    },
    found: place
      ? {
          zh: missing === 'en' ? '没有英文' : '没有中文',
          en: missing === 'en' ? 'no English' : 'no Chinese',
        }
      : alike !== undefined
        ? {zh: `只有 ${alike}，大小写不同`, en: `${alike}, in another case`}
        : {zh: '没有了', en: 'none'},
    mend: restoreEdition(edition),
  };
}
