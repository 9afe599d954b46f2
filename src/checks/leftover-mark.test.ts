import {describe, expect, test} from 'vitest';
import {englishOf, problemsAfter, writePage} from '../../tests/fixtures/content';
import {files} from '../../tests/fixtures/site';
import {leftoverMark} from './leftover-mark';

const page = 'docs/extra.mdx';
const inPage = (text: string) =>
  problemsAfter(leftoverMark, (site) => writePage(site, page, `\n## 甲 {/* #a */}\n\n${text}`));

describe('in a page', () => {
  test.each([
    ['**注意：**样本由评估者抽取。', '“**”'],
    ['这里的**“样本”**由两部分组成。', '“**”'],
    ['样本由**评估者抽取。**被评估者不参与。', '“**”'],
    ['**注意：**样本**重要**。', '加粗里又有加粗'],
    ['这是_样本_的定义。', '“_”'],
    ['写作 `user_id 的字段。', '“`”'],
    ['~~旧~~新', '删去'],
    ['~旧~新', '“~”'],
    ['见[评分](./scoring .mdx)。', '“[评分](./scoring .mdx)”'],
    ['见[评分]（./scoring.mdx）。', '“[评分]（./scoring.mdx）”'],
    ['见[^1]。', '“[^1]”'],
    ['见【评分】（./scoring.mdx）。', '“【评分】（./scoring.mdx）”'],
    ['见［评分］(./scoring.mdx)。', '“［评分］(./scoring.mdx)”'],
    ['见[评分] (./scoring.mdx)。', '“[评分] (./scoring.mdx)”'],
    ['见[评分](./scoring.mdx。', '“[评分](./scoring.mdx。”'],
    ['见[评分(./scoring.mdx)。', '“[评分(./scoring.mdx)”'],
    ['见(评分)[./scoring.mdx]。', '“(评分)[./scoring.mdx]”'],
    ['< LevelTable />', '“< LevelTable />”'],
    ['＜LevelTable /＞', '“＜LevelTable /＞”'],
    ['这是==样本==。', '“==样本==”'],
    ['时间:x[1]。', '“:x[”'],
    ['##标题', '行首的 ##'],
    ['-项', '行首的 -'],
    ['1.项', '行首的 1.'],
    ['＃ 标题', '行首的 ＃'],
    ['• 项', '行首的 •'],
    ['文字\n---', '变成了标题'],
    ['[注]: 样本由评估者抽取。', '不会显示'],
  ])('%s', async (text, zh) => {
    const problems = await inPage(text);
    expect(problems.map(({file}) => file)).toEqual(expect.arrayContaining([page, englishOf(page)]));
    expect(new Set(problems.map(({rule}) => rule))).toEqual(new Set(['leftover-mark']));
    expect(problems[0]).toMatchObject({line: 8, field: '#a'});
    expect(problems.map(({found}) => found.zh).join('\n')).toContain(zh);
  });

  test('what is meant, and what is escaped', async () => {
    const text =
      '**注意**：“**样本**”和 *甲* 用 `a_b*c`，user_id 和 3 * 5、3~5 天、~5 天、-5% 照写；\\*、\\_、\\[甲\\]、&#42; 也是。\n\n#1 号';
    expect((await inPage(text)).map(({found}) => found.zh)).toEqual([
      expect.stringContaining('行首的 #'),
      expect.stringContaining('行首的 #'),
    ]);
    expect(await inPage(text.replace('#1', '\\#1'))).toEqual([]);
  });
});

describe('in data and at the head of a page', () => {
  test.each([
    '**甲**',
    '*甲*',
    '_甲_',
    '`甲`',
    '[甲](./b.mdx)',
    '<b>甲</b>',
    '甲<br/>',
    'A &amp; B',
    '甲&nbsp;乙',
    '&#20013;',
    '$x^2$',
    '甲\\_乙',
    '- 甲',
    '~~甲~~',
  ])('%s', async (text) => {
    const problems = await problemsAfter(leftoverMark, (site) =>
      site
        .replace(files.capability, '登记在哪里。', `'${text}'`)
        .write(page, `---\ntitle: '${text}'\nslug: /extra\n---\n`),
    );
    expect(problems.map(({rule, file}) => `${rule} ${file}`).sort()).toEqual(
      expect.arrayContaining([`markup-in-data ${files.capability}`, `markup-in-data ${page}`]),
    );
  });

  test('attributes of tags', async () => {
    const problems = await problemsAfter(leftoverMark, (site) =>
      writePage(site, page, '\n<span title="**甲**" id="a_b_c">乙</span>。'),
    );
    expect(problems).toMatchObject([
      {rule: 'markup-in-data', file: page, line: 6, field: 'title'},
      {rule: 'markup-in-data', file: englishOf(page), line: 6, field: 'title'},
    ]);
  });

  test('words of the interface', async () => {
    const strings = 'i18n/en/code.json';
    const problems = await problemsAfter(leftoverMark, (site) =>
      site.write(strings, '{\n  "a": {\n    "message": "A &amp; B"\n  }\n}\n'),
    );
    expect(problems).toMatchObject([{rule: 'markup-in-data', file: strings, line: 3}]);
  });

  test('two paragraphs in a text', async () => {
    const [problem] = await problemsAfter(leftoverMark, (site) =>
      site.replace(files.capability, /zh: (登记在哪里。)/, 'zh: "登记\\n\\n在哪里。"'),
    );
    expect(problem?.found.zh).toContain('换行');
  });

  test('signs that are meant', async () => {
    expect(
      await problemsAfter(leftoverMark, (site) =>
        site.replace(
          files.capability,
          '登记在哪里。',
          'R&D; A & B，user_id，3 * 5，a < b > c，[甲]。',
        ),
      ),
    ).toEqual([]);
  });
});
