import {existsSync} from 'node:fs';
import path from 'node:path';
import {kindOf, type DataFile} from '../model/kinds';
import {madeFiles} from '../model/made-files';
import type {Problem} from '../model/problem';
import {headingId} from '../content/blocks';
import type {Check} from './check';
import type {Content, ParsedPage} from '../content/content';
import {attributeOf, collect, fileOf, linksOf, type Link} from '../content/links';
import {dataComponents} from '../page-data/data-components';
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
  const page = pages.find((candidate) => candidate.file === file);
  const translatedPage = pages.find(
    (candidate) => candidate.name === page?.name && candidate.language !== page?.language,
  );
  return translatedPage !== undefined && (places.get(translatedPage.file)?.has(anchor) ?? false);
}

/** Hosts that only examples have. */
const exampleHosts = /(^|\.)(localhost|example(\.(com|org|net))?|test|invalid)$/;

function checkExternal(link: Link, page: ParsedPage): Problem[] {
  const {address} = link;
  if (madeFiles.some((name) => address === `pathname:///${name}`)) return [];
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
    const ownId = node.name ? attributeOf(node, node.name, 'id') : undefined;
    const made = anchorsMadeBy(node.name ?? '', data, content);
    return {ids: ownId === undefined ? made : [ownId, ...made]};
  });
  return new Set(ids.flatMap((element) => element.ids));
}

/** The ids that a component gives to what it shows of its page's data, or of the edition's where it is not given that. */
function anchorsMadeBy(
  component: string,
  data: DataFile | undefined,
  {files}: Pick<Content, 'files'>,
): string[] {
  const isGivenData = dataComponents[component]?.includes('data') ?? false;
  const shown = isGivenData ? (data ? [data] : []) : files.map((file) => file.data);
  return shown.flatMap((dataFile) =>
    kindOf(dataFile)
      .parts(dataFile)
      .flatMap(({anchor, shownBy}) => (shownBy === component && anchor ? [anchor] : [])),
  );
}
