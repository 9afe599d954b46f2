/**
 * Issues as a CSV file for Jira, whose importer asks which column is which field: named as Jira's fields are, without
 * marks, several labels in columns of the same name. Dates are `yyyy-MM-dd`, which the importer has to be told.
 */
import {writeCsv} from '../../model/csv';
import {attribution} from './about';
import type {ExportInput} from './input';
import {issuesOf, labelsOf, type Issue} from './issues';
import {detailsOf} from './plan-markdown';
import {levelName, reasonsOf} from './reasons';

export function jiraIssues(input: ExportInput): string {
  const rows = issuesOf(input).map((issue) => [
    issue.title,
    description(issue, input),
    issue.action.due ?? '',
    ...labelsOf(issue),
  ]);
  return writeCsv([['Summary', 'Description', 'Due Date', 'Labels', 'Labels'], ...rows], {
    isForSpreadsheets: false,
  });
}

/** Jira's text formatting, in which only lists are used. */
function description({action, item}: Issue, input: ExportInput): string {
  const {subject, address, words} = input;
  const {plan} = words;
  const found = subject.capabilities.find(({id}) => id === item.capability);
  const isUnknown = item.missing.every(({counted}) => counted === 'unanswered');
  const list = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [title + plan.colon, ...lines.map((line) => `* ${line}`), ''];
  return [
    escaped(action.text),
    '',
    ...list(`${levelName(item, plan)} ${escaped(found?.title ?? '')}`, [
      ...(found ? [address(found.path)] : []),
      ...detailsOf(action, plan).map(escaped),
    ]),
    ...list(plan.why, reasonsOf(item, plan).map(escaped)),
    ...list(
      isUnknown ? plan.missingUnknown : plan.missing,
      item.missing.map(({id, text, counted}) =>
        isUnknown ? `${id} ${escaped(text)}` : `${id} (${plan.ratings[counted]}) ${escaped(text)}`,
      ),
    ),
    ...list(
      plan.help,
      item.help.map(({id, text, path}) => `${id} ${escaped(text)} ${address(path)}`),
    ),
    escaped(attribution(input)),
  ].join('\n');
}

/** A text on a line in which Jira sees no macro, link, image or table. */
function escaped(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\{}[\]!|]/g, String.raw`\$&`);
}
