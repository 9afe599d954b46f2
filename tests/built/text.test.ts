/** What each page shows is what its author meant: nothing lost, nothing changed, no mark left over. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {readContent, type ParsedPage} from '../../src/content/content';
import {isTemplate} from '../../src/content/shown-texts';
import {frontMatterField} from '../../src/content/front-matter';
import {pageText} from '../../src/docusaurus/page-text';
import {parseHtml, type Document, type Node} from '../../src/html/html';
import {editionsOf} from '../../src/model/editions';
import {addressPrefix, languages} from '../../src/model/locales';
import {meantByData, meantByPage, type MeantText} from './meant-text';
import {builds, readPage} from './pages';

const root = path.resolve(import.meta.dirname, '../..');
const [build] = builds;
const [draft] = editionsOf(root);
if (!build || !draft) throw new Error('There is always a working draft, and npm test builds it.');
const content = readContent(root, draft);

/** Formulas, whose text is drawn otherwise than it is typed, and what is no text. */
const unseen = new Set(['script', 'style', 'template', 'noscript', 'math', 'title', 'desc']);
const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** All that can be seen once every fold is open, each block on a line. */
function seen(nodes: readonly Node[], besides: ReadonlySet<string>): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
      if (node.type !== 'element' || unseen.has(node.name)) return '';
      if (besides.has(node.name)) return '';
      const within = seen(node.children, besides);
      return inline.has(node.name) ? within : `\n${within}\n`;
    })
    .join('');
}

interface Shown {
  readonly document: Document;
  readonly text: string;
}

function shownBy(page: ParsedPage): Shown {
  const slug = String(frontMatterField(page, 'slug')?.value ?? '');
  const address = `${addressPrefix[page.language]}/draft${slug}`.replace(/\/*$/, '/');
  const document = parseHtml(readPage(build!, `${address.slice(1)}index.html`));
  return {document, text: textOf(pageText(document, address).children)};
}

/** @param besides names of elements that are left out */
function textOf(nodes: readonly Node[], besides: ReadonlySet<string> = new Set()): string {
  return (
    seen(nodes, besides)
      // Anchors of headings, and where a long name may break.
      .replace(/[\u200b\u2060]/g, '')
      .replace(/ *\n[ \n]*/g, '\n')
  );
}

/** What refers to a page, which stands at its end by itself. */
function backlinksIn({elements}: Document): string {
  const list = elements.find(({attributes}) => attributes.class?.startsWith('backlinks_'));
  return list ? textOf([list]) : '';
}

/** @returns what is not shown in its place, and what is shown besides */
function compare(shown: string, meant: readonly MeantText[]): {lost: MeantText[]; rest: string} {
  const lost: MeantText[] = [];
  let rest = '';
  let from = 0;
  for (const text of meant) {
    const at = shown.indexOf(text.text, from);
    if (at < 0) {
      lost.push(text);
      continue;
    }
    rest += shown.slice(from, at);
    from = at + text.text.length;
  }
  return {lost, rest: rest + shown.slice(from)};
}

/** Marks of Markdown and HTML that nobody means to be seen. */
const marks =
  /\*\*|~~|`|:::|&(?:#\d+|[a-z]+);|<\/?[a-z]+>|\]\(|(?<![\w/-])_[^_\s][^_\n]*_(?![\w/-])/g;

/** A blank between Han within one piece of text; between two pieces it parts a label from its text. */
const parted = /.{0,12}\p{Script=Han}\s+\p{Script=Han}.{0,12}/gu;

function pieces(nodes: readonly Node[], besides: ReadonlySet<string> = new Set()): string[] {
  return nodes.flatMap((node) =>
    node.type === 'text'
      ? [node.value]
      : node.type === 'element' && !unseen.has(node.name) && !besides.has(node.name)
        ? pieces(node.children, besides)
        : [],
  );
}

const written = new Set(
  content.files.flatMap(({data}) => (data.kind === 'capability' ? [data.id] : [])),
);

/** What a page leaves to the data, or to another page. */
function isElsewhere(file: string, field: string): boolean {
  const data = content.files.find((located) => located.file === file)?.data;
  // For those who work with the data: a page says what it is about, and has the facets' names.
  if (data?.kind === 'capability') return /^scope$|^facets\[\d+\]\.text$/.test(field);
  // Line by line, below.
  if (data?.kind === 'specification') return isTemplate(field);
  if (data?.kind !== 'reference-organisation') return false;
  const [, index] = /^expected\[(\d+)\]/.exec(field) ?? [];
  // A short name is for the heads of tables; what is expected of a capability waits for it to be written.
  return (
    field === 'short' ||
    (index !== undefined && !written.has(data.expected[Number(index)]?.capability ?? ''))
  );
}

/** Shown beneath the page's text, or in the head of the page. */
const besideText: Readonly<Record<string, (document: Document) => string>> = {
  // What search engines and previews show.
  description: ({elements}) =>
    elements.find(({attributes}) => attributes.name === 'description')?.attributes.content ?? '',
};

describe.each(languages)('%s', (language) => {
  const pages = content.pages.filter((page) => page.language === language);
  const shown = new Map(pages.map((page) => [page, shownBy(page)] as const));
  const every = (differences: (page: ParsedPage, shown: Shown) => readonly string[]): string[] =>
    [...shown].flatMap(([page, of]) =>
      differences(page, of).map((difference) => `${page.file}: ${difference}`),
    );

  test('every text of a page is shown as it is written, in its place', () => {
    let count = 0;
    expect(
      every(({source}, {text}) => {
        const meant = meantByPage(source);
        count += meant.length;
        return compare(text, meant).lost.map(({line, text: lost}) => `${line}: ${lost}`);
      }),
    ).toEqual([]);
    expect(count).toBeGreaterThan(1000);
  });

  test('every text of a page’s data is shown as it is typed', () => {
    let count = 0;
    expect(
      every(({dataFile}, {text, document}) => {
        const texts = content.texts.filter(
          ({file, field}) => file === dataFile && !isElsewhere(file, field),
        );
        if (texts.length === 0) return [];
        const source = readFileSync(path.join(root, dataFile), 'utf8');
        return texts.flatMap(({field, lines}) => {
          count += 1;
          const meant = meantByData(source, lines[language]);
          const where = besideText[field]?.(document) ?? text;
          return meant !== '' && where.includes(meant) ? [] : [`${field}: ${meant}`];
        });
      }),
    ).toEqual([]);
    expect(count).toBeGreaterThan(1000);
  });

  test('a template is shown line by line as it is written', () => {
    const templates = pages.flatMap((page) => {
      const data = content.files.find(({file}) => file === page.dataFile)?.data;
      return data?.kind === 'specification'
        ? (data.templates ?? []).flatMap(({text}) => (text ? [{page, text: text[language]}] : []))
        : [];
    });
    expect(templates.length).toBeGreaterThan(5);
    for (const {page, text} of templates) {
      const drawn = (shown.get(page)?.document.elements ?? []).filter(({name}) => name === 'pre');
      expect(drawn.map((pre) => pieces(pre.children).join('').trim())).toContain(text.trim());
    }
  });

  test('a page without components shows nothing else', () => {
    let count = 0;
    expect(
      every((page, {text, document}) => {
        if (/<[A-Z]/.test(page.source)) return [];
        count += 1;
        const title = String(frontMatterField(page, 'title')?.value ?? '');
        return compare(text.replace(backlinksIn(document), ''), meantByPage(page.source))
          .rest.split('\n')
          .filter((rest) => /[\p{L}\p{N}]/u.test(rest) && rest.trim() !== title);
      }),
    ).toEqual([]);
    expect(count).toBeGreaterThan(5);
  });

  test('no mark is left over, nothing is struck through, and no blank parts Han', () => {
    expect(
      every(({source}, {document}) => {
        // Code and templates are meant as they are typed.
        const text = textOf(pageText(document, '').children, new Set(['pre']));
        const coded = [...source.matchAll(/`[^`\n]+`/g)].map(([code]) => code.slice(1, -1));
        const prose = coded.reduce((before, code) => before.replaceAll(code, ' '), text);
        return [
          ...[...prose.matchAll(marks)].map(({0: mark, index}) =>
            `${mark} in ${prose.slice(Math.max(0, index - 20), index + 20)}`.replace(/\n/g, ' ¶ '),
          ),
          ...pieces(pageText(document, '').children, new Set(['pre'])).flatMap(
            (piece) => piece.match(parted) ?? [],
          ),
          ...document.elements
            .filter(({name}) => name === 'del' || name === 's')
            .map(({name}) => `<${name}>`),
        ];
      }),
    ).toEqual([]);
  });
});

describe('what is compared', () => {
  const page = (...lines: string[]) => meantByPage(lines.join('\n')).map(({text}) => text);

  test.each([
    ['**注意：**样本由**“样本”**组成。', ['注意：样本由“样本”组成。']],
    ['这是_样本_的 user_id 和 `a_*b`。', ['这是样本的 user_id 和 a_*b。']],
    ['用 3~5 天，复核用 1~2 天。', ['用 3~5 天，复核用 1~2 天。']],
    ['另一名\n**评估者**\n复核 SLO\n结果。', ['另一名评估者复核 SLO 结果。']],
    ['#标题\n-项\n1.项', ['标题', '项', '项']],
    [':::tip\n\n未关闭。\n\n## 算例 {/* #cases */}', ['未关闭。', '算例']],
    ['见[评分](./scoring.mdx)，$x$ 与 <Count /> 项 &lt; \\*。', ['见评分，', '与', '项 < *。']],
    ['| 甲 | 乙 |\n| --- | --- |\n| 丙 | a \\| b |', ['甲', '乙', '丙', 'a | b']],
  ])('%j', (source, texts) => {
    expect(page(source)).toEqual(texts);
  });

  test.each([
    ['zh: 登记在 #负责人 一栏\nen: x', '登记在 #负责人 一栏'],
    ['zh: >-\n  另一名评估者\n  复核。\nen: x', '另一名评估者复核。'],
    ["zh: 'It''s'\nen: x", "It's"],
  ])('%j', (source, text) => {
    expect(meantByData(source, 1)).toBe(text);
  });

  test('what is lost is found, and what is shown besides', () => {
    expect(compare('注意：**样本\n增补', [{text: '注意：样本', line: 3}])).toEqual({
      lost: [{text: '注意：样本', line: 3}],
      rest: '注意：**样本\n增补',
    });
  });
});
