import {existsSync} from 'node:fs';
import path from 'node:path';
import {
  clauseAnchor,
  criterionAnchor,
  formulaAnchor,
  levelAnchor,
  metricAnchor,
  sourceAnchor,
  stepAnchor,
} from '../model/anchors';
import {ofKind, type Located} from '../model/load';
import type {Problem} from '../model/problem';
import type {DataFile} from '../model/schema';
import {headingId} from '../content/blocks';
import type {Check} from './check';
import type {Content, ParsedPage} from '../content/content';
import {attributeOf, collect, fileOf, linksOf, type Link} from '../content/links';
import {nearestOf} from '../model/nearest';
import {sectionName} from '../content/pairs';

/**
 * Links lead to a page that is there and to a place on it. A build asks the same of its pages;
 * this says it at once, with line and nearest place. Other sites' addresses are not called.
 */
export const deadLink: Check = {
  rules: ['dead-link'],
  run: (content) => {
    const places = new Map(
      content.pages
        .filter((page) => isReadable(page, content))
        .map((page) => [page.file, anchorsOf(page, content)]),
    );
    return content.pages
      .filter(({broken}) => !broken)
      .flatMap((page) => linksOf(page).flatMap((link) => checkLink(link, page, content, places)));
  },
};

/** Whether all places of a page are known: its text and its data can be read. */
function isReadable({broken, dataFile}: ParsedPage, {siteDir, files}: Content): boolean {
  const isKnown = files.some(({file}) => file === dataFile);
  return !broken && (isKnown || !existsSync(path.join(siteDir, dataFile)));
}

type Places = ReadonlyMap<string, ReadonlySet<string>>;

function checkLink(link: Link, page: ParsedPage, content: Content, places: Places): Problem[] {
  const {address} = link;
  if (/^[a-z][a-z\d+.-]*:/i.test(address) || address.startsWith('//')) {
    return checkExternal(link, page);
  }
  const [target = '', anchor] = address.split('#');
  const file = target === '' ? page.file : fileOf(target, page, content);
  if (file === undefined) {
    const nearest = nearestOf(target, addressesFor(page, content));
    return [
      problem(link, page, {
        expected: {zh: '本版中存在的页面', en: 'a page of this edition that is there'},
        found: {zh: `${address}，没有这个页面`, en: `${address}, where there is no page`},
        mend: {
          zh: `最接近的是 ${nearest}；写相对路径，以 .mdx 结尾。`,
          en: `The nearest is ${nearest}; write a relative path that ends in .mdx.`,
        },
      }),
    ];
  }
  const anchors = places.get(file);
  // A file that is no page (an image, a download) has no places to check; what cannot be read, none that are known.
  if (anchor === undefined || !anchors || anchors.has(anchor)) return [];
  // What the other language has is said of its heading, not of each link to it.
  if (isInOtherLanguage(file, anchor, content, places)) return [];
  const nearest = anchors.size > 0 ? `#${nearestOf(anchor, [...anchors])}` : '–';
  return [
    problem(link, page, {
      expected: {zh: `${file} 中有的位置`, en: `a place that ${file} has`},
      found: {zh: `#${anchor}，那一页没有`, en: `#${anchor}, which is not on that page`},
      mend: {
        zh: `最接近的是 ${nearest}；标题的 id 写在标题后的 {/* #… */} 中。`,
        en: `The nearest is ${nearest}; a heading's id stands after it in {/* #… */}.`,
      },
    }),
  ];
}

function isInOtherLanguage(
  file: string,
  anchor: string,
  {pages}: Content,
  places: Places,
): boolean {
  const page = pages.find((one) => one.file === file);
  const other = pages.find((one) => one.name === page?.name && one.language !== page?.language);
  return other !== undefined && (places.get(other.file)?.has(anchor) ?? false);
}

/** Hosts that only examples have. */
const exampleHosts = /(^|\.)(localhost|example(\.(com|org|net))?|test|invalid)$/;

function checkExternal(link: Link, page: ParsedPage): Problem[] {
  const {address} = link;
  if (/^mailto:[^@\s]+@[^@\s]+\.[^@\s]+$/i.test(address)) return [];
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isPublic =
    url?.protocol === 'https:' &&
    url.hostname.includes('.') &&
    !exampleHosts.test(url.hostname) &&
    !/^[\d.]+$/.test(url.hostname);
  if (isPublic) return [];
  return [
    problem(link, page, {
      expected: {
        zh: '以 https:// 开头、公众能打开的地址',
        en: 'an address that begins with https:// and that the public can open',
      },
      found: {zh: address, en: address},
      mend: {
        zh: '换成公开的 https 地址；示例地址不做成链接，写成代码。',
        en: 'Give the public https address; write an address that is an example as code, not as a link.',
      },
    }),
  ];
}

function problem(
  {line, section}: Link,
  {file}: ParsedPage,
  what: Pick<Problem, 'expected' | 'found' | 'mend'>,
): Problem {
  return {rule: 'dead-link', file, line, field: sectionName(section), ...what};
}

/** Every page as one would write it in a link from this one. */
function addressesFor(page: ParsedPage, {pages}: Content): string[] {
  const folder = path.posix.dirname(page.file);
  return pages
    .filter(({language}) => language === page.language)
    .map(({file}) => path.posix.relative(folder, file))
    .map((relative) => (relative.startsWith('.') ? relative : `./${relative}`));
}

/** The ids that a page has: of headings and tags, and those that its components make of data. */
function anchorsOf(page: ParsedPage, content: Content): ReadonlySet<string> {
  const data = content.files.find(({file}) => file === page.dataFile)?.data;
  const ids = collect(page, (node) => {
    if (node.type === 'heading') return {ids: [headingId(node) ?? []].flat()};
    if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return undefined;
    const own = node.name ? attributeOf(node, node.name, 'id') : undefined;
    const made = componentAnchors[node.name ?? '']?.(data, content.files) ?? [];
    return {ids: own === undefined ? made : [own, ...made]};
  });
  return new Set(ids.flatMap((one) => one.ids));
}

/** The ids that each component gives to what it shows, from its page's data or the edition's. */
const componentAnchors: Readonly<
  Record<string, (data: DataFile | undefined, files: readonly Located[]) => string[]>
> = {
  LevelTable: (data) =>
    data?.kind === 'capability'
      ? data.levels.flatMap(({level, criteria = []}) => [
          levelAnchor(level),
          ...criteria.map(({id}) => criterionAnchor(id)),
        ])
      : [],
  StepUp: (data) => (data?.kind === 'capability' ? data.stepUp.map(({to}) => stepAnchor(to)) : []),
  Metrics: (data) =>
    data?.kind === 'capability' ? data.metrics.map(({id}) => metricAnchor(id)) : [],
  Clauses: (data) =>
    data?.kind === 'specification' ? data.clauses.map(({id}) => clauseAnchor(id)) : [],
  Formulas: (data) =>
    data?.kind === 'specification' ? (data.formulas ?? []).map(({id}) => formulaAnchor(id)) : [],
  Sources: (data) => (data?.kind === 'case' ? data.sources.map(({id}) => sourceAnchor(id)) : []),
  Glossary: (data) => (data?.kind === 'glossary' ? data.terms.map(({id}) => id) : []),
  LevelScale: (_, files) =>
    ofKind(files, 'levels').flatMap(({data}) => data.levels.map(({level}) => levelAnchor(level))),
  AreaList: (_, files) =>
    ofKind(files, 'framework').flatMap(({data}) => data.areas.map(({id}) => id.toLowerCase())),
};
