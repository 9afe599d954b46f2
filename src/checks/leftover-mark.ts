/** Marks that were meant for Markdown, or for HTML, and that a reader would see as they are typed. */
import type {Nodes} from 'mdast';
import type {Message, Problem} from '../model/problem';
import {isTemplate} from '../content/shown-texts';
import type {Check} from './check';
import type {Content, ParsedPage} from '../content/content';
import {frontMatterField} from '../content/front-matter';
import {collect} from '../content/links';
import {sectionName} from '../content/pairs';
import {mask, proseOf} from '../content/prose';
import {languages} from '../model/locales';

export const leftoverMark: Check = {
  rules: ['leftover-mark', 'markup-in-data'],
  run: (content) => [...content.pages.flatMap(problemsOfPage), ...problemsOfData(content)],
};

interface Fault {
  readonly pattern: RegExp;
  readonly found: (mark: string) => Message;
  readonly mend: Message;
}

const shownAsTyped = (mark: string): Message => ({
  zh: `“${mark}” 没有起作用，会原样显示`,
  en: `“${mark}” does nothing and is shown as it is`,
});

const escaped: Message = {
  zh: '本来就要显示的，前面加 \\。',
  en: 'If it is to be shown, put a \\ before it.',
};

/** What is left of marks in running text. Whatever has a backslash before it is meant. */
const inText: readonly Fault[] = [
  {
    pattern: /\*+/g,
    found: shownAsTyped,
    mend: {
      zh: `把标点和引号移到 ** 外面：**注意**：样本，“**样本**”；成对的两个 ** 里侧不留空格。${escaped.zh}`,
      en: `Move punctuation and quotation marks out of the **: **Note**: text, “**sample**”; no blank within the pair. ${escaped.en}`,
    },
  },
  {
    // Within a Latin word it is part of a name: user_id.
    pattern: /(?<![A-Za-z0-9_])_+|_+(?![A-Za-z0-9_])/g,
    found: shownAsTyped,
    mend: {
      zh: `汉字旁边的强调写成 **样本**，名称写成 \`user_id\`。${escaped.zh}`,
      en: `Write emphasis as **sample**, and a name as \`user_id\`. ${escaped.en}`,
    },
  },
  {
    // A range or an estimate is no mark: 3~5, ~5.
    pattern: /~~+|~(?!\s?[\d$])/g,
    found: shownAsTyped,
    mend: {
      zh: `删去的文字不留；范围写成 3～5 或“3 至 5”。${escaped.zh}`,
      en: `Leave out what is struck through; write a range as “3 to 5”. ${escaped.en}`,
    },
  },
  {
    pattern: /`+/g,
    found: shownAsTyped,
    mend: {
      zh: `\` 要成对，前后数目相同。${escaped.zh}`,
      en: `Close it with as many \` as open it. ${escaped.en}`,
    },
  },
  {
    // A link, whatever is wrong with its brackets, is one; other brackets may be meant for one.
    pattern:
      /!?[[【［][^[\]【】［］]*[\]】］]\s?[(（]\s*(?:\.{0,2}[/\\]|https?[:：]|#|[\w-]+\.mdx?)[^)）\s]*(?:\s+[^)）\s]*)?[)）]?|!?\[[^[\]()（）]*[(（]\s*(?:\.{0,2}[/\\]|https?:)[^)）]*[)）]|[(（][^()（）]*[)）][[【［](?:\.{0,2}[/\\]|https?:)[^\]】］]*[\]】］]|\]\s?[(（][^)）]*[)）]|!?\[\^?[^\]\s]+\](?!\()/g,
    found: shownAsTyped,
    mend: {
      zh: `链接写成 [文字](./page.mdx)，方括号和圆括号用半角，成对，中间不空格，地址里不留空格；脚注这里不用。${escaped.zh}`,
      en: `Write a link as [text](./page.mdx): half-width brackets in pairs with nothing between them, no blank in the address. Notes are not used here. ${escaped.en}`,
    },
  },
  {
    pattern: /(?<![=<>!])==[^=]+==(?!=)|(?<![=<>!])==(?!=)/g,
    found: shownAsTyped,
    mend: {
      zh: `要强调的写成 **样本**；== 这里不用。${escaped.zh}`,
      en: `Write emphasis as **sample**; == is not used here. ${escaped.en}`,
    },
  },
  {
    pattern: /<\s+\/?[A-Za-z][^<>]*\/?>|[<＜]\/?[A-Za-z][^<>＜＞]*\/?[>＞]/g,
    found: (mark) => ({
      zh: `“${mark}” 不成标签，会原样显示`,
      en: `“${mark}” makes no tag and is shown as it is`,
    }),
    mend: {
      zh: `标签用半角的 < 和 >，< 之后不空格：<LevelTable />。${escaped.zh}`,
      en: `Write a tag with half-width < and >, and no blank after the <: <LevelTable />. ${escaped.en}`,
    },
  },
  {
    pattern: /:[A-Za-z][\w-]*[[{]/g,
    found: (mark) => ({
      zh: `“${mark}” 被当作指令，不会照样显示`,
      en: `“${mark}” is taken for a directive and not shown as written`,
    }),
    mend: {zh: '冒号之后空一格，或写成 \\:。', en: 'Put a blank after the colon, or write \\:.'},
  },
];

/** Marks at the beginning of a line that lack their blank. */
const atStart: Fault = {
  pattern:
    /^(?:#{1,6}(?=[^\s#])|[-+](?=[\p{L}“《（[])|\d{1,3}[.)](?=[\p{L}“《（[])|[＃＞](?=\s?\S)|[－•●◦▪・](?=\s?\S))/gu,
  found: (mark) => ({
    zh: `行首的 ${mark} 不成标题或列表，会原样显示`,
    en: `${mark} at the beginning of a line makes no heading or list and is shown as it is`,
  }),
  mend: {
    zh: '行首的 #、-、1. 用半角，后面空一格：“# 标题”“- 项”“1. 项”；本来就要显示的，前面加 \\。',
    en: 'Write #, - or 1. in half width with a blank after it: “# Heading”, “- item”, “1. item”; if it is to be shown, put a \\ before it.',
  },
};

function problemsOfPage(page: ParsedPage): Problem[] {
  const lines = page.source.split('\n');
  const found = collect(page, (node) => {
    const faults = faultsOf(node, lines);
    return faults.length > 0 ? {faults} : undefined;
  });
  return found.flatMap(({faults, section}) =>
    faults.map(({line, found: said, mend}) => ({
      rule: 'leftover-mark',
      file: page.file,
      line,
      field: sectionName(section),
      expected: {
        zh: '没有剩下标记的文字',
        en: 'text without marks left over',
      },
      found: said,
      mend,
    })),
  );
}

interface Found {
  readonly line: number;
  readonly found: Message;
  readonly mend: Message;
}

function faultsOf(node: Nodes, lines: readonly string[]): Found[] {
  const {position} = node;
  if (!position) return [];
  const {start, end} = position;
  const at = (message: Message, mend: Message): Found[] => [
    {line: start.line, found: message, mend},
  ];
  switch (node.type) {
    case 'text':
      return lines.slice(start.line - 1, end.line).flatMap((line, index) => {
        const from = index === 0 ? start.column - 1 : 0;
        const to = start.line + index === end.line ? end.column - 1 : line.length;
        // What is escaped, or written as an entity, is meant.
        const text = line
          .slice(from, to)
          .replace(/\\[!-/:-@[-`{-~]|&#?\w+;/g, (escape) => mask.repeat(escape.length));
        return inText.flatMap((fault) =>
          marksIn(text, fault).map((mark) => ({
            line: start.line + index,
            found: fault.found(mark),
            mend: fault.mend,
          })),
        );
      });
    case 'paragraph':
      return lines.slice(start.line - 1, end.line).flatMap((line, index) => {
        const text = index === 0 ? line.slice(start.column - 1) : line.trimStart();
        return marksIn(text, atStart).map((mark) => ({
          line: start.line + index,
          found: atStart.found(mark),
          mend: atStart.mend,
        }));
      });
    case 'strong':
    case 'emphasis':
      return node.children.some(({type}) => type === node.type)
        ? at(
            {
              zh: '加粗里又有加粗：两处 ** 配错了对',
              en: 'bold text within bold text: two ** that were not meant for each other',
            },
            inText[0]?.mend ?? escaped,
          )
        : [];
    case 'delete':
      return at(
        {zh: '文字会显示成删去的', en: 'text that is struck through'},
        {zh: '删去的文字不留；范围写成“3 至 5”。', en: 'Take it out; write a range as “3 to 5”.'},
      );
    case 'definition':
    case 'footnoteDefinition':
      return at(
        {
          zh: `以 [${node.label ?? ''}]: 开头的一行不会显示`,
          en: `a line that begins with [${node.label ?? ''}]:, which is not shown`,
        },
        {
          zh: '链接写成 [文字](./page.mdx)；要显示的方括号写成 \\[。',
          en: 'Write a link as [text](./page.mdx); a bracket that is to be shown is written \\[.',
        },
      );
    case 'heading': {
      const line = lines[start.line - 1]?.slice(start.column - 1) ?? '';
      return line.startsWith('#')
        ? []
        : at(
            {
              zh: '下面一行 --- 或 === 把这段文字变成了标题',
              en: 'the line --- or === below makes a heading of this text',
            },
            {
              zh: '分隔线前面空一行；标题写成“## 标题 {/* #id */}”。',
              en: 'Leave an empty line before a rule; write a heading as “## Heading {/* #id */}”.',
            },
          );
    }
    default:
      return [];
  }
}

function marksIn(text: string, {pattern}: Fault): string[] {
  return [...text.matchAll(pattern)]
    .filter(
      ({0: mark, index}) =>
        // A sign between blanks calculates: 3 * 5.
        !(mark === '*' && /\s$/.test(text.slice(0, index)) && /^\s/.test(text.slice(index + 1))),
    )
    .map(([mark]) => mark);
}

/** Of Markdown, of HTML and of formulas, none of which data has: its texts are shown as they are. */
const markup =
  /\*+(?=[^\s*])[^*\n]*\*+|(?<![A-Za-z0-9_])_+[^_\n]+_+(?![A-Za-z0-9_])|~~[^~]+~~|`[^`]*`|\*\*|`|!?\[[^\]\n]*\]\s?\([^)\n]*\)|<\/?[A-Za-z][^<>]*>|<!--|&(?:#\d+|#x[\da-fA-F]+|[A-Za-z][A-Za-z\d]+);|\$[^$\n]+\$|\\[^\s"]|\{\/\*|^:::|^#{1,6}\s|^[-+>]\s|^\d{1,3}[.)]\s/g;

/** Attributes that are no text. */
const namesOnly = ['id', 'lang', 'dir', 'href', 'src', 'part'];

/** Attributes of a page's tags, which are shown, or read aloud, as they are. */
function textAttributes(page: ParsedPage) {
  return collect(page, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
    const texts = node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' &&
      typeof attribute.value === 'string' &&
      !namesOnly.includes(attribute.name)
        ? [{field: attribute.name, text: attribute.value}]
        : [],
    );
    return texts.length > 0 ? {texts} : undefined;
  });
}

function problemsOfData(content: Content): Problem[] {
  const problem = (file: string, line: number, field: string, text: string): Problem[] =>
    isTemplate(field.replace(/\.(?:zh|en)$/, ''))
      ? []
      : [...text.matchAll(markup)].map(([mark]) => ({
          rule: 'markup-in-data',
          file,
          line,
          field,
          expected: {
            zh: '照原样显示的文字，不用标记',
            en: 'text that is shown as it is, without markup',
          },
          found: {
            zh: `“${mark}” 会照原样显示，不起作用`,
            en: `“${mark}”, which is shown as it is and does nothing`,
          },
          mend: {
            zh: '去掉标记，写出要显示的字：& 就写 &，名称直接写，强调不用；链接和公式写在页面（.mdx）里。',
            en: 'Take the markup out and write what is to be shown: & as &, a name as it is, no emphasis. Links and formulas belong in the page (.mdx).',
          },
        }));
  const broken = ({file, lines, field, text}: Content['texts'][number]): Problem[] =>
    languages.flatMap((language) =>
      text[language].trim().includes('\n') && !isTemplate(field)
        ? [
            {
              rule: 'markup-in-data',
              file,
              line: lines[language],
              field: `${field}.${language}`,
              expected: {zh: '一段文字', en: 'a text of one paragraph'},
              found: {
                zh: '文字里有换行，页面上看不到',
                en: 'an end of a line within the text, which the page does not show',
              },
              mend: {
                zh: '写成块标量 >-，中间不留空行。',
                en: 'Write it as a block scalar >-, without an empty line in it.',
              },
            },
          ]
        : [],
    );
  return [
    ...content.texts.flatMap((text) => [
      ...broken(text),
      ...languages.flatMap((language) =>
        problem(text.file, text.lines[language], `${text.field}.${language}`, text.text[language]),
      ),
    ]),
    ...content.pages.flatMap((page) =>
      ['title', 'description', 'sidebar_label', 'pagination_label'].flatMap((field) => {
        const found = frontMatterField(page, field);
        return found ? problem(page.file, found.line, field, found.value) : [];
      }),
    ),
    ...content.pages.flatMap((page) =>
      textAttributes(page).flatMap(({texts, line}) =>
        texts.flatMap(({field, text}) => problem(page.file, line, field, text)),
      ),
    ),
    ...languages.flatMap((language) =>
      proseOf(content, language)
        .filter(({file}) => file.endsWith('.json') || file === 'sidebars.ts')
        .flatMap(({file, line, field, text}) =>
          problem(file, line, field ?? '', text.replaceAll(mask, ' ')),
        ),
    ),
  ];
}
