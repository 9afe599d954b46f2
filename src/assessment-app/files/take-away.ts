/** What files are made of, and how the reader gets them. */
import {localDay} from '../../tools/local-day';
import type {ExportInput} from '../../assessment/exports/input';
import {planOf, type PlanFilter} from '../../assessment/plan';
import type {Store} from '../store';

/** What of the plan was shown last, while the page is open: files have the same. */
let shown: PlanFilter = {};

export function shownOfPlan(): PlanFilter {
  return shown;
}

export function keepShownOfPlan(filter: PlanFilter): void {
  shown = filter;
}

/** @param filter what of the plan is in the file; everything where there is none */
export function exportInput(
  {
    assessment,
    team,
    results,
    subject,
    words,
    href,
  }: Pick<Store, 'assessment' | 'team' | 'results' | 'subject' | 'words' | 'href'>,
  filter: PlanFilter = {},
): ExportInput {
  return {
    assessment,
    team,
    results,
    plan: planOf(results, team, subject),
    filter,
    subject,
    words: {plan: words.plan, report: words.files.inFiles},
    today: localDay(new Date()),
    address: (path) => new URL(href(path), location.href).href,
  };
}
