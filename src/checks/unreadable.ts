/** Files that no rule can make sense of before they are there, named, saved or merged as they should be: one problem each. */
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
  const misplaced = [...missingFiles(siteDir, editions), ...misnamedFiles(siteDir, editions)];
  if (misplaced.length > 0) return misplaced;
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
  return [...new Set([...files, ...shared])].filter((file) => existsSync(path.join(siteDir, file)));
}

const shared = ['i18n/zh-Hans/code.json', 'i18n/en/code.json', 'sidebars.ts'];

/** What a site cannot do without, and what everything else would miss. */
function missingFiles(siteDir: string, editions: readonly Edition[]): Problem[] {
  const needed = [
    ...shared,
    ...editions.flatMap(({pageFolders, labelsFile}) => [
      pageFolders.zh,
      pageFolders.en,
      labelsFile,
    ]),
  ];
  return needed
    .filter((file) => !existsSync(path.join(siteDir, file)))
    .map((file) => ({
      rule: 'missing-file',
      file,
      expected: {zh: '有这个文件或文件夹', en: 'this file or folder'},
      found: {zh: '没有', en: 'none'},
      mend: {
        zh: `恢复它（git checkout -- ${file}），再运行一次检查：在此之前别的都不查。`,
        en: `Bring it back (git checkout -- ${file}), then run the check again: nothing else is checked before.`,
      },
    }));
}

/** Files of an edition that nothing reads, or whose name makes no address. */
function misnamedFiles(siteDir: string, editions: readonly Edition[]): Problem[] {
  return editions.flatMap((edition) => {
    const {dataFolder, pageFolders} = edition;
    return [...new Set([dataFolder, ...Object.values(pageFolders)])].flatMap((folder) =>
      filesBelow(siteDir, folder, /\.\w+$/).flatMap((file): Problem[] => {
        const name = file.slice(folder.length + 1);
        if (file === lockFile(edition) || /(?:^|\/)\./.test(name) || picture.test(name)) return [];
        if (/\.yaml$/.test(name) && folder !== dataFolder) return [dataApart(file, dataFolder)];
        return /^(?:[a-z0-9][a-z0-9.-]*\/)*[a-z0-9][a-z0-9-]*\.(?:mdx|yaml)$/.test(name)
          ? []
          : [misnamed(file, `${folder}/${rightName(name)}`)];
      }),
    );
  });
}

const picture = /\.(?:png|jpe?g|gif|svg|webp|avif)$/i;

/** The nearest name that may stand. */
function rightName(name: string): string {
  const [stem = '', extension = ''] = [
    name.replace(/(?:\.\w+)+$/, ''),
    /(?:\.\w+)+$/.exec(name)?.[0] ?? '',
  ];
  const right = stem
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
    .replace(/[^a-z0-9./-]/g, '')
    .replace(/-{2,}/g, '-')
    .replace(/-+(?=\/|$)|(?<=\/|^)-+/g, '');
  return `${right === '' || right.endsWith('/') ? `${right}…` : right}${/ya?ml/i.test(extension) ? '.yaml' : '.mdx'}`;
}

function misnamed(file: string, right: string): Problem {
  return {
    rule: 'file-name',
    file,
    expected: {
      zh: '文件名由小写英文字母、数字和连字符组成，页面以 .mdx 结尾，数据以 .yaml 结尾',
      en: 'a name of lower-case letters, digits and hyphens that ends in .mdx for a page, in .yaml for data',
    },
    found: {zh: file, en: file},
    mend: {
      zh: `别的页面的副本、草稿，不属于标准：删去，或移出 docs 和 i18n。属于标准的，改名为 ${right}。再运行一次检查：改好之前别的都不查。`,
      en: `A copy of another page, or a note, is no part of the standard: delete it, or move it out of docs and i18n. What is part of it, rename to ${right}. Then run the check again, which looks at nothing else before.`,
    },
  };
}

function dataApart(file: string, dataFolder: string): Problem {
  return {
    rule: 'file-name',
    file,
    expected: {
      zh: `数据放在 ${dataFolder}，一个文件有两种语言`,
      en: `data in ${dataFolder}, one file for both languages`,
    },
    found: {
      zh: '英文目录里的数据，没有页面读它',
      en: 'data among the English pages, which no page reads',
    },
    mend: {
      zh: '把其中的英文写进那里的 en:，删去这个文件。',
      en: 'Write its English under en: of the file there, and delete this one.',
    },
  };
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
