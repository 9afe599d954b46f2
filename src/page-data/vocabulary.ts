/** What is counted and limited in an edition, by id, in one language: names that stand on capabilities' pages. */
import {scoringPath, unitAnchor, wordsPath} from '../model/anchors';
import type {Language} from '../model/locales';
import {scoringRule, versionThatHolds} from '../model/scoring';
import type {Standard} from '../model/standard';

export interface VocabularyData {
  /** By the ids of units: what each is called. */
  readonly units: Readonly<Record<string, string>>;
  /** By the ids of quantities. */
  readonly quantities: Readonly<Record<string, string>>;
  /** By the ids of quantities: in what each is measured. */
  readonly quantityUnits: Readonly<Record<string, string>>;
  /** What criteria of a level are about where neither it nor they say otherwise, from level 1 on. */
  readonly looksAt: readonly (string | undefined)[];
  /** Where units are explained, without base path and locale; a unit’s id is to be put after it. */
  readonly unitPath: string;
  /** What “each” in a criterion means: in how much of a sample it must hold, and the rule that says so. */
  readonly share: {readonly percent: number; readonly path: string};
}

export function vocabularyOf(
  {words, capabilities, specifications, levels, scoring, edition}: Standard,
  language: Language,
): VocabularyData {
  const named = (
    items: readonly {readonly id: string; readonly title: Readonly<Record<Language, string>>}[],
  ): Record<string, string> =>
    Object.fromEntries(items.map(({id, title}) => [id, title[language]]));
  const quantities = [...capabilities, ...specifications].flatMap(
    ({quantities: found = []}) => found,
  );
  return {
    units: named(words?.units ?? []),
    quantities: named(quantities),
    quantityUnits: Object.fromEntries(quantities.map(({id, unit}) => [id, unit[language]])),
    looksAt: levels.levels.map(({looksAt}) => looksAt?.[language]),
    unitPath: `/${edition.path}${wordsPath}#${unitAnchor('')}`,
    share: {
      percent: scoringRule(versionThatHolds(scoring)).metFromPercent,
      path: `/${edition.path}${scoringPath}#r2`,
    },
  };
}
