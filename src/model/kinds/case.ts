/** `docs/cases/<slug>.yaml`: one case, which states only what its sources state. */
import * as z from 'zod';
import {pagePath, sourceAnchor} from '../anchors';
import {inForce} from '../lifecycle';
import type {Place} from '../place';
import {
  bilingual,
  date,
  formed,
  languageTag,
  levelNumber,
  lifecycle,
  schemaVersion,
  slug,
  text,
  type Form,
} from '../shapes';
import {capabilityId} from './capability';
import {checkUnique, same} from './checks';
import type {CheckedFile, KindDeclaration} from './kind';

export const caseIdForm: Form = {
  name: 'case-id',
  pattern: /^CASE-\d{2}$/,
  expected: {zh: '案例 id：如 CASE-02', en: 'a case id such as CASE-02'},
};

/** The ids of a case's sources that state something; the check `source` asks for them. */
const statedBy = {sources: z.array(slug).min(1).optional()};

/** Where it can be read, in the words of its publisher. */
const source = z.strictObject({
  id: slug,
  publisher: bilingual,
  /** As published, in the source's own language. */
  title: text,
  /** What the title means, for readers of the site's other language. */
  translation: text.optional(),
  /** The source's language as in HTML: `en`, `zh-Hans`. */
  language: languageTag,
  /** When it was published; the check `source` asks for it. */
  date: date.optional(),
  address: text,
  /** When it was read. */
  accessed: date.optional(),
});

/** The fields of business that cases are listed by. */
export const industry = z.literal([
  'games',
  'social',
  'commerce',
  'search',
  'telecommunications',
  'finance',
  'platforms',
]);

/** Whether something went wrong or something was built. */
export const nature = z.literal(['failure', 'practice']);

const schema = z
  .strictObject({
    schema: schemaVersion,
    kind: z.literal('case'),
    id: formed(caseIdForm),
    ...lifecycle,
    title: bilingual,
    /** One sentence for search results and link previews. */
    description: bilingual,
    nature,
    industry,
    organisation: bilingual,
    /** When it happened; `to` where it lasted longer than `from` says. */
    date: z.strictObject({from: date, to: date.optional()}),
    scale: z.strictObject({text: bilingual, ...statedBy}),
    /** How things stood before. */
    background: z.array(z.strictObject({text: bilingual, ...statedBy})).min(1),
    /** What happened, or what was built, in its order. */
    events: z
      .array(z.strictObject({when: bilingual.optional(), text: bilingual, ...statedBy}))
      .min(1),
    figures: z.array(z.strictObject({title: bilingual, value: bilingual, ...statedBy})).min(1),
    /** What the standard's reader should take away, in this project's own words. */
    takeaways: z.array(bilingual).min(1),
    illustrates: z
      .array(z.strictObject({capability: capabilityId, level: levelNumber, reason: bilingual}))
      .min(1),
    sources: z.array(source).min(1),
  })
  .register(z.globalRegistry, {
    id: 'case',
    description: 'A case, which states only what its sources state.',
  });

export type Case = z.infer<typeof schema>;

export const caseKind = {
  schema,
  forms: [caseIdForm],
  published: {name: 'cases', count: 'list', order: 'number', description: 'By number.'},
  page: {
    components: ['CaseFacts', 'Illustrates', 'Sources'],
    title: ({id, title}) => ({zh: `${id} ${title.zh}`, en: `${id} ${title.en}`}),
    address: ({id}) => pagePath(id),
    each: {folder: /^cases\/(?!index\.)/, name: {zh: '案例', en: 'a case'}},
    search: 'case',
  },
  scaffold: 'case',
  parts: ({sources}) =>
    sources.map(({id}, i) => ({
      place: ['sources', i],
      anchor: sourceAnchor(id),
      shownBy: 'Sources',
    })),
  names: (data) => ({case: [data]}),
  references: ({illustrates}) =>
    illustrates.map(({capability, level}, i) => ({
      place: ['illustrates', i, 'capability'],
      id: capability,
      level,
      among: ['capability', 'planned capability'] as const,
    })),
  mentions: (data) =>
    inForce(data) ? [{kind: 'case', id: data.id, levels: data.illustrates}] : [],
  check: checkCase,
} as const satisfies KindDeclaration<Case>;

function checkCase(file: CheckedFile<Case>): void {
  const {date: when, scale, background, events, figures, sources} = file.data;
  checkUnique(file, ['sources'], sources);
  if (when.to !== undefined && when.to < when.from) {
    file.report(['date', 'to'], {
      rule: 'dates-in-order',
      expected: {zh: `不早于 ${when.from}`, en: `not before ${when.from}`},
      found: same(when.to),
    });
  }
  const sourceIds = new Set(sources.map(({id}) => id));
  const checkSources = (place: Place, named: readonly string[] = []): void =>
    named.forEach((id, i) => {
      if (sourceIds.has(id)) return;
      file.report([...place, 'sources', i], {
        rule: 'unknown-reference',
        expected: same([...sourceIds].join(' | ')),
        found: {zh: `不存在的来源 ${id}`, en: `the source ${id}, which is not there`},
        mend: {
          zh: '改成本页 sources 中的一个 id，或先在 sources 中加上这个来源。',
          en: 'Write one of the ids under sources, or add the source there first.',
        },
      });
    });
  checkSources(['scale'], scale.sources);
  background.forEach((fact, i) => checkSources(['background', i], fact.sources));
  events.forEach((fact, i) => checkSources(['events', i], fact.sources));
  figures.forEach((fact, i) => checkSources(['figures', i], fact.sources));
}
