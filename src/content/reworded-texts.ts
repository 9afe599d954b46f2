/** The normative texts that an edition words otherwise than the one before it, and what its authors declare of them. */
import type {Bilingual} from '../model/bilingual';
import {digestOf, readDeclaredChanges} from '../model/declared-changes';
import {dataName, type Edition} from '../model/editions';
import type {EditionDeclarations} from '../model/joint-declarations';
import {readFilesOf} from '../model/load';
import {languages} from '../model/locales';
import {isSameText} from '../model/same-text';
import {textsOf, type DataText} from '../model/texts';
import {publishedPlaces} from './published-places';

/** A normative text that both of two editions have, in other words. */
export interface RewordedText {
  /** In the later edition. */
  readonly text: DataText;
  readonly before: Bilingual;
  readonly digest: string;
}

/** The normative texts that an edition words otherwise than the one before it. */
export function rewordedTexts(siteDir: string, before: Edition, after: Edition): RewordedText[] {
  const earlier = new Map(normativeTexts(siteDir, before).map((each) => [each.id, each.text]));
  return normativeTexts(siteDir, after).flatMap((each) => {
    const was = earlier.get(each.id);
    const isSame =
      was === undefined ||
      languages.every((language) => isSameText(was[language], each.text[language]));
    return isSame ? [] : [{text: each, before: was, digest: digestOf(each.text)}];
  });
}

function normativeTexts(siteDir: string, edition: Edition): DataText[] {
  const {located} = readFilesOf(siteDir, edition);
  return [
    ...located.flatMap((file) => textsOf(file, edition)).filter(({isNormative}) => isNormative),
    ...located.flatMap(({data, file, lineOf}): DataText[] => {
      if (data.kind !== 'scoring') return [];
      // What a version does, the page says; which one holds, its number.
      const index = data.versions.length - 1;
      const line = lineOf(['versions', index]);
      const version = String(data.versions[index]?.version);
      return [
        {
          id: `${dataName(file, edition)}/version`,
          file,
          field: `versions[${index}].version`,
          text: {zh: version, en: version},
          lines: {zh: line, en: line},
          isNormative: true,
        },
      ];
    }),
    ...normativeSections(siteDir, edition),
  ];
}

/** The sections of pages that ask for something: the scoring rule. They are known by their addresses: `/scoring/#r3`. */
function normativeSections(siteDir: string, edition: Edition): DataText[] {
  return publishedPlaces(siteDir, edition).flatMap(
    ({kind, address, normative, file, line}): DataText[] =>
      kind === 'section' && normative
        ? [
            {
              id: address,
              file,
              field: '',
              text: normative,
              lines: {zh: line, en: line},
              isNormative: true,
            },
          ]
        : [],
  );
}

/** What is declared of the normative texts that an edition words otherwise than the one before it, by their names. */
export function declarationsOf(
  siteDir: string,
  before: Edition,
  after: Edition,
): EditionDeclarations {
  const {changes} = readDeclaredChanges(siteDir, before);
  return Object.fromEntries(
    rewordedTexts(siteDir, before, after).map(({text: {id}, digest}) => {
      const found = changes.find((each) => each.text === id && each.digest === digest);
      return [id, found ? {effect: found.effect, notes: found.note ? [found.note] : []} : null];
    }),
  );
}
