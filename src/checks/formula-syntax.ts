/** Formulas that can be set, in pages and data; a build stops at those of the data. */
import type {Message, Problem} from '../model/problem';
import {ofKind} from '../model/located';
import {fieldName} from '../model/place';
import type {Check} from './check';
import type {Content} from '../content/content';
import {collect} from '../content/links';
import {sectionName} from '../content/pairs';

export const formulaSyntax: Check = {
  rules: ['formula-syntax'],
  run: async (content) => {
    const {default: katex} = await import('katex');
    return [...inPages(content), ...inData(content)].flatMap(
      ({latex, isMoney, ...place}): Problem[] => {
        if (isMoney) return [money(latex, place)];
        try {
          katex.renderToString(latex, {output: 'mathml', throwOnError: true, strict: true});
          return [];
        } catch (error) {
          return [problem(latex, (error as Error).message, place)];
        }
      },
    );
  },
};

interface Formula {
  readonly latex: string;
  /** Whether the two $ stand for money, as a digit after the second or a blank within tells. */
  readonly isMoney?: boolean;
  readonly file: string;
  readonly line: number;
  readonly field: string;
}

function inPages({pages}: Content): Formula[] {
  return pages.flatMap((page) =>
    collect(page, (node) => {
      if (node.type === 'math') return {latex: node.value, isMoney: false};
      if (node.type !== 'inlineMath') return undefined;
      const {start, end} = node.position ?? {};
      const written = page.source.slice(start?.offset, end?.offset);
      const next = page.source.slice(end?.offset).slice(0, 1);
      return {latex: node.value, isMoney: /^\$\s|\s\$$/.test(written) || /\d/.test(next)};
    }).map(({latex, isMoney, line, section}) => ({
      latex,
      isMoney,
      file: page.file,
      line,
      field: sectionName(section),
    })),
  );
}

function money(latex: string, place: Omit<Formula, 'latex' | 'isMoney'>): Problem {
  return {
    rule: 'formula-syntax',
    ...place,
    expected: {zh: '公式，或写成 \\$ 的美元符号', en: 'a formula, or dollar signs written \\$'},
    found: {
      zh: `两个 $ 之间的被当作公式：“${latex}”`,
      en: `what stands between two $ is taken for a formula: “${latex}”`,
    },
    mend: {
      zh: '美元符号写成 \\$，或写“美元”；真是公式的，$ 的里侧不留空格。',
      en: 'Write a dollar sign as \\$; within the $ of a formula there is no blank.',
    },
  };
}

function inData({files}: Content): Formula[] {
  return [
    ...ofKind(files, 'capability').flatMap((file) =>
      file.data.metrics.map((definition, i) => ({file, place: ['metrics', i], definition})),
    ),
    ...ofKind(files, 'specification').flatMap((file) =>
      (file.data.formulas ?? []).map((definition, i) => ({
        file,
        place: ['formulas', i],
        definition,
      })),
    ),
  ].flatMap(({file: {file, lineOf}, place, definition}) => {
    const at = (latex: string, ...rest: readonly PropertyKey[]): Formula => ({
      latex,
      file,
      line: lineOf([...place, ...rest]),
      field: fieldName([...place, ...rest]),
    });
    const calculation = 'example' in definition ? definition.example.calculation : undefined;
    return [
      at(definition.formula, 'formula'),
      ...definition.symbols.map(({symbol}, index) => at(symbol, 'symbols', index, 'symbol')),
      ...(calculation === undefined ? [] : [at(calculation, 'example', 'calculation')]),
    ];
  });
}

function problem(latex: string, message: string, place: Omit<Formula, 'latex'>): Problem {
  const reason = message.replace(
    /^(?:KaTeX parse error: )?(?:LaTeX-incompatible input[^:]*: )?/,
    '',
  );
  return {
    rule: 'formula-syntax',
    ...place,
    expected: {zh: 'KaTeX 能排的 LaTeX 公式', en: 'a formula in LaTeX that KaTeX can set'},
    found: {zh: `${latex}（${said(reason).zh}）`, en: `${latex} (${said(reason).en})`},
    mend: {
      zh: '看花括号是否成对、命令有没有拼错；公式里只用符号，文字写在符号表的含义里。',
      en: 'See whether every brace has its pair and every command is spelt right; a formula has symbols only, words go into the meanings of the symbols.',
    },
  };
}

/** What KaTeX says most, in the words of someone who writes. */
const faults: readonly (readonly [RegExp, (found: string) => Message])[] = [
  [
    /^Undefined control sequence: (\S+)/,
    (command) => ({zh: `没有 ${command} 这个命令`, en: `there is no command ${command}`}),
  ],
  [
    /^Expected '\}', got 'EOF'|^Unexpected end of input/,
    () => ({
      zh: '{ 没有对应的 }，或命令后面缺东西',
      en: 'a { without its }, or a command without what it takes',
    }),
  ],
  [/^Expected 'EOF', got '\}'/, () => ({zh: '} 没有对应的 {', en: 'a } without its {'})],
  [
    /^Unicode text character "(.)"|^Unrecognized Unicode character "(.)"/,
    (character) => ({
      zh: `公式里有文字${character ? `“${character}”` : ''}`,
      en: `there is text in the formula${character ? `: “${character}”` : ''}`,
    }),
  ],
];

function said(reason: string): Message {
  for (const [pattern, describe] of faults) {
    const match = pattern.exec(reason);
    if (match) return describe(match.slice(1).find(Boolean) ?? '');
  }
  return {zh: `KaTeX 报告 ${reason}`, en: reason};
}
