/**
 * Issues as the CSV file that GitLab imports: title, description and due date, and nothing else, by its documentation
 * (“Importing issues from CSV”). Labels would be quick actions, which fail where a label is not there yet.
 */
import {writeCsv} from '../../model/csv';
import type {ExportInput} from './input';
import {issueBody, issuesOf} from './issues';

export function gitlabIssues(input: ExportInput): string {
  const rows = issuesOf(input).map((issue) => [
    issue.title,
    issueBody(issue, input),
    issue.action.due ?? '',
  ]);
  return writeCsv([['title', 'description', 'due_date'], ...rows], {isForSpreadsheets: false});
}
