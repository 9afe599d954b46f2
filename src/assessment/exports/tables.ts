/** Answers, levels and plan as tables, for CSV and for a workbook. */
import {licence} from '../../model/licence';
import type {Answer, QuickReply, Team} from '../document';
import {resultsOf, type CapabilityResult} from '../results';
import type {SubjectCapability} from '../subject';
import {upperLevels} from '../targets';
import {actionsOutside, filteredPlan, isInArea, type PlanAction} from '../plan';
import type {ExportInput} from './input';
import {levelName, reasonsOf} from './reasons';
import type {ColumnName} from './words';

export type Cell = string | number | undefined;
export type Row = Readonly<Partial<Record<ColumnName, Cell>>>;

/** The columns in their order: a new one goes last. */
export interface Table {
  readonly columns: readonly ColumnName[];
  readonly rows: readonly Row[];
}

const madeWith = ['edition', 'scoring', 'licence'] as const;

/** Every question and criterion on a row, for each team, with what was answered and what it counts as. */
export function answersTable({
  assessment,
  subject,
}: Pick<ExportInput, 'assessment' | 'subject'>): Table {
  const rows = assessment.teams.flatMap((team) => {
    const {capabilities} = resultsOf(team, assessment, subject);
    const known = subject.capabilities.flatMap((capability, index) => {
      const result = capabilities[index];
      return result ? capabilityRows(capability, result, team) : [];
    });
    return [...known, ...unknownRows(team, subject.capabilities)];
  });
  return {
    columns: [
      ...madeWith,
      'team',
      'capability',
      'title',
      'level',
      'kind',
      'id',
      'text',
      'unit',
      'rating',
      'counted',
      'through',
      'holding',
      'sample',
      'reason',
      'note',
      'evidence',
      'owner',
      'date',
      'assessor',
      'out_of_scope',
    ],
    rows: rows.map((row) => ({...stampOf(assessment), ...row})),
  };
}

function stampOf({edition, scoring}: ExportInput['assessment']): Row {
  return {edition, scoring, licence};
}

function capabilityRows(
  {id: capability, title, levels}: SubjectCapability,
  {steps, outOfScope}: CapabilityResult,
  team: Team,
): Row[] {
  const counted = new Map(
    steps.flatMap(({criteria}) => criteria.map((criterion) => [criterion.id, criterion])),
  );
  const place = {team: team.name, capability, title, out_of_scope: outOfScope};
  const upper = levels.filter(({level}) => level > 1);
  return upper.flatMap(({level, question, criteria}): Row[] => [
    ...(question === undefined
      ? []
      : [
          {
            ...place,
            level,
            kind: 'question',
            id: `${capability}.L${level}`,
            text: question,
            rating: yesOrNo(quickOf(team, capability, level)),
          },
        ]),
    ...criteria.map(({id, text, unit}): Row => {
      const found = counted.get(id);
      return {
        ...place,
        level,
        kind: 'criterion',
        id,
        text,
        unit,
        rating: found?.rating,
        counted: found?.counted,
        through: found?.through,
        ...answerCells(team.answers[id]),
      };
    }),
  ]);
}

function quickOf(team: Team, capability: string, level: number): QuickReply | undefined {
  const upper = upperLevels.find((number) => number === level);
  return upper && team.quick[capability]?.[upper];
}

const yesOrNo = (answer: QuickReply | undefined): Cell =>
  typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : answer;

function answerCells(answer: Answer | undefined): Row {
  if (!answer) return {};
  const {holding, sample, reason, note, evidence, owner, date, assessor} = answer;
  return {holding, sample, reason, note, evidence: evidence?.join('\n'), owner, date, assessor};
}

/** Answers to what is not in this edition, so that a file loses none. */
function unknownRows(team: Team, capabilities: readonly SubjectCapability[]): Row[] {
  const criteria = new Set(
    capabilities.flatMap(({levels}) => levels.flatMap((level) => level.criteria.map(({id}) => id))),
  );
  const ids = new Set(capabilities.map(({id}) => id));
  const answers = Object.entries(team.answers).filter(([id]) => !criteria.has(id));
  const quick = Object.entries(team.quick).filter(([id]) => !ids.has(id));
  return [
    ...quick.flatMap(([capability, answer]) =>
      upperLevels.flatMap((level): Row[] =>
        answer[level] === undefined
          ? []
          : [
              {
                team: team.name,
                capability,
                level,
                kind: 'question',
                id: `${capability}.L${level}`,
                rating: yesOrNo(answer[level]),
              },
            ],
      ),
    ),
    ...answers.map(([id, answer]): Row => ({
      team: team.name,
      capability: id.split('.')[0],
      level: Number(/\.L(\d)/.exec(id)?.[1] ?? 0),
      kind: 'criterion',
      id,
      text: answer.text?.text,
      rating: answer.rating,
      ...answerCells(answer),
    })),
  ];
}

/** The level of each capability of the team, with what it rests on. */
export function levelsTable({assessment, team, results, subject, words}: ExportInput): Table {
  return {
    columns: [
      ...madeWith,
      'team',
      'area',
      'capability',
      'title',
      'level',
      'mode',
      'provisional',
      'progress',
      'target',
      'answered',
      'out_of_scope',
    ],
    rows: results.capabilities.map((result, index): Row => {
      const {id, level, mode, missing, progress, target, answered, outOfScope} = result;
      const isAssessed = outOfScope === undefined;
      return {
        ...stampOf(assessment),
        team: team.name,
        area: id.slice(0, 2),
        capability: id,
        title: subject.capabilities[index]?.title,
        mode,
        out_of_scope: outOfScope,
        answered: answered.criteria,
        target: target?.level,
        ...(isAssessed && {
          level: mode === 'none' ? undefined : level,
          provisional: missing.map((needed) => levelName(needed, words.plan)).join('\n'),
          progress: progress === undefined ? undefined : Math.floor(progress * 100) / 100,
        }),
      };
    }),
  };
}

/** Every action on a row, chosen or only suggested, in the plan's order, as far as the filter leaves it. */
export function planTable(input: ExportInput): Table {
  const {assessment, team, plan, filter, results, subject, words} = input;
  const titles = new Map(subject.capabilities.map(({id, title}) => [id, title]));
  const standing = (id: string): Row => {
    const found = results.capabilities.find((result) => result.id === id);
    const isRated = found !== undefined && found.mode !== 'none' && found.outOfScope === undefined;
    return {attained: isRated ? found.level : undefined, target: found?.target?.level};
  };
  const shown = filteredPlan(plan, filter).flatMap(({item, place: number}) => {
    const place: Row = {
      ...standing(item.capability),
      place: number,
      capability: item.capability,
      title: titles.get(item.capability),
      level: item.level,
      why: reasonsOf(item, words.plan).join(' '),
      missing: item.missing.map(({id}) => id).join(' '),
    };
    const actions = item.actions.map((action) => ({...place, ...actionCells(action)}));
    return actions.length === 0 ? [place] : actions;
  });
  const left = actionsOutside(plan, team).filter(
    ({capability, chosen}) => isInArea(capability, filter) && (chosen || !filter?.isOnlyChosen),
  );
  const outside = left.map((action): Row => ({
    ...standing(action.capability),
    capability: action.capability,
    title: titles.get(action.capability),
    level: action.level,
    ...actionCells({text: action.text, action}),
  }));
  return {
    columns: [
      ...madeWith,
      'team',
      'place',
      'capability',
      'title',
      'level',
      'action',
      'suggestion',
      'chosen',
      'done',
      'gain',
      'effort',
      'owner',
      'due',
      'missing',
      'why',
      'attained',
      'target',
    ],
    rows: [...shown, ...outside].map((row) => ({
      ...stampOf(assessment),
      team: team.name,
      ...row,
    })),
  };
}

function actionCells({text, suggestion, action}: PlanAction): Row {
  return {
    action: text,
    suggestion,
    chosen: yesOrNo(action?.chosen === true),
    done: yesOrNo(action?.done === true),
    gain: action?.gain,
    effort: action?.effort,
    owner: action?.owner,
    due: action?.due,
  };
}
