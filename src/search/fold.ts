/**
 * What searchers hold to be equal, made equal: case, full and half width, kinds of quotation marks,
 * dashes and spaces, traditional and simplified characters. The index is built and asked by this
 * one file. Letter by letter, so that a place in the folded text is the same place in the text.
 */

/** From traditional characters to the simplified ones that the index has. */
export type Variants = Readonly<Record<string, string>>;

const quotes = /[“”„‟〝〞「」『』«»″]/;
const apostrophes = /[‘’‚‛′]/;
const dashes = /[‐‑‒–—―−]/;

/** Radicals, which copies of PDF files have for characters, and letters that look like Latin ones. */
const lookAlikes =
  '⺁⺋⺓⺟⺠⺷⻁⻄⻅⻆⻉⻋⻑⻒⻓⻔⻗⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻫⻬⻭⻮⻯⻰⻱⻲⻳авекмнорстухіјѕοɑɡıΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';
const looksLike =
  '厂㔾幺母民羊虎西见角贝车长长长门雨青韦页风飞食马骨鬼鱼鸟卤麦黄齐齐齿齿龙龙龟龟龟abekmhopctyxijsoagiabezhikmnoptyx';

/** Folds one UTF-16 unit into one. */
function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return unit.toLowerCase();
  // Full-width forms stand in the order of ASCII.
  if (code >= 0xff01 && code <= 0xff5e) {
    return String.fromCharCode(code - 0xfee0).toLowerCase();
  }
  if (quotes.test(unit)) return '"';
  if (apostrophes.test(unit)) return "'";
  if (dashes.test(unit)) return '-';
  if (/\s/.test(unit)) return ' ';
  const form = unit.normalize('NFKC');
  const whole = form.length === 1 ? form : unit;
  // Greek capitals look like Latin ones; the small letters that they have do not.
  const small = whole.toLowerCase();
  const lower = small.length === 1 ? small : whole;
  const at = [whole, lower].map((letter) => lookAlikes.indexOf(letter)).find((place) => place >= 0);
  return at === undefined ? lower : looksLike.charAt(at);
}

/** A text in its folded form, of the same length. Line ends stay: they part blocks of text. */
export function fold(text: string): string {
  let folded = '';
  for (const unit of text) {
    // A letter beyond the first plane is two units, and has no other form here.
    folded += unit.length > 1 ? unit : unit === '\n' ? unit : foldUnit(unit);
  }
  return folded;
}

/** The longest query that is looked for, in UTF-16 units; more says no more. */
export const longestQuery = 500;

/**
 * A query in its folded form: without what cannot be seen (marks of direction, joiners, halves of
 * letters), its spaces single, its traditional characters simplified where the index has those, and
 * without the marks round it: “样本”, 《评分规则》, [DS-1.L2.3].
 */
export function foldQuery(query: string, variants: Variants = {}): string {
  const seen = query
    .slice(0, longestQuery)
    .normalize('NFC')
    // Letters of formulas, ligatures and Han of compatibility: not one unit each, as texts have them.
    .replace(/[\ufb00-\ufb06\u{1d400}-\u{1d7ff}\u{2f800}-\u{2fa1f}]/gu, (letter) =>
      letter.normalize('NFKC'),
    )
    .replace(/[\p{Cf}\p{Cs}\p{Cc}]/gu, (hidden) => (/\s/.test(hidden) ? ' ' : ''));
  const folded = fold(seen)
    .replace(/[^\p{ASCII}]/gu, (letter) => variants[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
  // Marks round a query are about the query; one that consists of them alone is what it is.
  const inner = folded.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return inner || folded;
}

/** A part of a query that is looked for by itself. */
export interface Term {
  readonly text: string;
  /** A Latin word is found at the beginning of words, Han anywhere. */
  readonly isWord: boolean;
}

/** So many parts of a query are looked for. */
const termLimit = 12;

/**
 * The parts of a folded query: its words, and its runs of Han. Each that is not alone a mark of
 * punctuation.
 */
export function termsOf(folded: string): Term[] {
  const parts = folded.match(/\p{Script=Han}+|[^\p{Script=Han}\s]+/gu) ?? [];
  return parts
    .map((part) => part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((part) => part !== '')
    .slice(0, termLimit)
    .map((text) => ({text, isWord: isWordAt(text, 0)}));
}

const wordLetter = /[a-z0-9\u00c0-\u024f]/;

/** Whether the letter at a place is one that Latin words consist of. */
export function isWordAt(folded: string, at: number): boolean {
  return wordLetter.test(folded.charAt(at));
}

/**
 * Where a text has a term, or -1: Latin at the beginning of a word, Han anywhere.
 *
 * @param from where to begin
 */
export function find(folded: string, {text, isWord}: Term, from = 0): number {
  for (let at = folded.indexOf(text, from); at >= 0; at = folded.indexOf(text, at + 1)) {
    if (!isWord || at === 0 || !isWordAt(folded, at - 1)) return at;
  }
  return -1;
}

/**
 * Where a text has a term as a whole word, its plural among them: `slo` in `slos`, not in `slow`; or -1.
 * Han have no words that could be told apart.
 *
 * @param from where to begin
 */
export function findWhole(folded: string, term: Term, from = 0): number {
  for (let at = find(folded, term, from); at >= 0; at = find(folded, term, at + 1)) {
    const end = at + term.text.length;
    const isWhole = [end, folded.charAt(end) === 's' ? end + 1 : end].some(
      (after) => !isWordAt(folded, after - 1) || !isWordAt(folded, after),
    );
    if (isWhole) return at;
  }
  return -1;
}

/** An id without what people leave out or put in: `DS-1.L3`, `ds1 l3` → `ds 1 l 3`; nothing for what is no id. */
export function idKey(text: string): string | undefined {
  const folded = fold(text);
  if (!/^[a-z]{2,4}[\s\-_.]*\d[a-z\d\s\-_.]*$/.test(folded)) return undefined;
  const parts = folded.match(/[a-z]+|\d+/g) ?? [];
  return parts.map((part) => part.replace(/^0+(?=\d)/, '')).join(' ');
}
