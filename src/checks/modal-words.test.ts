import {expect, test} from 'vitest';
import type {Problem} from '../model/problem';
import type {Content, DataText} from '../content/content';
import {modalWords} from './modal-words';

/** One text of the data; an ordinary pair of sentences where nothing else is said. */
function text(field: string, zh: string, en: string): DataText {
  const file = 'docs/specification/sp-04.yaml';
  return {id: 'SP-04.1', file, field, text: {zh, en}, lines: {zh: 7, en: 8}, isNormative: true};
}

const run = async (...texts: DataText[]): Promise<readonly Problem[]> =>
  modalWords.run({texts} as unknown as Content);
const clause = (zh: string, en: string): DataText => text('clauses[0].text', zh, en);
const criterion = (zh: string, en: string): DataText => text('levels[2].criteria[0].text', zh, en);

const shall = 'Every alert shall have an owner.';
const should = 'Alerts should be reviewed every month.';

test.each([
  ['每个告警必须有负责人。', '必须', '应'],
  ['不得没有负责人，每个告警应有负责人。', '不得', '不应'],
  ['每个告警应该有负责人。', '应该', '应'],
  ['每个告警应当有负责人。', '应当', '应'],
  ['每个告警需要指定负责人，应记录。', '需要', '应'],
  ['严禁发出没有负责人的告警。', '严禁', '不应'],
  ['尽量合并告警，应有负责人。', '尽量', '宜'],
])('a clause: %s', async (zh, found, instead) => {
  const [problem, ...otherProblems] = await run(clause(zh, shall));
  expect(otherProblems).toEqual([]);
  expect(problem).toMatchObject({
    rule: 'modal-words',
    file: 'docs/specification/sp-04.yaml',
    line: 7,
    field: 'clauses[0].text.zh',
  });
  expect(problem?.found.zh).toContain(`“${found}”`);
  expect(problem?.mend?.zh).toBe(`“${found}”改为“${instead}”。`);
});

test.each([
  ['Every alert must have an owner.', 'must', 'shall'],
  ['Alerts must not lack an owner.', 'must not', 'shall not'],
  ['Every alert has to have an owner.', 'has to', 'shall'],
  ['Every alert ought to have an owner.', 'ought to', 'should'],
  ['Every alert is required to have an owner.', 'is required to', 'shall'],
])('a clause: %s', async (en, found, instead) => {
  const [problem, ...otherProblems] = await run(clause('每个告警应有负责人。', en));
  expect(otherProblems).toEqual([]);
  expect(problem).toMatchObject({line: 8, field: 'clauses[0].text.en'});
  expect(problem?.mend?.en).toBe(`Write “${instead}” in place of “${found}”.`);
});

test('a clause that asks for nothing', async () => {
  const problems = await run(clause('每个告警有负责人。', 'Every alert has an owner.'));
  expect(problems.map(({line, found}) => [line, found.en])).toEqual([
    [7, 'no modal word: “每个告警有负责人。”'],
    [8, 'no modal word: “Every alert has an owner.”'],
  ]);
});

test('a requirement in one language, a recommendation in the other', async () => {
  const [problem] = await run(clause('宜每月评审告警。', 'Alerts shall be reviewed every month.'));
  expect(problem?.expected.zh).toBe('“应”，与英文的“shall”一致');
  expect(problem?.line).toBe(7);
});

test('clauses that are right', async () => {
  expect(
    await run(
      clause('每个告警应有负责人。', shall),
      clause('告警不应依赖被监控系统。', 'Alerts shall not depend on what they watch.'),
      clause('告警宜每月评审。', should),
      clause('内部工具可不设告警。', 'Internal tools may go without alerts.'),
      clause(
        '需要人工处理的告警应写明步骤，需要时附链接。',
        'An alert that needs a person shall give the steps.',
      ),
      clause(
        '仓促之间不得不跳过的步骤应补记。',
        'A step that was skipped shall be noted afterwards.',
      ),
    ),
  ).toEqual([]);
});

test.each([
  ['每个核心项应由在岗人员负责。', 'Each core item has an owner.', 7, '应'],
  ['每个核心项必须有负责人。', 'Each core item has an owner.', 7, '必须'],
  ['每个核心项宜有负责人。', 'Each core item has an owner.', 7, '宜'],
  ['每个核心项有负责人。', 'Each core item shall have an owner.', 8, 'shall'],
  ['每个核心项有负责人。', 'Each core item should have an owner.', 8, 'should'],
])('a criterion is a fact: %s %s', async (zh, en, line, word) => {
  const [problem, ...otherProblems] = await run(criterion(zh, en));
  expect(otherProblems).toEqual([]);
  expect(problem?.line).toBe(line);
  expect(problem?.expected.en).toContain('a statement of fact');
  expect(problem?.mend?.zh).toContain(`去掉“${word}”`);
});

test('words that only look like modal words', async () => {
  const zh =
    '响应时间、对应关系、自适应、应用、应急预案、应到条数、应有的字段、应做的演练、便宜、适宜、事宜、可用性、不得已、供应商。';
  expect(await run(criterion(zh, 'Users can read it, may comment, and need not log in.'))).toEqual(
    [],
  );
});

test('text that asks for nothing is left alone', async () => {
  const note = {...text('scope', '必须', 'must'), isNormative: false};
  expect(await run(note)).toEqual([]);
});

test('a clause that only recommends does so in both languages: by its words it may be left out', async () => {
  expect(await run(clause('告警宜每月审阅，供应商可参加。', should))).toEqual([]);
  const [problem, ...otherProblems] = await run(
    clause('告警宜每月审阅，审阅应有记录。', 'Alerts should be reviewed every month, on record.'),
  );
  expect(otherProblems).toEqual([]);
  expect(problem?.found.en).toContain('the Chinese requires');
  expect(problem?.expected.zh).toBe('英文只推荐，中文也一样');
});
