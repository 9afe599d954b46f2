/** Of each normative text that an edition words otherwise than the one before, its authors say what it asks for now. */
import {rewordedTexts, type RewordedText} from '../content/reworded-texts';
import {declaredChangesFile, editionBefore, readDeclaredChanges} from '../model/declared-changes';
import type {Edition} from '../model/editions';
import {nearestOf} from '../model/nearest';
import {fieldName} from '../model/place';
import type {Problem} from '../model/problem';

/** What releases declare, and ought to; with one edition there is nothing to declare. */
export function checkDeclaredChanges(siteDir: string, editions: readonly Edition[]): Problem[] {
  return editions.flatMap((edition) => {
    const before = editionBefore(editions, edition);
    if (!before) return [];
    const {problems} = readDeclaredChanges(siteDir, before);
    if (problems.length > 0) return [...problems];
    // The draft is still being written: what it lacks is asked for when it becomes an edition.
    const lacking = edition.status === 'draft' ? [] : undeclared(siteDir, before, edition);
    return [...lacking, ...unfounded(siteDir, before, edition)];
  });
}

/** The normative texts worded anew of which nothing is declared, or of which something was before the last edit. */
export function undeclared(siteDir: string, before: Edition, after: Edition): Problem[] {
  const file = declaredChangesFile(before);
  const {changes, lineOf} = readDeclaredChanges(siteDir, before);
  return rewordedTexts(siteDir, before, after).flatMap((reworded): Problem[] => {
    const index = changes.findIndex(({text}) => text === reworded.text.id);
    if (changes[index]?.digest === reworded.digest) return [];
    const {id} = reworded.text;
    if (index >= 0) {
      return [
        {
          rule: 'declared-change',
          file,
          line: lineOf(['changes', index, 'digest']),
          field: fieldName(['changes', index, 'digest']),
          expected: {zh: `digest: ${reworded.digest}`, en: `digest: ${reworded.digest}`},
          found: {
            zh: `${id} 声明之后又改过`,
            en: `${id} was changed after it was declared`,
          },
          mend: {
            zh: '重新判断 effect，再写上新的 digest。',
            en: 'Judge effect anew, then write the new digest.',
          },
        },
      ];
    }
    return [lackingOf(reworded, before, file)];
  });
}

function lackingOf({text, digest}: RewordedText, before: Edition, declared: string): Problem {
  const lines = `text: ${text.id}; effect: stricter | looser | same; digest: ${digest}`;
  return {
    rule: 'declared-change',
    file: text.file,
    line: text.lines.zh,
    field: text.field,
    expected: {
      zh: `${declared} 写明：与 ${before.path} 版相比更严、更宽还是相同`,
      en: `${declared} to say whether it is stricter than in edition ${before.path}, looser, or the same`,
    },
    found: {zh: `没有声明：${text.id}`, en: `nothing declared of ${text.id}`},
    mend: {zh: `加一项：${lines}。`, en: `Add an item: ${lines}.`},
  };
}

/** What is declared of texts that did not change, or are not there; and what is declared twice. */
function unfounded(siteDir: string, before: Edition, after: Edition): Problem[] {
  const file = declaredChangesFile(before);
  const {changes, lineOf} = readDeclaredChanges(siteDir, before);
  if (changes.length === 0) return [];
  const names = rewordedTexts(siteDir, before, after).map(({text}) => text.id);
  return changes.flatMap(({text}, index): Problem[] => {
    const isSecond = changes.findIndex((each) => each.text === text) < index;
    if (names.includes(text) && !isSecond) return [];
    const nearest = names.length > 0 ? nearestOf(text, names) : undefined;
    return [
      {
        rule: 'declared-change',
        file,
        line: lineOf(['changes', index, 'text']),
        field: fieldName(['changes', index, 'text']),
        expected: isSecond
          ? {zh: '每处文字一项', en: 'one item for each text'}
          : {
              zh: `与 ${before.path} 版措辞不同的规范性文字${nearest ? `，如 ${nearest}` : ''}`,
              en: `a normative text worded otherwise than in edition ${before.path}${nearest ? `, such as ${nearest}` : ''}`,
            },
        found: {zh: text, en: text},
      },
    ];
  });
}
