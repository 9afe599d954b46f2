/** What is wrong with YAML that cannot be parsed, in the words of someone who edits the standard. */
import type {Message, Problem} from './problem';

/** What the parser says: in English, in its own terms, and for one slip often many times. */
export interface YamlError {
  /** From 1. */
  readonly line: number;
  /** The parser's name for the fault. */
  readonly code: string;
  readonly message: string;
}

type Fault = Pick<Problem, 'found' | 'mend'> & {readonly line: number};

/** The problems of a text that has errors: the slips themselves, without what follows from them. */
export function syntaxProblems(
  source: string,
  file: string,
  errors: readonly YamlError[],
): Problem[] {
  const lines = source.split('\n');
  const slips = [
    tabsIn(lines),
    wideIndentationIn(lines),
    fullWidthColonsIn(lines),
    openQuotesIn(lines),
    // What only looks like a slip in a text is none where the parser finds nothing.
    slipsAt(
      lines,
      errors.map(({line}) => line),
    ),
  ].find((faults) => faults.length > 0);
  const faults = slips ?? withoutConsequences(errors, lines).map((error) => describe(error, lines));
  const first = faults.filter(
    ({line}, index) => faults.findIndex((fault) => fault.line === line) === index,
  );
  return first.map((fault) => ({
    rule: 'yaml-syntax',
    file,
    expected: {zh: '能解析的 YAML', en: 'YAML that can be parsed'},
    ...fault,
  }));
}

function tabsIn(lines: readonly string[]): Fault[] {
  return lines.flatMap((text, index): Fault[] =>
    /^ *\t/.test(text)
      ? [
          {
            line: index + 1,
            found: said({zh: '用制表符缩进', en: 'a tab as indentation'}, text),
            mend: {
              zh: '删去行首的制表符，换成空格，与上下同一级的键对齐；每深一级多两个空格。',
              en: 'Put spaces in place of the tab, in line with the keys of the same depth; each depth has two more.',
            },
          },
        ]
      : [],
  );
}

/** Blanks that look like indentation, and that YAML takes for text. */
function wideIndentationIn(lines: readonly string[]): Fault[] {
  return lines.flatMap((text, index): Fault[] =>
    /^ *[\u3000\u00a0]\s*(?:- |[\w-]+:)/.test(text)
      ? [
          {
            line: index + 1,
            found: said(
              {
                zh: '用全角空格或不换行空格缩进',
                en: 'full-width or no-break spaces as indentation',
              },
              text,
            ),
            mend: {
              zh: '删去行首的空格，用半角空格重打，与上下同一级的键对齐；每深一级多两个空格。',
              en: 'Delete the blanks at the beginning of the line and type ordinary spaces, in line with the keys of the same depth; each depth has two more.',
            },
          },
        ]
      : [],
  );
}

/** A slip that a line shows, with what is said of it. */
const visibleSlips: readonly (readonly [RegExp, Required<Pick<Problem, 'found' | 'mend'>>])[] = [
  [
    /^\s*-(?:[A-Za-z][\w-]*:(?: |$)|[^\s-])/,
    {
      found: {zh: '列表的 - 后面没有空格', en: 'no space after the - of a list'},
      mend: {zh: '- 后面空一格：“- id: ……”。', en: 'Put a space after the -: “- id: …”.'},
    },
  ],
  [
    /^\s*(?:- +)*[A-Za-z][\w-]*:[^\s:/]/,
    {
      found: {zh: '键的冒号后面没有空格', en: 'no space after the colon of a key'},
      mend: {zh: '冒号后面空一格：“zh: ……”。', en: 'Put a space after the colon: “zh: …”.'},
    },
  ],
  [
    /^\s*(?:- +)*(?:(?:zh|en|id)\s+[^\s:]|[A-Za-z][\w-]*\s*[;；])/,
    {
      found: {zh: '键后面没有冒号', en: 'no colon after a key'},
      mend: {
        zh: '键后面写半角的冒号和一个空格：“zh: ……”。',
        en: 'After a key write a colon and a space: “zh: …”.',
      },
    },
  ],
  [
    /^\s*(?:\/\/|\/\*)/,
    {
      found: {zh: '注释不以 // 开头', en: 'a comment that begins with //'},
      mend: {
        zh: '注释写成“# ……”，单独一行。',
        en: 'Write a comment as “# …” on a line of its own.',
      },
    },
  ],
  [
    /^(?:---|\.\.\.)\s*$/,
    {
      found: {zh: '--- 把文件分成了两个', en: '--- makes two files of one'},
      mend: {
        zh: '删去这一行；数据文件里不用 ---。',
        en: 'Take the line out; data files have no ---.',
      },
    },
  ],
];

/** Slips on the lines where the parser gave up, or on those before them. */
function slipsAt(lines: readonly string[], errorLines: readonly number[]): Fault[] {
  const slips = errorLines.flatMap((errorLine) =>
    [errorLine, errorLine - 1].flatMap((line): Fault[] => {
      const text = lines[line - 1] ?? '';
      const above = lines[line - 2] ?? '';
      if (/:\s+[>|][-+\d]*\s*$/.test(above) && indentOf(text) <= indentOf(above)) {
        return isKey(text) ? [] : [notIndented(line, text)];
      }
      const slip = visibleSlips.find(([pattern]) => pattern.test(text))?.[1];
      return slip ? [{line, found: said(slip.found, text), mend: slip.mend}] : [];
    }),
  );
  // What the parser says of later lines follows from the first.
  return slips.slice(0, 1);
}

function notIndented(line: number, text: string): Fault {
  return {
    line,
    found: said(
      {zh: '块标量 >- 的正文没有缩进', en: 'the text of a block scalar >- that is not indented'},
      text,
    ),
    mend: {
      zh: '正文的每一行比 >- 所在的键多缩进两个空格。',
      en: 'Indent each line of the text by two spaces more than the key with >-.',
    },
  };
}

function indentOf(text: string): number {
  return text.search(/\S/);
}

function isKey(text: string): boolean {
  return /^\s*(?:- +)*[\w-]+:(?: |$)/.test(text);
}

/** Whether a line itself shows that its text has a colon and a space. */
function hasColon(text: string): boolean {
  return /^\s*(?:- +)*[\w-]+: .*: /.test(text);
}

/** Errors without those that only follow from a line which is not in line with its neighbours. */
function withoutConsequences(
  errors: readonly YamlError[],
  lines: readonly string[],
): readonly YamlError[] {
  const isOfOrder = ({code, line}: YamlError): boolean =>
    structural.includes(code) && !hasColon(lines[line - 1] ?? '');
  const first = errors.findIndex(isOfOrder);
  return errors.filter((error, index) => index <= first || !isOfOrder(error));
}

const structural = [
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
  'BAD_INDENT',
  'MISSING_CHAR',
  'UNEXPECTED_TOKEN',
];

/** A full-width colon, or one with a full-width blank, where a key ends. */
function fullWidthColonsIn(lines: readonly string[]): Fault[] {
  return lines.flatMap((text, index): Fault[] =>
    /^\s*(?:- +)*[A-Za-z][\w-]*(?:：|:\u3000)/.test(text)
      ? [
          {
            line: index + 1,
            found: said(
              {zh: '键后面是全角的冒号或空格', en: 'a full-width colon or blank after a key'},
              text,
            ),
            mend: {
              zh: '键后面写半角的冒号和一个半角空格：“zh: ……”。',
              en: 'After a key write an ordinary colon and an ordinary space: “zh: …”.',
            },
          },
        ]
      : [],
  );
}

/** A quotation mark after a key that closes neither on its line nor before the next key. */
function openQuotesIn(lines: readonly string[]): Fault[] {
  return lines.flatMap((text, index): Fault[] => {
    const [, quote = '', value = ''] = /^\s*(?:- +)*[\w-]+: +(["'])(.*)$/.exec(text) ?? [];
    const isClosed = quote === '' || value.includes(quote);
    if (isClosed || !/^\s*(?:- +)*[\w-]+:(?: |$)/.test(lines[index + 1] ?? '')) return [];
    return [
      {
        line: index + 1,
        found: said({zh: `引号 ${quote} 只有前一半`, en: `a ${quote} that is not closed`}, text),
        mend: blockScalar,
      },
    ];
  });
}

export const blockScalar: Message = {
  zh: '含冒号或引号的文字写成块标量：“zh: >-”，正文另起一行并缩进。',
  en: 'Write text with a colon or a quotation mark as a block scalar: “zh: >-”, then the text indented on the next line.',
};
const indentation: Message = {
  zh: '这一行的缩进与上下同一级的键对齐；每深一级多两个空格。',
  en: 'Indent the line like the keys of the same depth above and below; each depth has two more spaces.',
};

/** What the parser's faults come from as a rule. */
const causes: Readonly<Record<string, Required<Pick<Problem, 'found' | 'mend'>> | undefined>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    found: {
      zh: '文字里有冒号加空格，后面的被当成另一个键',
      en: 'a colon and a space in a text, after which a new key is taken to begin',
    },
    mend: blockScalar,
  },
  DUPLICATE_KEY: {
    found: {zh: '同一处的键写了两次', en: 'a key that stands twice in one place'},
    mend: {
      zh: '这一行上面，同样缩进处已有同名的键：两行对照，留下说得对的一行；两行属于列表的两项时，第二项的第一个键前写 “- ”。',
      en: 'Above this line the same key stands at the same depth: compare the two lines and keep the one that is right. Where they belong to two items of a list, “- ” stands before the first key of the second.',
    },
  },
  MULTILINE_IMPLICIT_KEY: {
    found: {zh: '不是“键: 值”的一行', en: 'a line that is no key with its value'},
    mend: {
      zh: '键后面写冒号和空格；接着上一行的文字，比它的键多缩进两个空格。',
      en: 'A key is followed by a colon and a space; text that goes on from the line above is indented by two spaces more than its key.',
    },
  },
  BAD_INDENT: {
    found: {zh: '缩进与同一级的键不齐', en: 'a line that is not in line with its neighbours'},
    mend: indentation,
  },
  MISSING_CHAR: {
    found: {
      zh: '少了冒号或列表的 “- ”，或缩进不对',
      en: 'a colon or the “- ” of a list left out, or a wrong indentation',
    },
    mend: {
      zh: `键后面写冒号和空格，列表的每一项以 “- ” 开头。${indentation.zh}`,
      en: `A key is followed by a colon and a space, each item of a list begins with “- ”. ${indentation.en}`,
    },
  },
  BAD_DQ_ESCAPE: {
    found: {zh: '双引号里的 \\ 后面不是能转义的字', en: 'a \\ within double quotation marks'},
    mend: blockScalar,
  },
  UNEXPECTED_TOKEN: {
    found: {
      zh: '一段文字结束之后还有文字，例如以引号开头的文字',
      en: 'text after the end of a text, such as one that begins with a quotation mark',
    },
    mend: blockScalar,
  },
};

/** A value that begins with a character of YAML's own. */
const specialStart = /^\s*(?:- +)*(?:[\w-]+: +)([[{*&!@`%|>]|[-?](?= ))(?![-+\d]*$)/;

function describe({line, code, message}: YamlError, lines: readonly string[]): Fault {
  const text = lines[line - 1] ?? '';
  // The line before is where the fault often is: the parser notices it late.
  const above = lines[line - 2] ?? '';
  const special = specialStart.exec(text)?.[1] ?? specialStart.exec(above)?.[1];
  if (special) {
    return {
      line: specialStart.test(text) ? line : line - 1,
      found: said(
        {
          zh: `文字以 ${special} 开头，它在 YAML 里另有含义`,
          en: `a text that begins with ${special}, which means something else in YAML`,
        },
        specialStart.test(text) ? text : above,
      ),
      mend: blockScalar,
    };
  }
  // Nothing in the text itself: its line, or the next, begins in the wrong column.
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && isKey(text) && !hasColon(text)) {
    const next = lines[line] ?? '';
    const isTooFarOut = !text.trimStart().startsWith('- ') && indentOf(text) < indentOf(above);
    const isNextTooFarIn = !isTooFarOut && isKey(next) && indentOf(next) > text.search(/\w/);
    const found = causes.BAD_INDENT?.found ?? indentation;
    return isNextTooFarIn
      ? {line: line + 1, found: said(found, next), mend: indentation}
      : {line, found: said(found, text), mend: indentation};
  }
  const cause = causes[code];
  return {
    line,
    found: said(cause?.found ?? {zh: `解析器报告 ${message}`, en: message}, text),
    mend: cause?.mend ?? blockScalar,
  };
}

/** So much of a line is quoted. */
const quotedCharacters = 40;

function said(what: Message, line: string): Message {
  const text = line.trim();
  const short = text.length > quotedCharacters ? `${text.slice(0, quotedCharacters)}…` : text;
  return {zh: `${what.zh}：“${short}”`, en: `${what.en}: “${short}”`};
}
