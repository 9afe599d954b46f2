/** The actions that are chosen and not done, as issues of a tracker. */
import {fill} from '../../model/fill';
import type {Action} from '../document';
import {filteredPlan, type PlanItem} from '../plan';
import {attribution} from './about';
import type {ExportInput} from './input';
import {joined, link, plain} from './markdown';
import {detailsOf, missingParts, standingOf} from './plan-markdown';
import {levelName, reasonsOf} from './reasons';

export interface Issue {
  /** On a line, at most 255 characters: what GitHub, GitLab and Jira take. */
  readonly title: string;
  readonly action: Action;
  readonly item: PlanItem;
}

const longestTitle = 255;

export function issuesOf({
  plan,
  filter,
  words,
}: Pick<ExportInput, 'plan' | 'filter' | 'words'>): readonly Issue[] {
  return filteredPlan(plan, filter).flatMap(({item}) =>
    item.actions.flatMap(({action}) =>
      action?.chosen && !action.done
        ? [{title: titleOf(item, action, words.plan), action, item}]
        : [],
    ),
  );
}

function titleOf(item: PlanItem, {text}: Action, words: ExportInput['words']['plan']): string {
  const said = text.replace(/\s+/gu, ' ').trim();
  const letters = [...`${levelName(item, words)}${words.colon}${said}`];
  return letters.length <= longestTitle
    ? letters.join('')
    : `${letters.slice(0, longestTitle - 1).join('')}…`;
}

/** What an issue says, as Markdown. No line of it begins with a slash, which GitLab would take for a command. */
export function issueBody({action, item}: Issue, input: ExportInput): string {
  const {subject, address, words} = input;
  const {plan} = words;
  const found = subject.capabilities.find(({id}) => id === item.capability);
  const name = `${levelName(item, plan)} ${found?.title ?? ''}`.trimEnd();
  return joined([
    plain(action.text),
    [
      `- ${found ? link(name, address(found.path)) : plain(name)}`,
      ...standingLine(item.capability, input),
      ...detailsOf(action, plan).map((detail) => `- ${plain(detail)}`),
    ].join('\n'),
    `${plan.why}${plan.colon}${plain(reasonsOf(item, plan).join(' '))}`,
    ...missingParts(item, plan),
    ...(item.help.length === 0
      ? []
      : [
          `**${plan.help}**`,
          item.help
            .map(({id, text, path}) => `- ${link(id, address(path))} ${plain(text)}`)
            .join('\n'),
        ]),
    plain(attribution(input)),
  ]);
}

/** The level that the capability is at, and its target. */
function standingLine(capability: string, input: ExportInput): string[] {
  const {plan, report} = input.words;
  const {level, target} = standingOf(capability, input);
  const said = [
    {name: report.level, value: level},
    {name: report.target, value: target},
  ].map((pair) => fill('{name}{colon}{value}', {...pair, colon: plan.colon}));
  return [`- ${said.map(plain).join('; ')}`];
}

/** Labels by which the issues are found again: without blanks, as Jira's have to be. */
export function labelsOf({item}: Issue): readonly string[] {
  return [item.capability, fill('level-{level}', {level: item.level})];
}
