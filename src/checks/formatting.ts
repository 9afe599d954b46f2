/** Data and words of the interface as Prettier writes them, so that a change shows only itself. */
import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Options} from 'prettier';
import {perFile} from '../model/per-file';
import type {Fix, Problem} from '../model/problem';
import type {Check} from './check';
import type {Content} from '../content/content';
import {readText} from '../model/source-text';

export const formatting: Check = {
  rules: ['formatting'],
  run: async (content) => {
    const problems = await Promise.all(
      filesOf(content).map((file) => problemsOf(content.siteDir, file)),
    );
    return problems.flat();
  },
};

/** What is formatted; Prettier's ignore file says what of it is not. */
function filesOf({siteDir, edition, pages, files}: Content): string[] {
  return [
    ...pages.map(({file}) => file),
    // Those that can be read: in others the layout is what may be wrong.
    ...files.map(({file}) => file),
    'i18n/zh-Hans/code.json',
    'i18n/en/code.json',
    edition.labelsFile,
  ].filter((file) => existsSync(path.join(siteDir, file)));
}

/** A file as Prettier writes it, by its options as JSON; nothing where it cannot be read. */
const format = perFile(async (source, options): Promise<string | undefined> => {
  const prettier = await import('prettier');
  try {
    return await prettier.format(source, JSON.parse(options) as Options);
  } catch {
    // What cannot be read is said by the rules about reading it.
    return undefined;
  }
});

async function problemsOf(siteDir: string, file: string): Promise<Problem[]> {
  const prettier = await import('prettier');
  const absolute = path.join(siteDir, file);
  const ignorePath = path.join(siteDir, '.prettierignore');
  const {ignored, inferredParser} = await prettier.getFileInfo(absolute, {ignorePath});
  if (ignored || inferredParser === null) return [];

  const source = readText(absolute);
  const options = await prettier.resolveConfig(absolute);
  const formatted = await format(source, JSON.stringify({...options, filepath: file}));
  if (formatted === undefined || formatted === source) return [];
  const fix = replacement(source.split('\n'), formatted.split('\n'));
  const before = source.split('\n').slice(fix.line - 1, fix.line - 1 + fix.count);
  return [
    {
      rule: 'formatting',
      file,
      line: fix.line,
      expected: {
        zh: `Prettier 的排法：${firstOf(fix.lines, '没有这几行')}`,
        en: `as Prettier writes it: ${firstOf(fix.lines, 'none of these lines')}`,
      },
      found: {
        zh: firstOf(before, '缺这几行'),
        en: firstOf(before, 'lines that are missing'),
      },
      mend: {
        zh: '运行 npm run check -- --fix 或 npm run format。',
        en: 'Run npm run check -- --fix, or npm run format.',
      },
      fix,
    },
  ];
}

/** The lines from the first to the last that differ. */
export function replacement(before: readonly string[], after: readonly string[]): Fix {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return {
    line: start + 1,
    count: before.length - end - start,
    lines: after.slice(start, after.length - end),
  };
}

/** The first line, in quotation marks, with the number of those that follow. */
function firstOf(lines: readonly string[], none: string): string {
  if (lines.length === 0) return none;
  const more = lines.length > 1 ? ` (+${lines.length - 1})` : '';
  return `“${lines[0] ?? ''}”${more}`;
}
