/** What an adoption sheet works out of its entries and proposes for others; whoever fills it in may write something else. */
import {neededUnavailability, seriesUnavailability} from '../model/calculators/availability';
import {budgetUsed} from '../model/calculators/error-budget';
import {shareMissing, shownAvailability} from '../model/calculators/numeric';
import {fill} from '../model/fill';
import type {Language} from '../model/locales';
import type {SheetEntry} from '../model/sheet-entries';
import {dayAfter} from './local-day';
import {sheetWords} from './sheet-words';

/** What is entered for something, as it was written; blank where nothing is. */
export type Entered = (entry: SheetEntry) => string;

/** In the order in which they are worked out: each may rest on those before it. */
export const proposals: readonly {
  readonly entry: SheetEntry;
  /** A text in a language; blank where what is entered is not enough. */
  readonly propose: (entered: Entered, language: Language, today: Date) => string;
}[] = [
  {entry: 'objective', propose: firstObjective},
  {entry: 'budget-used', propose: budgetUse},
  {entry: 'dependency-verdict', propose: dependencyVerdict},
  {entry: 'promise-verdict', propose: promiseVerdict},
];

/** What a first objective may be, in percent, from 99 up: `suggested` of SP-07.2. */
export const firstObjectives = [99, 99.5, 99.9, 99.95, 99.99];
/** Days below which an actual value says too little: likewise. */
export const leastDays = 7;
/** A first objective without data, in percent: likewise. */
export const withoutData = 99.5;
/** The window where none is entered, in days: `suggested` of SP-07.9. */
export const usualWindow = 28;

const percentSign = '[%％]';
const number = String.raw`\d+(?:[.,]\d+)?`;

/** The first percentage of a text; nothing where there is none between 0 and 100. */
function percentOf(text: string): number | undefined {
  const found = new RegExp(`(${number})\\s*${percentSign}`).exec(text)?.[1];
  const percent = found === undefined ? NaN : Number(found.replace(',', '.'));
  return percent >= 0 && percent <= 100 ? percent : undefined;
}

/** The first number of days in a text; “11 月 30 日” is a date. */
function daysOf(text: string): number | undefined {
  const found = new RegExp(`(${number})[\\s-]*(?:天|days?\\b)`, 'i').exec(text)?.[1];
  return found === undefined ? undefined : Number(found.replace(',', '.'));
}

/** The nearest step below the actual value; below 99 %, the nearest whole percent. */
function firstObjective(entered: Entered): string {
  const actual = percentOf(entered('actual'));
  const days = daysOf(entered('actual'));
  // “None”, in whatever words.
  if (/^[^\d]+$/.test(entered('actual').trim())) return `${withoutData} %`;
  if (actual === undefined || actual <= 1 || (days !== undefined && days < leastDays)) return '';
  const step = [...firstObjectives].reverse().find((candidate) => candidate < actual);
  return `${step ?? Math.ceil(actual) - 1} %`;
}

/** Without a number of days, what is measured fills the window. */
function budgetUse(entered: Entered, language: Language, today: Date): string {
  const actual = percentOf(entered('actual'));
  const objective = percentOf(entered('objective'));
  if (actual === undefined || objective === undefined || objective === 100) return '';
  const window = daysOf(entered('window')) ?? usualWindow;
  const days = Math.min(daysOf(entered('actual')) ?? window, window);
  const used = 100 * budgetUsed(shareMissing(actual), shareMissing(objective), days / window);
  // Up, so that it says no better than it is.
  const rounded = Math.ceil(used - 1e-9);
  const said = fill(sheetWords[used < 100 ? 'used' : 'exhausted'][language], {
    used: rounded,
    left: 100 - rounded,
  });
  if (days === window) return said;
  return said + fill(sheetWords.full[language], {day: dayAfter(today, window - days), window});
}

interface Dependency {
  readonly name: string;
  /** In percent; nothing where none is given. */
  readonly objective: number | undefined;
}

/** Dependencies are parted by lines and semicolons, and by commas after a percentage, outside brackets. */
function dependenciesOf(text: string): readonly Dependency[] {
  return text
    .replace(/[(（][^)）]*[)）]/g, (brackets) => brackets.replace(/[,，、;；\n]/g, ' '))
    .replace(new RegExp(`(${percentSign}[^,，、;；\\n]*)[,，、]`, 'g'), '$1\n')
    .split(/[\n;；]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({
      // What stands before brackets and before the percentage.
      name: part
        .replace(/[(（].*$/s, '')
        .replace(new RegExp(`${number}\\s*${percentSign}.*$`, 's'), '')
        .replace(/[\s:：=,，.。]+$/, ''),
      objective: percentOf(part),
    }));
}

/** What those whose objective is known may fail, each from 0 to 1. */
const objectivesOf = (dependencies: readonly Dependency[]): readonly number[] =>
  dependencies.flatMap(({objective}) => (objective === undefined ? [] : [shareMissing(objective)]));

/** What each hard dependency has to reach, and which ones do not. */
function dependencyVerdict(entered: Entered, language: Language): string {
  const objective = percentOf(entered('objective'));
  const dependencies = dependenciesOf(entered('dependencies'));
  if (objective === undefined || objectivesOf(dependencies).length === 0) return '';
  const needed = neededUnavailability(shareMissing(objective), dependencies.length);
  const lower = dependencies.filter(
    (each) => each.objective === undefined || isMore(shareMissing(each.objective), needed),
  );
  const listed = lower.map(({name, objective: percent}) =>
    percent === undefined
      ? fill(sheetWords.unknown[language], {name})
      : fill(sheetWords.low[language], {name, percent}),
  );
  return (
    fill(sheetWords.needed[language], {needed: shownAvailability(needed)}) +
    (lower.length === 0
      ? sheetWords.enough[language]
      : fill(sheetWords.lower[language], {listed: listed.join(language === 'zh' ? '、' : ', ')}))
  );
}

/** Whether the promise is looser than the objective, as SP-07.8 requires, and whether what it depends on keeps it. */
function promiseVerdict(entered: Entered, language: Language): string {
  const objective = percentOf(entered('objective'));
  const promise = percentOf(entered('promise'));
  if (objective === undefined || promise === undefined) return '';
  if (promise >= objective) return sheetWords.tooStrict[language];
  const together = seriesUnavailability(objectivesOf(dependenciesOf(entered('dependencies'))));
  return isMore(together, shareMissing(promise))
    ? fill(sheetWords.unkept[language], {together: shownAvailability(together)})
    : sheetWords.looseEnough[language];
}

/** Whether a share is greater than another by more than errors of rounding. */
const isMore = (share: number, than: number): boolean => share > than + 1e-12;
