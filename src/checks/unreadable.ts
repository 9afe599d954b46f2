/** Files that no rule can make sense of before they are saved or merged again: one problem each. */
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {lockFile} from '../agreement/agreement';
import type {Edition} from '../model/editions';
import {textLines, type TextLine} from '../content/text-lines';
import {filesBelow} from '../model/load';
import {languages} from '../model/locales';
import type {Problem} from '../model/problem';
import {normaliseText, wrongEncodingOf} from '../model/source-text';

/** What is wrong with files as such; while there is any, nothing else can be told of the content. */
export function checkReadable(siteDir: string, editions: readonly Edition[]): Problem[] {
  return filesOf(siteDir, editions).flatMap((file): Problem[] => {
    const bytes = readFileSync(path.join(siteDir, file));
    const encoding = wrongEncodingOf(bytes);
    if (encoding !== undefined) return [notUtf8(file, encoding)];
    const conflict = conflictIn(file, normaliseText(bytes.toString('utf8')));
    return conflict === undefined ? [] : [inConflict(file, conflict)];
  });
}

function filesOf(siteDir: string, editions: readonly Edition[]): string[] {
  const files = editions.flatMap((edition) => [
    ...filesBelow(siteDir, edition.dataFolder, /\.ya?ml$/),
    ...languages.flatMap((language) =>
      filesBelow(siteDir, edition.pageFolders[language], /\.mdx?$/),
    ),
    edition.labelsFile,
    lockFile(edition),
  ]);
  const shared = ['i18n/zh-Hans/code.json', 'i18n/en/code.json', 'sidebars.ts'];
  return [...new Set([...files, ...shared])].filter((file) => existsSync(path.join(siteDir, file)));
}

function notUtf8(file: string, encoding: string): Problem {
  const isKnown = encoding !== '?';
  return {
    rule: 'file-encoding',
    file,
    expected: {zh: '以 UTF-8 保存的文字', en: 'text saved as UTF-8'},
    found: {
      zh: isKnown ? `不是 UTF-8，看来是 ${encoding}` : '不是 UTF-8',
      en: isKnown ? `not UTF-8; it looks like ${encoding}` : 'not UTF-8',
    },
    mend: {
      zh: `用编辑器${isKnown ? `按 ${encoding} ` : '按原来的编码'}打开，确认文字没有乱码，再以 UTF-8 另存（VS Code：点右下角的编码，先选“通过编码重新打开”，再选“通过编码保存”；记事本：另存为，编码选 UTF-8）。这样的文件改好以后，再运行一次检查。`,
      en: `Open it in an editor as ${isKnown ? encoding : 'what it was saved as'}, see that the text is right, and save it as UTF-8 (VS Code: click the encoding at the bottom right, “Reopen with Encoding”, then “Save with Encoding”; Notepad: Save as, encoding UTF-8). Then run the check again: nothing else is checked before.`,
    },
  };
}

/** The line, from 1, of the first mark of a merge that was not finished. */
function conflictIn(file: string, text: string): number | undefined {
  // Code may show the marks. Elsewhere git alone writes them, whether or not somebody took out some of the three;
  // but a row of `=` by itself underlines a heading.
  const lines = /\.mdx?$/.test(file) ? [...headLines(text), ...textLines(text)] : allLines(text);
  return lines.find((written) => /^(?:<{7}|>{7}|\|{7})(?: |$)/.test(written.text))?.line;
}

function allLines(text: string): TextLine[] {
  return text.split('\n').map((written, index) => ({text: written, line: index + 1}));
}

/** What stands in the head of a page. */
function headLines(text: string): TextLine[] {
  const lines = allLines(text);
  const end = lines.findIndex(({text: written}, index) => index > 0 && written.trim() === '---');
  return lines[0]?.text.trim() === '---' ? lines.slice(0, Math.max(end, 0)) : [];
}

function inConflict(file: string, line: number): Problem {
  const isLock = file.endsWith('.lock');
  return {
    rule: 'merge-conflict',
    file,
    line,
    expected: {zh: '合并完成的文件', en: 'a file that is merged to the end'},
    found: {
      zh: '没有合并完：留着 git 的冲突标记 <<<<<<<、=======、>>>>>>>',
      en: 'an unfinished merge: git’s conflict marks <<<<<<<, =======, >>>>>>> are still there',
    },
    mend: isLock
      ? {
          zh: '删去三种标记的行，两边的行都留下；同一编号有两行的，删去其中一行。再运行检查，按报告重新议定那些文字。',
          en: 'Delete the lines with the three marks and keep the lines of both sides; where an id has two lines, delete one. Run the check again, and agree anew on the texts that it then reports.',
        }
      : {
          zh: '<<<<<<< 与 ======= 之间是一边的文字，======= 与 >>>>>>> 之间是另一边的：留下该留的，删去三种标记的行。全文件都这样改，再运行一次检查。',
          en: 'Between <<<<<<< and ======= is the text of one side, between ======= and >>>>>>> that of the other: keep what is right and delete the lines with the marks, everywhere in the file. Then run the check again.',
        },
  };
}
