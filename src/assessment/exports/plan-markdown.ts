/** The plan as Markdown, with its actions as a list of tasks. */
import {fill} from '../../model/fill';
import {
  actionsOutside,
  filteredPlan,
  helpFor,
  isInArea,
  leadsToNext,
  type PlanAction,
  type PlanItem,
} from '../plan';
import type {Action} from '../document';
import {aboutRows, attribution} from './about';
import type {ExportInput} from './input';
import {joined, link, plain, table} from './markdown';
import {levelName, reasonsOf} from './reasons';
import type {PlanWords} from './words';

/** First who does what by when, then where the capabilities stand, then the steps. */
export function planMarkdown(input: ExportInput): string {
  const {assessment, results, words} = input;
  return joined([
    `# ${plain(assessment.name)} – ${words.plan.title}`,
    [
      ...aboutRows(input).map(([name, value]) => `- ${name}${words.plan.colon}${plain(value)}`),
      ...filterLines(input),
    ].join('\n'),
    ...(leadsToNext(results) ? [words.plan.noTarget] : []),
    ...chosenParts(input),
    ...standingParts(input),
    ...planParts(input, '##'),
    '---',
    plain(attribution(input)),
  ]);
}

function filterLines({filter = {}, subject, words: {plan, report}}: ExportInput): string[] {
  const {area, isOnlyChosen} = filter;
  const title = subject.areas.find(({id}) => id === area)?.title ?? '';
  return [
    ...(area ? [`- ${report.area}${plan.colon}${plain(`${area} ${title}`.trimEnd())}`] : []),
    ...(isOnlyChosen ? [`- ${plan.onlyChosen}`] : []),
  ];
}

/** The chosen actions in the plan's order, each with who does it and by when; no tasks, which the steps have. */
function chosenParts(input: ExportInput): string[] {
  const {plan, filter, words} = input;
  const chosen = [
    ...filteredPlan(plan, filter).flatMap(({item}) =>
      item.actions.flatMap(({action}) => (action?.chosen ? [action] : [])),
    ),
    ...chosenOutside(input),
  ];
  const lines = chosen.map((action) => {
    const {owner, due, done} = action;
    const details = [...detailsOf({owner, due}, words.plan), ...(done ? [words.plan.done] : [])];
    const said = details.map(plain).join('; ');
    return `- ${levelName(action, words.plan)} – ${plain(action.text)}${said && ` (${said})`}`;
  });
  return [
    `## ${words.plan.chosenActions}`,
    lines.length === 0 ? words.plan.noneChosen : lines.join('\n'),
  ];
}

/** The level and the target of each capability of the area that the file is of; else of those it has an action or a step of. */
function standingParts(input: ExportInput): string[] {
  const {plan, filter, subject, words} = input;
  const {report} = words;
  const ids = new Set([
    ...filteredPlan(plan, filter).map(({item}) => item.capability),
    ...chosenOutside(input).map(({capability}) => capability),
  ]);
  const rows = subject.capabilities
    .filter(({id}) => ids.has(id) || (filter?.area && isInArea(id, filter)))
    .map(({id, title}) => {
      const {level, target} = standingOf(id, input);
      return [plain(`${id} ${title}`), level, target];
    });
  return rows.length === 0
    ? []
    : [`## ${report.capabilities}`, table([report.capability, report.level, report.target], rows)];
}

/** The level of a capability and its target, each a dash where there is none. */
export function standingOf(
  capability: string,
  {results}: Pick<ExportInput, 'results'>,
): {readonly level: string; readonly target: string} {
  const found = results.capabilities.find(({id}) => id === capability);
  const isRated = found !== undefined && found.mode !== 'none' && found.outOfScope === undefined;
  return {
    level: isRated ? String(found.level) : '–',
    target: found?.target ? String(found.target.level) : '–',
  };
}

function chosenOutside({plan, team, filter}: ExportInput): Action[] {
  return actionsOutside(plan, team).filter(
    ({chosen, capability}) => chosen && isInArea(capability, filter),
  );
}

/**
 * The steps of the plan, and chosen actions outside of it.
 *
 * @param heading of a step
 */
export function planParts(input: ExportInput, heading: '##' | '###'): string[] {
  const {plan, filter, words} = input;
  const outside = chosenOutside(input);
  return [
    ...(plan.length === 0 ? [words.plan.nothing] : []),
    ...filteredPlan(plan, filter).flatMap(({item, place}) =>
      itemParts(item, place, input, heading),
    ),
    ...(outside.length === 0
      ? []
      : [
          `${heading} ${words.plan.outside}`,
          outside
            .map((action) => task(action, words.plan, `${levelName(action, words.plan)} – `))
            .join('\n'),
        ]),
  ];
}

function itemParts(
  item: PlanItem,
  place: number,
  {subject, team, filter, words: {plan: words}, address}: ExportInput,
  heading: '##' | '###',
): string[] {
  const {ofIndustry, rest} = helpFor(item.help, team.industry);
  const found = subject.capabilities.find(({id}) => id === item.capability);
  const chosen = item.actions.flatMap(({action}) => (action?.chosen ? [action] : []));
  const suggested = item.actions.filter(({action}) => !action?.chosen);
  return [
    `${heading} ${place}. ${plain(levelName(item, words))} ${plain(found?.title ?? '')}`.trimEnd(),
    `${words.why}${words.colon}${plain(reasonsOf(item, words).join(' '))}`,
    ...(chosen.length === 0
      ? []
      : [`**${words.actions}**`, chosen.map((action) => task(action, words)).join('\n')]),
    ...(chosen.length > 0 || suggested.length === 0
      ? []
      : [`**${words.suggested}**`, suggested.map(suggestion).join('\n')]),
    ...missingParts(item, words),
    // Who wants the chosen actions alone wants a short file: what helps stays on the page.
    ...(item.help.length === 0 || filter?.isOnlyChosen
      ? []
      : [
          `**${words.help}**`,
          [...ofIndustry, ...rest]
            .map(({id, text, path}) => `- ${link(id, address(path))} ${plain(text)}`)
            .join('\n'),
        ]),
  ];
}

const suggestion = ({text}: PlanAction): string => `- ${plain(text)}`;

/** The criteria of the level that do not count as met, each with what it counts as. */
export function missingParts({missing}: PlanItem, words: PlanWords): string[] {
  if (missing.length === 0) return [];
  const isUnknown = missing.every(({counted}) => counted === 'unanswered');
  return [
    `**${isUnknown ? words.missingUnknown : words.missing}**`,
    missing
      .map(({id, text, counted}) => {
        const rating = isUnknown ? '' : ` (${words.ratings[counted]})`;
        return `- ${id}${rating} ${plain(text)}`;
      })
      .join('\n'),
  ];
}

function task(action: Action, words: PlanWords, before = ''): string {
  const details = detailsOf(action, words).map(plain).join('; ');
  return `- [${action.done ? 'x' : ' '}] ${before}${plain(action.text)}${details && ` (${details})`}`;
}

/** What the team has set of an action. */
export function detailsOf(
  {gain, effort, owner, due}: Pick<Action, 'gain' | 'effort' | 'owner' | 'due'>,
  words: PlanWords,
): string[] {
  const pair = '{name}{colon}{value}';
  const say = (name: string, value: string): string =>
    fill(pair, {name, colon: words.colon, value});
  return [
    ...(gain ? [say(words.gain, words.gains[gain])] : []),
    ...(effort ? [say(words.effort, words.efforts[effort])] : []),
    ...(owner?.trim() ? [say(words.owner, owner)] : []),
    ...(due ? [say(words.due, due)] : []),
  ];
}
