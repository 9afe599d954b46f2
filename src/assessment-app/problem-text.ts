/** A problem with a file or a link, in words: what it is, where, and what can be done. */
import type {ReadProblem} from '../assessment/read-file';
import {fill, type AssessmentWords} from './words';

type Words = AssessmentWords['problems'];
type Next = keyof Words['next'];

const nextOf: Readonly<Record<ReadProblem['kind'], Next>> = {
  empty: 'again',
  'too-big': 'choose',
  'not-text': 'choose',
  'not-json': 'choose',
  truncated: 'again',
  'too-deep': 'choose',
  'too-many-values': 'choose',
  'duplicate-key': 'correct',
  'forbidden-key': 'correct',
  'not-an-assessment': 'choose',
  'newer-version': 'reload',
  'unknown-scoring': 'edition',
  missing: 'correct',
  'unknown-field': 'correct',
  'wrong-value': 'correct',
  'duplicate-id': 'correct',
  'wrong-compression': 'again',
};

/** @param source what was read; a link cannot be corrected or exported again, only copied or asked for */
export function problemText(
  {kind, place, value = ''}: ReadProblem,
  source: {readonly kind: 'file'; readonly name: string} | {readonly kind: 'link'},
  {problems: say}: Pick<AssessmentWords, 'problems'>,
): string {
  const next = nextOf[kind];
  const linkNext: Next = next === 'again' ? 'copy' : next === 'choose' ? 'ask' : next;
  return (
    [
      source.kind === 'file' ? fill(say.file, {name: source.name}) : say.link,
      fill(say.kinds[kind], {value}),
      place === undefined || place === '' ? '' : fill(say.at, {place: placeText(place, say)}),
      source.kind === 'file' ? say.next[next] : say.next[linkNext === 'correct' ? 'ask' : linkNext],
      say.unchanged,
    ]
      .filter((text) => text !== '')
      // Chinese sentences stand without a space between.
      .reduce((before, text) => `${before}${/[。：]$/.test(before) ? '' : ' '}${text}`)
  );
}

/** Lists whose items are numbered, and records by ids, as people call them. */
const numbered: Readonly<Record<string, keyof Words['places']>> = {
  teams: 'team',
  actions: 'action',
  milestones: 'milestone',
};
const byId: Readonly<Record<string, keyof Words['places']>> = {
  answers: 'answer',
  quick: 'quick',
  targets: 'target',
  outOfScope: 'scope',
};

/** “team 1, the answer to CD-3.L2.1, field “rating””. */
export function placeText(place: string, {places, separator}: Words): string {
  const parts = [...place.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([^.[\]]+)/g)].map(
    ([, index, quoted, plain]) =>
      index === undefined ? (plain ?? unquoted(quoted ?? '""')) : Number(index),
  );
  const said: string[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    const after = parts[at + 1];
    if (typeof part === 'number') {
      said.push(fill(places.entry, {number: part + 1}));
      continue;
    }
    const [ofList, ofRecord] = [numbered[part ?? ''], byId[part ?? '']];
    if (ofList && typeof after === 'number') {
      said.push(fill(places[ofList], {number: after + 1}));
      at += 1;
    } else if (ofRecord && typeof after === 'string') {
      said.push(fill(places[ofRecord], {id: after}));
      at += 1;
    } else said.push(fill(places.field, {name: part ?? ''}));
  }
  return said.join(separator);
}

function unquoted(text: string): string {
  try {
    return JSON.parse(text) as string;
  } catch {
    return text;
  }
}
