/** Every place of an edition that somebody can point at: pages, sections, and what the data puts on pages. */
import {stepAnchor, stepSheetsPath} from '../model/anchors';
import {thingsOf, writtenFateOf, byId} from '../model/fates';
import {kindOf} from '../model/kinds';
import type {Part} from '../model/kinds/kind';
import type {Located} from '../model/located';
import {readFilesOf} from '../model/load';
import {languages, type Language} from '../model/locales';
import {localize} from '../model/localize';
import {valueAt} from '../model/place';
import {pageName, type Edition} from '../model/editions';
import {addressOfPage, headingsOf, pagesOf, type Page} from './pages';
import {withdrawnPages} from './page-fates';

export interface PublishedPlace {
  /** Within the edition and the language: `/ds-1/#l3-2`. */
  readonly address: string;
  /** The kind of a thing with an id (`capability`, `level`, `criterion` …); else `page`, `section` or `anchor`. */
  readonly kind: string;
  readonly id?: string;
  readonly isWithdrawn?: boolean;
  /** What the standard asks by it, in each language; nothing of what asks for nothing. */
  readonly normative?: Readonly<Record<Language, string>>;
  /** In which languages it is there. */
  readonly languages: readonly Language[];
  /** Where it is written, in Chinese where it is in a page. */
  readonly file: string;
  readonly line: number;
}

/** Places in the order of files, each address once. What cannot be read has none. */
export function publishedPlaces(siteDir: string, edition: Edition): PublishedPlace[] {
  const pages = pagesOf(siteDir, edition);
  const {located} = readFilesOf(siteDir, edition);
  const withdrawn = withdrawnPages(pages, located);
  const chinese = pages.filter(({language}) => language === 'zh');
  const english = new Map(
    pages.filter(({language}) => language === 'en').map((page) => [page.name, page]),
  );
  const places = [
    ...chinese.flatMap((page) => placesOfPage(page, english.get(page.name), located, withdrawn)),
    // A page that is there in English alone.
    ...pages
      .filter(
        ({language, name}) => language === 'en' && !chinese.some((page) => page.name === name),
      )
      .flatMap((page) => placesOfPage(page, undefined, located, withdrawn)),
  ];
  const seen = new Set<string>();
  return places.filter(({address}) => !seen.has(address) && seen.add(address));
}

function placesOfPage(
  page: Page,
  pair: Page | undefined,
  located: readonly Located[],
  withdrawn: ReadonlySet<string>,
): PublishedPlace[] {
  const file = located.find((each) => each.file === page.dataFile);
  const address = addressOfPage(page);
  const there: Language[] =
    pair === undefined
      ? [page.language]
      : addressOfPage(pair) === address
        ? [...languages]
        : ['zh'];
  const ofData = file ? placesOfData(file, address, there) : [];
  const id = file && 'id' in file.data ? file.data.id : undefined;
  const ofPage: PublishedPlace = {
    address,
    kind: id === undefined || !file ? 'page' : file.data.kind,
    ...(id !== undefined && {id}),
    ...(withdrawn.has(pageName(page)) && {isWithdrawn: true}),
    languages: there,
    file: page.file,
    line: 1,
  };
  const isNormative = file !== undefined && kindOf(file.data).page.isNormative === true;
  const ofSteps = file ? placesOfSteps(file, there) : [];
  return [ofPage, ...placesOfSections(page, pair, there, isNormative), ...ofData, ...ofSteps];
}

function placesOfSections(
  page: Page,
  pair: Page | undefined,
  there: readonly Language[],
  isNormative: boolean,
): PublishedPlace[] {
  const address = addressOfPage(page);
  const sections = sectionsOf(page);
  const paired = pair ? sectionsOf(pair) : new Map<string, {text: string; line: number}>();
  return [...sections].map(([id, {text, line}]) => {
    const inPair = paired.get(id);
    return {
      address: `${address}#${id}`,
      kind: 'section',
      ...(isNormative && {normative: {zh: text, en: inPair?.text ?? ''}}),
      languages: inPair ? there : there.slice(0, 1),
      file: page.file,
      line,
    };
  });
}

/** The sections of a page by the ids of their headings, each with its text up to the next heading. */
function sectionsOf(page: Page): Map<string, {readonly text: string; readonly line: number}> {
  const headings = headingsOf(page);
  const lines = page.source.split('\n');
  return new Map(
    headings.flatMap(({id, line}, index) => {
      const end = headings[index + 1]?.line ?? Infinity;
      const text = lines.slice(line - 1, end - 1).join('\n');
      return id === undefined ? [] : [[id, {line, text}] as const];
    }),
  );
}

/** What the data of a page puts on it, and on the pages that are made from it. */
function placesOfData(
  {data, file, lineOf}: Located,
  page: string,
  there: readonly Language[],
): PublishedPlace[] {
  const things = byId(thingsOf(data));
  return kindOf(data)
    .parts(data)
    .flatMap((part: Part): PublishedPlace[] => {
      const {place, anchor, search, normative} = part;
      if (anchor === undefined) return [];
      const id = part.id ?? search?.id;
      return [
        {
          address: `${page}#${anchor}`,
          kind: search?.kind ?? 'anchor',
          ...(id !== undefined && {id}),
          ...(id !== undefined && writtenFateOf(id, things) && {isWithdrawn: true}),
          ...(normative && {normative: askedBy(valueAt(data, place), normative)}),
          languages: there,
          file,
          line: lineOf(place),
        },
      ];
    });
}

/** The page of a capability's steps, which is made from its data. */
function placesOfSteps(
  {data, file, lineOf}: Located,
  there: readonly Language[],
): PublishedPlace[] {
  if (data.kind !== 'capability') return [];
  const address = stepSheetsPath('', data.id).slice(1);
  const place = {languages: there, file} as const;
  return [
    {...place, address, kind: 'page', line: 1},
    ...data.stepUp.map(({to}, index) => ({
      ...place,
      address: `${address}#${stepAnchor(to)}`,
      kind: 'anchor',
      line: lineOf(['stepUp', index]),
    })),
  ];
}

/** What fields say, language by language. */
function askedBy(value: unknown, fields: readonly string[]): Record<Language, string> {
  const said = fields.flatMap((field) => valueAt(value, [field]) ?? []) as object[];
  const inLanguage = (language: Language): string =>
    said.map((each) => JSON.stringify(localize(each, language))).join('\n');
  return {zh: inLanguage('zh'), en: inLanguage('en')};
}
