/** `docs/cases/<slug>.yaml`: one case, which states only what its sources state. */
import * as z from 'zod';
import {figureAnchor, levelId, pagePath, sourceAnchor} from '../anchors';
import {industries} from '../industries';
import {inForce} from '../lifecycle';
import type {Bilingual} from '../bilingual';
import type {Place} from '../place';
import {
  attainedLevel,
  bilingual,
  date,
  formed,
  languageTag,
  lifecycle,
  schemaVersion,
  slug,
  text,
  type Form,
} from '../shapes';
import {capabilityId, criterionId} from './capability';
import {checkPrefix, checkUnique, same} from './checks';
import type {CheckedFile, KindDeclaration} from './kind';
import {clauseId} from './specification';

export const caseIdForm: Form = {
  name: 'case-id',
  pattern: /^CASE-\d{2}$/,
  expected: {zh: '案例 id：如 CASE-02', en: 'a case id such as CASE-02'},
};

/** When something took place, as exact as its source says it, with the clock time of the case's zone. */
const momentForm: Form = {
  name: 'moment',
  pattern: /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d)?)?)?$/,
  expected: {
    zh: '时刻：2018、2018-10、2018-10-21 或 2018-10-21T22:52',
    en: 'a moment: 2018, 2018-10, 2018-10-21 or 2018-10-21T22:52',
  },
};

const levelIdForm: Form = {
  name: 'level-id',
  pattern: /^[A-Z]{2}-[1-9]\d?\.L[2-5]$/,
  expected: {zh: '能力等级 id：如 AV-3.L3', en: 'the id of a capability’s level, such as AV-3.L3'},
};

/** The few words of a source that hold what is said, as it writes them; the check `quoted-words` counts them. */
const quotation = z.strictObject({source: slug, words: text}).register(z.globalRegistry, {
  id: 'quotation',
  description: 'The few words of a source that hold what is said, as the source writes them.',
});

/** Something that a source states; the check `source` asks for one of the two. */
const fact = z.strictObject({
  text: bilingual,
  /** The ids of the case's sources that state it. */
  sources: z.array(slug).min(1).optional(),
  /** Their words, where there is a number in it or where it might be doubted. */
  said: z.array(quotation).min(1).optional(),
});

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
  /** Whether its publisher's text was read, a copy of it that says it is word for word, or the report of an official body. */
  read: z.literal(['publisher', 'reprint', 'official']),
  /** Where the copy was read. */
  reprint: text.optional(),
  /** When it was read. */
  accessed: date,
});

/** The fields of business that cases are listed by. */
export const industry = z.literal(industries);

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
    scale: fact,
    /** How things stood before. */
    background: z.array(fact).min(1),
    /** The zone of the events' clock times, as the source has it. */
    zone: bilingual.optional(),
    /** What happened, or how it was built up, in its order. */
    events: z
      .array(
        z.strictObject({
          at: z.coerce.string().regex(momentForm.pattern, momentForm.name),
          ...fact.shape,
        }),
      )
      .min(1),
    /** What the organisation did about it, or what made it work. */
    done: z.array(fact).min(1),
    figures: z
      .array(
        z.strictObject({
          id: slug,
          title: bilingual,
          value: bilingual,
          /** The words that hold it; or how it was reckoned from figures that are quoted. */
          said: z.array(quotation).min(1).optional(),
          reckoned: bilingual.optional(),
        }),
      )
      .min(1),
    /** What the standard's reader should take away, in this project's own words, and at which levels. */
    takeaways: z
      .array(z.strictObject({text: bilingual, levels: z.array(formed(levelIdForm)).min(1)}))
      .min(1),
    /** Levels that it shows attained or missed, which of their criteria, and the clauses that would have caught it. */
    illustrates: z
      .array(
        z.strictObject({
          capability: capabilityId,
          level: attainedLevel,
          shows: z.literal(['met', 'missed']),
          criteria: z.array(criterionId).min(1),
          clauses: z.array(clauseId).min(1).optional(),
          reason: bilingual,
        }),
      )
      .min(1),
    /** What a team may ask itself. */
    questions: z.array(bilingual).min(1),
    /** What the sources do not say. */
    unknown: z.array(bilingual).min(1),
    sources: z.array(source).min(1),
  })
  .register(z.globalRegistry, {
    id: 'case',
    description: 'A case, which states only what its sources state.',
  });

export type Case = z.infer<typeof schema>;
export type Quotation = z.infer<typeof quotation>;

export const caseKind = {
  schema,
  forms: [caseIdForm, momentForm, levelIdForm],
  published: {name: 'cases', count: 'list', order: 'number', description: 'By number.'},
  page: {
    components: ['CaseFacts', 'Illustrates', 'Sources'],
    title: ({id, title}) => ({zh: `${id} ${title.zh}`, en: `${id} ${title.en}`}),
    address: ({id}) => pagePath(id),
    each: {folder: /^cases\/(?!index\.)/, name: {zh: '案例', en: 'a case'}},
    search: 'case',
  },
  scaffold: 'case',
  parts: ({figures, sources}) => [
    ...figures.map(({id}, i) => ({
      place: ['figures', i],
      anchor: figureAnchor(id),
      shownBy: 'CaseFacts',
    })),
    ...sources.map(({id}, i) => ({
      place: ['sources', i],
      anchor: sourceAnchor(id),
      shownBy: 'Sources',
    })),
  ],
  names: (data) => ({case: [data]}),
  references: ({illustrates}) =>
    illustrates.flatMap(({capability, level, criteria, clauses = []}, i) => [
      {
        place: ['illustrates', i, 'capability'],
        id: capability,
        level,
        among: ['capability', 'planned capability'] as const,
      },
      ...criteria.map((id, j) => ({
        place: ['illustrates', i, 'criteria', j],
        id,
        among: ['criterion'] as const,
      })),
      ...clauses.map((id, j) => ({
        place: ['illustrates', i, 'clauses', j],
        id,
        among: ['clause'] as const,
      })),
    ]),
  mentions: (data) =>
    inForce(data) ? [{kind: 'case', id: data.id, levels: data.illustrates}] : [],
  check: checkCase,
} as const satisfies KindDeclaration<Case>;

/** Everything in a case that a source states, with where it stands. */
export function factsOf({scale, background, events, done, figures}: Case): {
  readonly place: Place;
  /** What says the fact: `text`, or the `value` of a figure. */
  readonly texts: Bilingual;
  readonly sources?: readonly string[] | undefined;
  readonly said?: readonly Quotation[] | undefined;
}[] {
  const inTurn = (field: string, facts: readonly z.infer<typeof fact>[]) =>
    facts.map(({text: texts, sources, said}, i) => ({place: [field, i], texts, sources, said}));
  return [
    {place: ['scale'], texts: scale.text, sources: scale.sources, said: scale.said},
    ...inTurn('background', background),
    ...inTurn('events', events),
    ...inTurn('done', done),
    ...figures.map(({value, said}, i) => ({place: ['figures', i], texts: value, said})),
  ];
}

function checkCase(file: CheckedFile<Case>): void {
  const {date: when, zone, events, figures, takeaways, illustrates, sources} = file.data;
  checkUnique(file, ['sources'], sources);
  checkUnique(file, ['figures'], figures);
  if (when.to !== undefined && when.to < when.from) {
    file.report(['date', 'to'], {
      rule: 'dates-in-order',
      expected: {zh: `不早于 ${when.from}`, en: `not before ${when.from}`},
      found: same(when.to),
    });
  }
  const clocked = events.findIndex(({at}) => at.includes('T'));
  if (clocked >= 0 && zone === undefined) {
    file.report(['events', clocked, 'at'], {
      rule: 'time-zone',
      expected: {zh: '有钟点的案例写明时区', en: 'a case with clock times says their zone'},
      found: {zh: '没有 zone', en: 'no zone'},
      mend: {
        zh: '加上 zone，写来源所用的时区，如 zh: 协调世界时（UTC）、en: Coordinated Universal Time (UTC)。',
        en: 'Add zone, the one that the source uses, such as zh: 协调世界时（UTC）, en: Coordinated Universal Time (UTC).',
      },
    });
  }
  checkSourcesNamed(file);
  illustrates.forEach(({capability, level, criteria}, i) =>
    criteria.forEach((id, j) =>
      checkPrefix(file, ['illustrates', i, 'criteria', j], `${levelId(capability, level)}.`, id),
    ),
  );
  const illustrated = illustrates.map(({capability, level}) => levelId(capability, level));
  takeaways.forEach(({levels}, i) =>
    levels.forEach((id, j) => {
      if (illustrated.includes(id)) return;
      file.report(['takeaways', i, 'levels', j], {
        rule: 'unknown-reference',
        expected: same(illustrated.join(' | ')),
        found: {zh: `${id}，illustrates 中没有`, en: `${id}, which illustrates has not`},
      });
    }),
  );
}

/** A source that is named is one of the case's. */
function checkSourcesNamed(file: CheckedFile<Case>): void {
  const ids = file.data.sources.map(({id}) => id);
  const check = (place: Place, id: string): void => {
    if (ids.includes(id)) return;
    file.report(place, {
      rule: 'unknown-reference',
      expected: same(ids.join(' | ')),
      found: {zh: `不存在的来源 ${id}`, en: `the source ${id}, which is not there`},
      mend: {
        zh: '改成本页 sources 中的一个 id，或先在 sources 中加上这个来源。',
        en: 'Write one of the ids under sources, or add the source there first.',
      },
    });
  };
  for (const {place, sources = [], said = []} of factsOf(file.data)) {
    sources.forEach((id, i) => check([...place, 'sources', i], id));
    said.forEach(({source: id}, i) => check([...place, 'said', i, 'source'], id));
  }
}
