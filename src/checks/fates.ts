/** What is withdrawn says what became of it, and that leads to something in force or, openly, to nothing. */
import {fateOfPage, pageThings, type PageFate, type PageThing} from '../content/page-fates';
import {readFrontMatter} from '../content/front-matter';
import type {Page} from '../content/pages';
import {levelId} from '../model/anchors';
import type {Edition} from '../model/editions';
import {
  byId,
  fateOf,
  innermost,
  isWithdrawn,
  thingsOf,
  writtenFateOf,
  type DataThing,
  type Thing,
  type Things,
} from '../model/fates';
import {kindOf} from '../model/kinds';
import {reportWithdrawn, same} from '../model/kinds/checks';
import {fateFields, inForce, type FateField} from '../model/lifecycle';
import type {Located} from '../model/located';
import {readFilesOf} from '../model/load';
import {nearestOf} from '../model/nearest';
import {fieldName} from '../model/place';
import type {Message, Problem} from '../model/problem';

type Said = Pick<Problem, 'rule' | 'expected' | 'found' | 'mend'>;

/** A thing with a way to say what is wrong in a field of its lifecycle. */
interface Judged {
  readonly thing: Thing;
  readonly report: (field: FateField | 'status' | 'reason', said: Said, index?: number) => void;
}

/** Every fate of an edition that is not written out, or leads nowhere; and what names what is withdrawn. */
export function checkFates(siteDir: string, edition: Edition, pages: readonly Page[]): Problem[] {
  const {located, problems: unread} = readFilesOf(siteDir, edition);
  const problems: Problem[] = [];
  const ofData = located.map((file) => ({file, things: thingsOf(file.data)}));
  const ofPages = pageThings(pages, located);
  const judged = [
    ...ofData.flatMap(({file, things}) => things.map((thing) => inFile(thing, file, problems))),
    ...ofPages.map((thing) => onPage(thing, problems)),
  ];
  for (const item of judged) checkForm(item);
  problems.push(...pages.flatMap((page) => checkPage(page, pages, located)));
  // What is missing may merely be unreadable.
  if (unread.length > 0) return problems;
  const things = byId(judged.map(({thing}) => thing));
  checkEnds(judged, things);
  for (const {file, things: parts} of ofData) checkReferences(file, parts, things, problems);
  return problems;
}

function inFile(thing: DataThing, {file, lineOf}: Located, problems: Problem[]): Judged {
  return {
    thing,
    report: (field, said, index) => {
      const place = [...thing.place, field, ...(index === undefined ? [] : [index])];
      problems.push({...said, file, line: lineOf(place), field: fieldName(place)});
    },
  };
}

function onPage(thing: PageThing, problems: Problem[]): Judged {
  const {file, source} = thing.pages.zh;
  return {
    thing,
    report: (field, said) => {
      const line = readFrontMatter(source)?.lineOf(field) ?? 1;
      problems.push({...said, file, line, field});
    },
  };
}

const listed = {zh: fateFields.join('、'), en: fateFields.join(', ')};

/** Exactly one of the three lists and a reason with what is withdrawn; none of them with what is in force. */
function checkForm({thing, report}: Judged): void {
  const {lifecycle} = thing;
  const lists = fateFields.filter((field) => lifecycle[field] !== undefined);
  if (inForce(lifecycle)) {
    const [first = lifecycle.reason && ('reason' as const)] = lists;
    if (first === undefined) return;
    report(first, {
      rule: 'fate',
      expected: {
        zh: `${listed.zh} 和 reason 只与 status: withdrawn 同写`,
        en: `${listed.en} and reason only together with status: withdrawn`,
      },
      found: {
        zh: `${thing.id} 有 ${first}，没有 status: withdrawn`,
        en: `${first} of ${thing.id} without status: withdrawn`,
      },
      mend: {
        zh: '已撤销的，加上 status: withdrawn；还有效的，删去它们。',
        en: 'Add status: withdrawn if it is withdrawn; take them out if it is in force.',
      },
    });
    return;
  }
  const [field] = lists;
  if (field === undefined || lists.length > 1) {
    report(lists[1] ?? 'status', {
      rule: 'fate',
      expected: {
        zh: `撤销的写明去向，${listed.zh} 三者写一项`,
        en: `exactly one of ${listed.en} with what is withdrawn`,
      },
      found: {
        zh: `${thing.id} ${field === undefined ? '一项也没有' : `有 ${lists.join('、')}`}`,
        en: `${field === undefined ? 'none' : lists.join(', ')} with ${thing.id}`,
      },
      mend: {
        zh: '由别的取代，写 replacedBy；拆成几项，写 splitInto；并入别的，写 mergedInto；没有什么取代它，写 replacedBy: []。',
        en: 'Write replacedBy for what took its place, splitInto for the parts it was split into, mergedInto for what it was merged into; replacedBy: [] if nothing took its place.',
      },
    });
  } else {
    checkList(field, lifecycle[field] ?? [], {thing, report});
  }
  if (lifecycle.reason === undefined) {
    report('status', {
      rule: 'fate',
      expected: {zh: '撤销的写明理由', en: 'a reason with what is withdrawn'},
      found: {zh: `${thing.id} 没有 reason`, en: `no reason with ${thing.id}`},
      mend: {
        zh: '在 status 旁边补上 reason:，用一两句话写明为什么撤销，两种语言都写。',
        en: 'Add reason: beside status and say in a sentence or two, in both languages, why it was withdrawn.',
      },
    });
  }
}

/** A split has at least two parts, a merger a goal; nothing is named twice. */
const least: Readonly<Record<FateField, number>> = {replacedBy: 0, splitInto: 2, mergedInto: 1};

function checkList(field: FateField, ids: readonly string[], {report}: Judged): void {
  if (ids.length < least[field]) {
    report(field, {
      rule: 'fate',
      expected: {
        zh: `${field} 至少 ${least[field]} 项`,
        en: `at least ${least[field]} in ${field}`,
      },
      found: {zh: `${ids.length} 项`, en: String(ids.length)},
      mend:
        ids.length === 0
          ? {
              zh: '没有什么取代它，写 replacedBy: []。',
              en: 'Write replacedBy: [] if nothing took its place.',
            }
          : {
              zh: '只有一项的，改写成 replacedBy。',
              en: 'Write replacedBy if there is but one.',
            },
    });
  }
  ids.forEach((id, index) => {
    if (ids.indexOf(id) === index) return;
    const found = {zh: `${id} 又出现一次`, en: `${id} once more`};
    report(field, {rule: 'fate', expected: {zh: '每项写一次', en: 'each id once'}, found}, index);
  });
}

/** What fates name is there, is something else, and leads to something in force without going in a circle. */
function checkEnds(judged: readonly Judged[], things: Things): void {
  const reported = new Set<string>();
  for (const {thing, report} of judged) {
    if (inForce(thing.lifecycle)) continue;
    const fate = writtenFateOf(thing.id, things);
    if (!fate) continue;
    fate.ids.forEach((id, index) => {
      const say = (said: Said): void => report(fate.field, said, index);
      if (!things.has(id)) {
        say(unknown(id, [...things.keys()]));
        return;
      }
      const way = wayFrom(id, things);
      if (id === thing.id || way.passed.includes(thing.id)) {
        // Once for the circle, not for each in it.
        if (way.passed.some((passed) => reported.has(passed))) return;
        reported.add(thing.id);
        say(circle(id === thing.id ? [id, id] : [thing.id, ...way.passed]));
      } else if (way.isSound && fateOf(id, things).length === 0) {
        say(deadEnd(id));
      }
    });
  }
}

interface Way {
  /** What is withdrawn on it, in order. */
  readonly passed: readonly string[];
  /** Whether all of it is there, and it never comes back to itself. */
  readonly isSound: boolean;
}

function wayFrom(start: string, things: Things): Way {
  const passed: string[] = [];
  let isSound = true;
  const follow = (id: string, before: readonly string[]): void => {
    if (!things.has(id)) isSound = false;
    const fate = writtenFateOf(id, things);
    if (!fate) return;
    if (before.includes(fate.of)) isSound = false;
    if (passed.includes(fate.of)) return;
    passed.push(fate.of);
    for (const next of fate.ids) follow(next, [...before, fate.of]);
  };
  follow(start, []);
  return {passed, isSound};
}

function unknown(id: string, ids: readonly string[]): Said {
  const nearest = nearestOf(id, ids);
  return {
    rule: 'unknown-reference',
    expected: {
      zh: '本版有的编号，页面则是它的名称，如 introduction/scope',
      en: 'an id of this edition, or the name of a page such as introduction/scope',
    },
    found: {zh: `不存在的 ${id}`, en: `${id}, which is not there`},
    mend: {
      zh: `最接近的是 ${nearest}。还没有的，先写好再指；有数据的页面写它的编号；没有什么取代它，写 replacedBy: []。`,
      en: `The nearest is ${nearest}. Write first what is not there yet; a page with data goes by its id; write replacedBy: [] if nothing took its place.`,
    },
  };
}

function circle(ids: readonly string[]): Said {
  const [first = ''] = ids;
  const names = (ids.at(-1) === first ? ids : [...ids, first]).join(' → ');
  return {
    rule: 'fate-ends',
    expected: {
      zh: '去向是别的内容，不绕回自己',
      en: 'a fate that leads to something else, and not back to where it began',
    },
    found: same(names),
    mend: {
      zh: '其中有一个还有效，去掉它的 status；或者去向写错了，改指真正取代它的。',
      en: 'One of them is in force: take its status out; or one leads to the wrong place: name what really took its place.',
    },
  };
}

function deadEnd(id: string): Said {
  return {
    rule: 'fate-ends',
    expected: {zh: '去向最后落在有效的内容上', en: 'a fate that ends at something in force'},
    found: {
      zh: `${id} 也已撤销，没有什么取代它`,
      en: `${id}, which is withdrawn too, with nothing in its place`,
    },
    mend: {
      zh: '这里也没有什么取代它的，写 replacedBy: []；有的，改指它。',
      en: 'Write replacedBy: [] here too if nothing took its place; if something did, name that.',
    },
  };
}

/** What is in force names nothing withdrawn. */
function checkReferences(
  file: Located,
  parts: readonly DataThing[],
  things: Things,
  problems: Problem[],
): void {
  const {data, lineOf} = file;
  for (const {place, id, level} of kindOf(data).references(data)) {
    const from = innermost(parts, place);
    const named = level === undefined ? id : levelId(id, level);
    if ((from && isWithdrawn(from.id, things)) || !isWithdrawn(named, things)) continue;
    const report = (at: typeof place, said: Said): void => {
      problems.push({...said, file: file.file, line: lineOf(at), field: fieldName(at)});
    };
    reportWithdrawn({report}, place, named, fateOf(named, things));
  }
}

/** The fate of a page is written as it should be, the same in both languages, and not beside data. */
function checkPage(page: Page, pages: readonly Page[], files: readonly Located[]): Problem[] {
  const fate = fateOfPage(page);
  const problem = (field: string, said: Omit<Said, 'rule'>): Problem => ({
    rule: 'page-fate',
    file: page.file,
    line: readFrontMatter(page.source)?.lineOf(field) ?? 1,
    field,
    ...said,
  });
  const [first = 'status'] = fate.fields;
  if (fate.fields.length > 0 && files.some(({file}) => file === page.dataFile)) {
    const said = {
      expected: {zh: '有数据的页面，页首不写去留', en: 'no fate at the head of a page with data'},
      found: {zh: `页首有 ${first}`, en: `${first} at the head of the page`},
      mend: {
        zh: `从页首删去。这一页讲的能力维度、运维规范或案例要撤销的，写在 ${page.dataFile} 的 id 之后。`,
        en: `Take it out here. To withdraw the capability, specification or case that the page is about, write it in ${page.dataFile}, behind id.`,
      },
    };
    return [problem(first, said)];
  }
  if (fate.wrong.length > 0) return fate.wrong.map((field) => problem(field, wrongValue(field)));
  const chinese = pages.find(({language, name}) => language === 'zh' && name === page.name);
  if (page.language === 'zh' || !chinese) return [];
  const chineseFate = fateOfPage(chinese);
  const written = ({lifecycle, reason}: PageFate): string =>
    JSON.stringify([lifecycle, reason !== undefined]);
  if (chineseFate.wrong.length > 0 || written(fate) === written(chineseFate)) return [];
  const said = {
    expected: {
      zh: `与 ${chinese.file} 相同：${fateAsText(chineseFate, 'zh')}`,
      en: `the same as in ${chinese.file}: ${fateAsText(chineseFate, 'en')}`,
    },
    found: {zh: fateAsText(fate, 'zh'), en: fateAsText(fate, 'en')},
    mend: {
      zh: 'status 和所列的编号两种语言写得一样；reason 各用各的语言写。',
      en: 'Write status and ids the same in both languages, and reason in the language of the page.',
    },
  };
  return [problem(first, said)];
}

function wrongValue(field: string): Omit<Said, 'rule'> {
  const expected: Record<string, Message> = {
    status: same('withdrawn'),
    reason: {zh: '一两句话', en: 'a sentence or two'},
  };
  return {
    expected: expected[field] ?? {
      zh: '编号的列表，如 [introduction/scope]；没有就写 []',
      en: 'a list of ids such as [introduction/scope]; [] for none',
    },
    found: {zh: `${field} 是别的内容`, en: `${field} with something else`},
  };
}

function fateAsText({lifecycle, reason}: PageFate, language: keyof Message): string {
  const {status} = lifecycle;
  const parts = [
    ...(status ? [`status: ${status}`] : []),
    ...fateFields.flatMap((field) => {
      const ids = lifecycle[field];
      return ids ? [`${field}: [${ids.join(', ')}]`] : [];
    }),
    ...(reason === undefined ? [] : ['reason: …']),
  ];
  return parts.join(language === 'zh' ? '，' : ', ') || (language === 'zh' ? '没有' : 'nothing');
}
