/** The report as Markdown: levels, what decides them, and what they rest on. */
import {fill} from '../../model/fill';
import type {CapabilityResult, Inconsistency} from '../results';
import {coverageOf} from '../profile';
import {aboutRows, attribution} from './about';
import type {ExportInput} from './input';
import {joined, link, plain, table} from './markdown';
import {planParts} from './plan-markdown';
import {levelName} from './reasons';

/** @param options `withPlan`: the steps of the plan too, with who does what by when */
export function reportMarkdown(
  input: ExportInput,
  {withPlan = false}: {readonly withPlan?: boolean} = {},
): string {
  const {assessment, results, words} = input;
  const {report} = words;
  const {areas, notAssessed} = coverageOf(results);
  const inScope = results.capabilities.filter(
    ({id, outOfScope}) =>
      outOfScope === undefined && areas.some((area) => id.startsWith(`${area}-`)),
  );
  return joined([
    `# ${plain(assessment.name)} – ${report.report}`,
    aboutRows(input)
      .map(([name, value]) => `- ${name}${words.plan.colon}${plain(value)}`)
      .join('\n'),
    ...(notAssessed.length === 0 ? [] : [notAssessedLine(notAssessed, input)]),
    report.noNumber,
    `## ${report.areas}`,
    areaTable(areas, input),
    `## ${report.capabilities}`,
    capabilityTable(inScope, input),
    ...decidingParts(inScope, input),
    ...outOfScopeParts(input),
    ...inconsistencyParts(input),
    ...(withPlan ? [`## ${words.plan.title}`, ...planParts(input, '###')] : []),
    '---',
    plain(attribution(input)),
  ]);
}

function notAssessedLine(
  ids: readonly string[],
  {subject, words: {plan, report}}: ExportInput,
): string {
  const areas = subject.areas
    .filter(({id}) => ids.includes(id))
    .map(({id, title}) => `${id} ${title}`);
  return plain(fill(report.notAssessedAreas, {areas: areas.join(plan.separator)}));
}

function areaTable(
  covered: readonly string[],
  {results, subject, words: {plan, report}}: ExportInput,
): string {
  return table(
    [report.area, report.level, report.mean, report.lowest, ''],
    results.areas.flatMap(({id, level, limits, isIndicative, isProvisional, capabilities}) => {
      if (level === undefined || !limits || !covered.includes(id)) return [];
      const title = subject.areas.find((area) => area.id === id)?.title ?? '';
      const open = results.capabilities.filter(
        (result) => capabilities.includes(result.id) && result.mode === 'none',
      ).length;
      if (open === capabilities.length) {
        return [[plain(`${id} ${title}`), '–', '–', '–', report.modes.none]];
      }
      const notes = [
        ...(isIndicative ? [report.indicative] : []),
        ...(isProvisional ? [report.provisional] : []),
        ...(open > 0 ? [fill(report.notAssessedCount, {count: open})] : []),
      ];
      const cells = [level, Math.round(limits.mean * 100) / 100, limits.lowest].map(String);
      return [[plain(`${id} ${title}`), ...cells, notes.join(plan.separator)]];
    }),
  );
}

function capabilityTable(
  inScope: readonly CapabilityResult[],
  {subject, words, address}: ExportInput,
): string {
  const {report} = words;
  return table(
    [
      report.capability,
      report.level,
      report.mode,
      report.progress,
      report.target,
      report.provisional,
    ],
    inScope.map(({id, level, mode, progress, target, missing}) => {
      const found = subject.capabilities.find((capability) => capability.id === id);
      const names = missing.map((needed) => levelName(needed, words.plan));
      return [
        found ? link(`${id} ${found.title}`, address(found.path)) : id,
        mode === 'none' ? '–' : String(level),
        report.modes[mode],
        progress === undefined ? '' : percentOf(progress, report.percent),
        target ? String(target.level) : '',
        missing.length === 0
          ? ''
          : fill(report.provisionalFor, {levels: names.join(words.plan.separator)}),
      ];
    }),
  );
}

export function percentOf(share: number, pattern: string): string {
  return fill(pattern, {percent: Math.floor(share * 100)});
}

/** The criteria and questions that keep each capability from its next level. */
function decidingParts(
  inScope: readonly CapabilityResult[],
  {subject, team, words}: ExportInput,
): string[] {
  const parts = inScope.flatMap(({id, level, steps, deciding}) => {
    if (deciding.length === 0) return [];
    const found = subject.capabilities.find((capability) => capability.id === id);
    const levels = found?.levels ?? [];
    const lines = deciding.map((missed) => {
      const criterion = levels
        .flatMap(({criteria}) => criteria)
        .find((candidate) => candidate.id === missed);
      const counted = steps
        .flatMap(({criteria}) => criteria)
        .find((candidate) => candidate.id === missed)?.counted;
      const question = levels.find((candidate) => candidate.level === level + 1)?.question;
      const rating = counted ? ` (${words.plan.ratings[counted]})` : '';
      const reason = team.answers[missed]?.reason?.trim();
      const given = reason ? ` – ${plain(reason)}` : '';
      return `- **${missed}**${rating} ${plain(criterion?.text ?? question ?? '')}${given}`;
    });
    return [`### ${plain(`${id} ${found?.title ?? ''}`)}`, lines.join('\n')];
  });
  return parts.length === 0 ? [] : [`## ${words.report.deciding}`, ...parts];
}

function outOfScopeParts({results, words: {plan, report}}: ExportInput): string[] {
  const lines = results.capabilities.flatMap(({id, outOfScope}) =>
    outOfScope === undefined ? [] : [`- ${id}${plan.colon}${plain(outOfScope)}`],
  );
  return lines.length === 0 ? [] : [`## ${report.outOfScope}`, lines.join('\n')];
}

function inconsistencyParts(input: ExportInput): string[] {
  const lines = input.results.inconsistencies.map((found) => `- ${inconsistency(found, input)}`);
  return lines.length === 0 ? [] : [`## ${input.words.report.inconsistencies}`, lines.join('\n')];
}

function inconsistency(found: Inconsistency, {words: {plan, report}}: ExportInput): string {
  const {capability} = found;
  switch (found.kind) {
    case 'presupposed':
      return fill(report.presupposed, {capability, level: levelName(found.needs, plan)});
    case 'quick-above-full':
      return fill(report.quickAboveFull, {capability, quick: found.quick, full: found.full});
    case 'gap-in-quick':
      return fill(report.gapInQuick, {capability, level: found.level});
    case 'no-reason':
      return fill(report.noReason, {criterion: found.criterion});
  }
}
