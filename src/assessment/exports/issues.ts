/** The actions that are chosen and not done, as issues of a tracker. */
import {fill} from '../fill';
import type {Action} from '../document';
import type {PlanItem} from '../plan';
import {attribution} from './about';
import type {ExportInput} from './input';
import {joined, link, plain} from './markdown';
import {detailsOf, missingParts} from './plan-markdown';
import {levelName, reasonsOf} from './reasons';

export interface Issue {
  /** On a line, at most 255 characters: what GitHub, GitLab and Jira take. */
  readonly title: string;
  readonly action: Action;
  readonly item: PlanItem;
}

const longestTitle = 255;

export function issuesOf({plan, words}: Pick<ExportInput, 'plan' | 'words'>): readonly Issue[] {
  return plan.flatMap((item) =>
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

/** Labels by which the issues are found again: without blanks, as Jira's have to be. */
export function labelsOf({item}: Issue): readonly string[] {
  return [item.capability, fill('level-{level}', {level: item.level})];
}
