/** What every file says of itself: with what it was made, when, and whose text is in it. */
import {licence} from '../../model/licence';
import {standardName} from '../../model/name';
import {fill} from '../../model/fill';
import {isInArea} from '../plan';
import type {ExportInput} from './input';

/** “draft (working draft, 0123456)”, “1.0”. */
export function editionName({
  assessment,
  subject,
  words,
}: Pick<ExportInput, 'assessment' | 'subject' | 'words'>): string {
  const {edition, commit} = assessment;
  const isDraft = edition === subject.edition && subject.status === 'draft';
  const details = [
    ...(isDraft ? [words.report.draft] : []),
    ...(commit ? [commit.slice(0, 12)] : []),
  ].join(words.plan.separator);
  return details === '' ? edition : fill(words.report.editionDetails, {edition, details});
}

/** Pairs of what it is and its value. */
export function aboutRows(input: ExportInput): readonly (readonly [string, string])[] {
  const {assessment, team, results, words, today, filter} = input;
  const {report} = words;
  const inScope = results.capabilities.filter(
    ({id, outOfScope}) => outOfScope === undefined && isInArea(id, filter ?? {}),
  );
  const assessed = inScope.filter(({mode}) => mode !== 'none').length;
  return [
    [report.team, team.name],
    [report.edition, editionName(input)],
    [report.scoring, String(assessment.scoring)],
    [report.date, today],
    [report.capabilities, fill(report.scope, {assessed, of: inScope.length})],
  ];
}

export function attribution({
  subject,
  words,
  assessment,
}: Pick<ExportInput, 'subject' | 'words' | 'assessment'>): string {
  return fill(words.report.attribution, {
    standard: standardName[subject.language],
    edition: editionName({assessment, subject, words}),
    licence,
  });
}

/** A name for a file: of the assessment, the team and the day, with nothing that a file system refuses. */
export function fileName(
  {assessment, team, today}: Pick<ExportInput, 'assessment' | 'team' | 'today'>,
  ending: string,
): string {
  const safe = [assessment.name, ...(assessment.teams.length > 1 ? [team.name] : []), today]
    .map((part) => part.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, ''))
    .filter((part) => part !== '')
    .map((part) => [...part].slice(0, 40).join(''))
    .join('-');
  return `${safe}${ending}`;
}
