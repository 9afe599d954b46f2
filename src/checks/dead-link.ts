import {existsSync} from 'node:fs';
import path from 'node:path';
import {placeFile} from '../model/editions';
import {kindOf, type DataFile} from '../model/kinds';
import {madeFiles} from '../model/made-files';
import type {Problem} from '../model/problem';
import {headingId} from '../content/blocks';
import type {Check} from './check';
import {componentWithData} from './page-data';
import type {Content, ParsedPage} from '../content/content';
import {attributeOf, collect, decoded, fileOf, linksOf, type Link} from '../content/links';
import {dataComponents} from '../page-data/data-components';
import {nearestOf} from '../model/nearest';
import {perObject} from '../model/per-object';
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
function isReadable(page: ParsedPage, {siteDir, files}: Content): boolean {
  const {broken, dataFile} = page;
  const isKnown = files.some(({file}) => file === dataFile);
  // What a page without its data would have is not known either.
  const isWhole = existsSync(path.join(siteDir, dataFile)) || componentWithData(page) === undefined;
  return !broken && (isKnown || (isWhole && !existsSync(path.join(siteDir, dataFile))));
}

type Places = ReadonlyMap<string, ReadonlySet<string>>;

function checkLink(link: Link, page: ParsedPage, content: Content, places: Places): Problem[] {
  const {address} = link;
  if (/^(?:[A-Za-z]:[/\\]|file:)/.test(decoded(address))) {
    return [
      problem(link, page, {
        expected: {zh: '读者也打得开的地址', en: 'an address that readers can open'},
        found: {
          zh: `${decoded(address)}，是自己电脑上的路径`,
          en: `${decoded(address)}, a path on your own computer`,
        },
        mend: {
          zh: '本站的页面写相对路径，如 ./page.mdx；文件放在 static 下，写 /文件名。',
          en: 'For a page of this site write a relative path such as ./page.mdx; a file goes below static and is written /its-name.',
        },
      }),
    ];
  }
  if (address === '' || /[\\：＃]|^www\./.test(decoded(address))) {
    return [misspelt(link, page)];
  }
  if (/^[a-z][a-z\d+.-]*:/i.test(address) || address.startsWith('//')) {
    return checkExternal(link, page, content);
  }
  const [target = '', anchor] = address.split('#');
  const file = target === '' ? page.file : fileOf(target, page, content);
  if (file === undefined) {
    const nearest = nearestOf(target, addressesFor(page, content));
    return [
      problem(link, page, {
        ...(target.startsWith('/') ? {} : {absent: absentFile(target, page, content)}),
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

/** The file that a link misses: where neither language has the page, the Chinese one, which the sidebar misses too. */
function absentFile(target: string, page: ParsedPage, {edition, pages}: Content): string {
  const file = path.posix.join(path.posix.dirname(page.file), decoded(target));
  const name = placeFile([edition], file)?.name;
  const isInNeither = name !== undefined && pages.every((candidate) => candidate.name !== name);
  return isInNeither ? `${edition.pageFolders.zh}/${name}` : file;
}

/** An address that is none as it is typed. */
function misspelt(link: Link, page: ParsedPage): Problem {
  const right = decoded(link.address)
    .replaceAll('\\', '/')
    .replaceAll('：', ':')
    .replaceAll('＃', '#')
    .replace(/^www\./, 'https://www.');
  return problem(link, page, {
    expected: {
      zh: '相对路径（以 .mdx 结尾），或以 https:// 开头的地址',
      en: 'a relative path that ends in .mdx, or an address that begins with https://',
    },
    found:
      link.address === ''
        ? {zh: '圆括号里没有地址', en: 'no address between the brackets'}
        : {zh: decoded(link.address), en: decoded(link.address)},
    mend:
      link.address === ''
        ? {
            zh: '写上地址：[文字](./page.mdx)；不要链接的，只留文字。',
            en: 'Write the address: [text](./page.mdx); for no link, leave the text alone.',
          }
        : {zh: `写成 ${right}。`, en: `Write ${right}.`},
  });
}

/** Hosts that only examples have. */
const exampleHosts = /(^|\.)(localhost|example(\.(com|org|net))?|test|invalid)$/;

function checkExternal(link: Link, page: ParsedPage, content: Content): Problem[] {
  const {address} = link;
  if (madeFiles.some((name) => address === `pathname:///${name}`)) return [];
  if (/^mailto:[^@\s]+@[^@\s]+\.[^@\s]+$/i.test(address)) return [];
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const ownPage = url && pageAt(url, page, content);
  if (ownPage !== undefined) {
    const relative = path.posix.relative(path.posix.dirname(page.file), ownPage);
    const right = `${relative.startsWith('.') ? relative : `./${relative}`}${url?.hash ?? ''}`;
    return [
      problem(link, page, {
        expected: {zh: '本站的页面写相对路径', en: 'a relative path to a page of this site'},
        found: {zh: address, en: address},
        mend: {zh: `写成 ${right}。`, en: `Write ${right}.`},
      }),
    ];
  }
  const isPublic =
    url?.protocol === 'https:' &&
    // A browser mends https:/ by itself; who reads the source does not.
    /^https:\/\/[^/]/i.test(address) &&
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

/** The page of this edition that an address would be of, on whatever host. */
function pageAt({pathname}: URL, page: ParsedPage, content: Content): string | undefined {
  const [, inEdition] = new RegExp(`^.*?(/${content.edition.path}(?:/.*)?)$`).exec(pathname) ?? [];
  return inEdition === undefined ? undefined : fileOf(inEdition, page, content);
}

function problem(
  {line, section}: Link,
  {file}: ParsedPage,
  what: Pick<Problem, 'absent' | 'expected' | 'found' | 'mend'>,
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
    anchoredParts(dataFile).flatMap(({anchor, shownBy}) => (shownBy === component ? [anchor] : [])),
  );
}

/** The parts of data that have an anchor on their page. */
const anchoredParts = perObject((data: DataFile) =>
  kindOf(data)
    .parts(data)
    .flatMap(({anchor, shownBy}) => (anchor ? [{anchor, shownBy}] : [])),
);
