/** The plan as Markdown, with its actions as a list of tasks. */
import {fill} from '../fill';
import {actionsOutside, helpFor, type PlanAction, type PlanItem} from '../plan';
import type {Action} from '../document';
import {aboutRows, attribution} from './about';
import type {ExportInput} from './input';
import {joined, link, plain} from './markdown';
import {levelName, reasonsOf} from './reasons';
import type {PlanWords} from './words';

export function planMarkdown(input: ExportInput): string {
  const {assessment, words} = input;
  return joined([
    `# ${plain(assessment.name)} – ${words.plan.title}`,
    aboutRows(input)
      .map(([name, value]) => `- ${name}${words.plan.colon}${plain(value)}`)
      .join('\n'),
    ...planParts(input, '##'),
    '---',
    plain(attribution(input)),
  ]);
}

/**
 * The steps of the plan, and chosen actions outside of it.
 *
 * @param heading of a step
 */
export function planParts(input: ExportInput, heading: '##' | '###'): string[] {
  const {team, plan, words} = input;
  const outside = actionsOutside(plan, team).filter(({chosen}) => chosen);
  return [
    ...(plan.length === 0 ? [words.plan.nothing] : []),
    ...plan.flatMap((item, index) => itemParts(item, index + 1, input, heading)),
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
  {subject, team, words: {plan: words}, address}: ExportInput,
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
    ...(item.help.length === 0
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
export function detailsOf({gain, effort, owner, due}: Action, words: PlanWords): string[] {
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
