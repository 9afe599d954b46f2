/** English in British spelling, by cspell's dictionary and the words that the project adds to it. */
import path from 'node:path';
import {parse} from 'yaml';
import {perText} from '../model/per-text';
import type {Problem} from '../model/problem';
import type {Check} from './check';
import {proseOf, type ProseLine} from '../content/prose';
import {readText} from '../model/source-text';

export const englishSpelling: Check = {
  rules: ['english-spelling'],
  run: async (content) => {
    const places = new Map<string, ProseLine[]>();
    for (const line of proseOf(content, 'en')) {
      for (const word of wordsOf(line.text)) {
        const lines = places.get(word);
        if (lines) lines.push(line);
        else places.set(word, [line]);
      }
    }
    const {isKnown, suggest} = await loadSpelling();
    return [...places].flatMap(([compound, lines]) =>
      unknownIn(compound, isKnown).flatMap((word) => {
        const suggestions = suggest(word);
        return [...new Set(lines)].map((line) => problem(word, suggestions, line));
      }),
    );
  },
};

/** Files beside this one, as messages name them. */
const wordsFile = 'src/checks/words.txt';

function problem(word: string, suggestions: readonly string[], place: ProseLine): Problem {
  const {file, line, field} = place;
  const nearest = suggestions.length > 0 ? suggestions.join(' / ') : undefined;
  return {
    rule: 'english-spelling',
    file,
    line,
    ...(field ? {field} : {}),
    expected: {zh: '英式拼写的英文单词', en: 'an English word in British spelling'},
    found: {zh: `“${word}”`, en: `“${word}”`},
    mend: {
      zh: `${nearest ? `相近的词：${nearest}。` : ''}拼写无误的专名、缩写或术语，按字母顺序加进 ${wordsFile}。`,
      en: `${nearest ? `Nearest words: ${nearest}. ` : ''}A name, abbreviation or term that is right goes into ${wordsFile}, in alphabetical order.`,
    },
  };
}

/** The words of a text, compounds with their hyphens; what is joined to a digit is an id or a unit. */
export const wordsOf = perText((text): readonly string[] => {
  return [
    ...text.matchAll(
      /(?<![\p{L}\p{N}_])\p{Script=Latin}+(?:['’-]\p{Script=Latin}+)*(?![\p{L}\p{N}_])/gu,
    ),
  ]
    .map(([word]) => word.replaceAll('’', "'").replace(/'s$/i, ''))
    .filter(({length}) => length >= 3);
});

/** The parts of three letters or more that are no words; none where they are one word when joined: co-ordinated. */
function unknownIn(compound: string, isKnown: (word: string) => boolean): string[] {
  const parts = compound.split('-').map((part) => part.replace(/'s$/i, ''));
  const unknown = parts.filter((part) => part.length >= 3 && !isKnown(part));
  return unknown.length > 0 && parts.length > 1 && isKnown(parts.join('')) ? [] : unknown;
}

interface Spelling {
  readonly isKnown: (word: string) => boolean;
  /** The nearest words, at most three, none where nothing is near. */
  readonly suggest: (word: string) => string[];
}

let loaded: Promise<Spelling> | undefined;

/** The dictionary takes about a second to load; it is loaded once, when first asked for. */
function loadSpelling(): Promise<Spelling> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Spelling> {
  const {getDefaultBundledSettingsAsync, getDictionary} = await import('cspell-lib');
  const {dictionaryDefinitions = []} = await getDefaultBundledSettingsAsync();
  const dictionary = await getDictionary({
    // No other: those of programming know American words and hide slips.
    dictionaryDefinitions: dictionaryDefinitions.filter(({name}) => name === british),
    dictionaries: [british],
    words: readWords(),
  });
  const listedWords = new Set(readWords());
  const american = readAmerican();
  const britishFor = (word: string): string | undefined => {
    if (listedWords.has(word)) return undefined;
    const listed = american[word.toLowerCase()];
    if (listed !== undefined) return listed;
    const withS = word.replace(verbInZ, '$1s$2');
    return withS !== word && !withOwnZ.test(word) && dictionary.has(withS) ? withS : undefined;
  };
  return {
    isKnown: (word) => dictionary.has(word) && britishFor(word) === undefined,
    suggest: (word) => {
      const listed = britishFor(word);
      if (listed !== undefined) return [listed];
      const found = dictionary.suggest(word, {numSuggestions: 8});
      // One word for one, and none twice for its capitals.
      const words = found
        .map((suggestion) => suggestion.word)
        .filter((suggestedWord) => !suggestedWord.includes(' '));
      const seen = new Map(
        words.map((suggestedWord) => [suggestedWord.toLowerCase(), suggestedWord]),
      );
      return [...seen.values()].slice(0, 3);
    },
  };
}

const british = 'en-gb';

/** Realize, organization, analyzing: written with an s here. */
const verbInZ = /^([a-z]+[iy])z((?:e|es|ed|er|ers|ing|able|ation|ations|ational)$)/i;

/** Words with a z of their own, whose s would make another word. */
const withOwnZ = /^(?:prize|prizes|prized|size|sizes|sized|sizing)$/i;

function readAmerican(): Readonly<Record<string, string | undefined>> {
  const file = path.join(__dirname, 'american-spellings.yaml');
  return parse(readText(file)) as Record<string, string>;
}

/** The words of `words.txt`, without what is said of them. */
export function readWords(): string[] {
  return readText(path.join(__dirname, 'words.txt'))
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter(Boolean);
}
