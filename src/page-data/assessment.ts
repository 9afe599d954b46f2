/** An edition in one language as the assessment needs it (`../assessment/subject.ts`). */
import type {Subject, SubjectCapability, SubjectFate} from '../assessment/subject';
import {areaOf, capabilityPath, pagePath} from '../model/anchors';
import {digestOf} from '../model/declared-changes';
import {hasHan} from '../model/han';
import {inForce, writtenFateIn, type WrittenFate} from '../model/lifecycle';
import type {Language} from '../model/locales';
import type {Capability} from '../model/schema';
import {versionThatHolds} from '../model/scoring';
import {secondsToRead} from '../model/reading-time';
import type {Standard} from '../model/standard';
import {stepsOf} from '../model/views';
import {outlineOf} from './outline';
import {vocabularyOf} from './vocabulary';

/**
 * What an assessment of an edition is made with: its organisations too, as examples.
 *
 * @param commit the state of the edition, where it is known
 */
export function subjectOf(standard: Standard, language: Language, commit?: string): Subject {
  const {edition, levels, referenceOrganisations, scoring} = standard;
  const {areas} = outlineOf(standard, language);
  const capabilities = standard.capabilities.filter(inForce);
  const {units} = vocabularyOf(standard, language);
  return {
    edition: edition.path,
    status: edition.status,
    language,
    scoring: versionThatHolds(scoring),
    ...(commit !== undefined && {commit}),
    isWhole: true,
    levels: levels.levels.map(({level, title, looksAt}) => ({
      level,
      title: title[language],
      ...(looksAt && {looksAt: looksAt[language]}),
    })),
    areas: areas
      .map(({id, title, path}) => ({
        id,
        title,
        path,
        capabilities: capabilities.map((capability) => capability.id).filter(isOf(id)),
      }))
      .filter((area) => area.capabilities.length > 0),
    capabilities: capabilities.map((capability) =>
      subjectCapability(capability, standard, language, units),
    ),
    fates: fatesIn(standard, language),
    organisations: referenceOrganisations.map(({id, title, ratings = []}) => ({
      id,
      title: title[language],
      ratings: Object.fromEntries(
        ratings.flatMap(({criteria}) =>
          criteria.map(({id: criterion, rating, reason}) => [
            criterion,
            {rating, ...(reason && {reason: reason[language]})},
          ]),
        ),
      ),
    })),
  };
}

const isOf =
  (area: string) =>
  (capability: string): boolean =>
    areaOf(capability) === area;

function subjectCapability(
  capability: Capability,
  standard: Standard,
  language: Language,
  units: Readonly<Record<string, string>>,
): SubjectCapability {
  const facets = new Map(capability.facets.map(({id, title}) => [id, title[language]]));
  const levels = capability.levels.filter(inForce);
  const industries = new Map(standard.cases.map(({id, industry}) => [id, industry]));
  const texts = levels.flatMap(({question, criteria = []}) => [
    ...(question ? [question[language]] : []),
    ...criteria.filter(inForce).map(({text}) => text[language]),
  ]);
  return {
    id: capability.id,
    title: capability.title[language],
    path: capabilityPath(standard.edition.path, capability.id),
    levels: levels.map((item) => ({
      level: item.level,
      short: item.short?.[language] ?? '',
      statement: item.statement[language],
      ...(item.question && {
        question: item.question[language],
        digest: digestOf(item.question),
      }),
      ...(item.looksAt && {looksAt: item.looksAt[language]}),
      criteria: (item.criteria ?? [])
        .filter(inForce)
        .map(({id, text, facet, unit, metBy = []}) => ({
          id,
          text: text[language],
          facet: facets.get(facet) ?? facet,
          unit: unit === undefined ? '' : (units[unit] ?? unit),
          metBy,
          digest: digestOf(text),
        })),
      requires: (item.requires ?? []).map((needed) => ({
        capability: needed.capability,
        level: needed.level,
        reason: needed.reason[language],
      })),
    })),
    steps: stepsOf(capability, standard).map(({to, actions, help}) => ({
      to,
      actions: actions.map((action) => action[language]),
      help: help.map(({id, text}) => {
        const industry = industries.get(id);
        return {
          id,
          text: text[language],
          path: `/${standard.edition.path}${pagePath(id)}`,
          ...(industry && {industry}),
        };
      }),
    })),
    secondsToRead: {
      quick: secondsToRead(levels.flatMap(({question}) => question ?? [])),
      full: secondsToRead(
        levels.flatMap(({criteria = []}) => criteria.filter(inForce).map(({text}) => text)),
      ),
    },
    words: wordsIn(
      texts,
      [...(capability.words ?? []), ...(standard.words?.words ?? [])],
      language,
    ),
  };
}

/** Words with a meaning of their own that texts use by any of their names. */
function wordsIn(
  texts: readonly string[],
  words: NonNullable<Capability['words']>,
  language: Language,
): SubjectCapability['words'] {
  return words.filter(inForce).flatMap(({title, also = [], meaning}) => {
    const names = [title[language], ...also.filter((name) => hasHan(name) === (language === 'zh'))];
    const isUsed = texts.some((text) =>
      names.some((name) => text.toLowerCase().includes(name.toLowerCase())),
    );
    return isUsed
      ? [{title: title[language], also: names.slice(1), meaning: meaning[language]}]
      : [];
  });
}

export {digestOf};

const fates = {replacedBy: 'replaced', splitInto: 'split', mergedInto: 'merged'} as const;

/** What became of capabilities and criteria that are not in force; of a withdrawn level, of its criteria. */
function fatesIn({capabilities}: Standard, language: Language): SubjectFate[] {
  return capabilities.flatMap((capability) => {
    const outer = writtenFateIn(capability);
    const whole = outer ? [fateOf(capability.id, outer, language)] : [];
    const parts = capability.levels.flatMap((level) => {
      const ofLevel = outer ?? writtenFateIn(level);
      return (level.criteria ?? []).flatMap((criterion) => {
        const written = writtenFateIn(criterion) ?? (ofLevel && {...ofLevel, ids: []});
        return written ? [fateOf(criterion.id, written, language)] : [];
      });
    });
    return [...whole, ...parts];
  });
}

function fateOf(id: string, {field, ids, reason}: WrittenFate, language: Language): SubjectFate {
  return {
    id,
    fate: ids.length === 0 ? 'withdrawn' : fates[field],
    by: ids,
    reason: reason?.[language] ?? '',
  };
}
