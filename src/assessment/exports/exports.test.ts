import {readFileSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {strFromU8, unzipSync} from 'fflate';
import {describe, expect, test} from 'vitest';
import {exportWords} from '../../../tests/fixtures/export-words';
import {hostileTexts} from '../../../tests/fixtures/hostile-texts';
import {readCsv} from '../../../tests/rfc-4180';
import {quickTo, smallAssessment, smallSubject} from '../../../tests/fixtures/small-subject';
import {assessment as assessmentSchema, type Action, type Assessment, type Team} from '../document';
import {planOf, type PlanFilter} from '../plan';
import {resultsOf} from '../results';
import {fileName} from './about';
import {assessmentJson} from './assessment-json';
import type {ExportInput} from './input';
import {issueBody, issuesOf} from './issues';
import {githubIssues} from './issues-github';
import {gitlabIssues} from './issues-gitlab';
import {jiraIssues} from './issues-jira';
import {link, plain} from './markdown';
import {planMarkdown} from './plan-markdown';
import {reasonsOf} from './reasons';
import {reportMarkdown} from './report-markdown';
import {tableCsv} from './table-csv';
import {answersTable, levelsTable, planTable} from './tables';
import {workbook} from './workbook';

function inputFor(team: Partial<Team>, whole: Partial<Assessment> = {}): ExportInput {
  const made = smallAssessment(team, whole);
  const results = resultsOf(made.team, made.assessment, smallSubject);
  return {
    ...made,
    results,
    plan: planOf(results, made.team, smallSubject),
    subject: smallSubject,
    words: exportWords,
    today: '2026-11-29',
    address: (path) => `https://standard.example.org${path}`,
  };
}

const chosen: Action = {
  id: 'acti1',
  capability: 'AV-1',
  level: 2,
  text: 'Write it down.',
  chosen: true,
  gain: 3,
  effort: 1,
  owner: 'Lin',
  due: '2027-01-31',
};

const usual = inputFor(
  {
    quick: {'HA-1': quickTo(3), 'AV-2': {2: true, 4: true}},
    answers: {
      'AV-1.L2.1': {rating: 'met', note: 'Seen.', evidence: ['https://example.org/a', 'b']},
      'AV-1.L2.2': {holding: 6, sample: 10, reason: 'Two teams do not.'},
    },
    actions: [chosen, {...chosen, id: 'acti2', text: 'Done already.', done: true}],
  },
  {targets: {HA: 4, 'AV-1': 3}, outOfScope: {'HA-2': 'No calls.'}},
);

/** A plan with an action of that text. */
const withText = (text: string): ExportInput =>
  inputFor(
    {
      name: text,
      quick: {'AV-1': quickTo(1)},
      actions: [{...chosen, text, owner: text}],
      answers: {'AV-1.L2.1': {rating: 'not-met', reason: text, note: text, evidence: [text]}},
    },
    {targets: {'AV-1': 2}, name: text, outOfScope: {'HA-2': text}},
  );

/** Texts that a spreadsheet, a browser, Markdown or a tracker would take for something else. */
const anyText = fc.oneof(
  fc.string({unit: 'binary', maxLength: 60}),
  fc.constantFrom(...hostileTexts),
  fc.constantFrom(
    '/close',
    'a\n/close',
    '# a',
    '- a',
    '1. a',
    '[x](javascript:alert(1))',
    '<img src=x>',
  ),
);

describe('the report', () => {
  const report = reportMarkdown(usual);

  test('says with what it was made, and whose text is in it', () => {
    expect(report).toContain('# Spring – report');
    expect(report).toContain('- edition: draft (draft, 0123456789ab)');
    expect(report).toContain('- scoring: 2');
    expect(report).toContain('- date: 2026-11-29');
    expect(report).toContain('CC-BY-NC-ND-3.0');
    expect(report).toContain('noNumber');
  });

  test('has each capability in scope with its level, what it rests on and what it lacks', () => {
    expect(report).toContain(
      '| [HA-1 Capability HA-1](https://standard.example.org/draft/ha-1) | 3 | quick |  | 4 | needs AV-1 level 3 |',
    );
    expect(report).toContain('| 1 | full | 75 % | 3 |  |');
    expect(report).toContain('| HA Area HA | 3 | 3 | 3 | indicative, provisional |');
    expect(report).not.toContain('[HA-2');
    expect(report).toContain('- HA-2: No calls.');
  });

  test('gives no level where nothing is answered', () => {
    const some = reportMarkdown(inputFor({quick: {'HA-1': quickTo(2)}}));
    expect(some).toContain('| HA Area HA | 1 | 1.5 | 1 | indicative, 1 not assessed |');
    expect(some).toContain('(https://standard.example.org/draft/ha-2) | – | none |');
  });

  test('is about the areas in which something is assessed, and names those that are left', () => {
    const some = reportMarkdown(inputFor({quick: {'HA-1': quickTo(2)}}));
    expect(some).toContain('\nNot assessed: AV Area AV.\n');
    expect(some).not.toContain('AV-1](');
    const none = reportMarkdown(inputFor({}));
    expect(none).toContain('| AV Area AV | – | – | – | none |');
    expect(none).not.toContain('Not assessed:');
  });

  test('has what decides, with what it counts as and the reason', () => {
    expect(report).toContain(
      '- **AV-1.L2.2** (partly) Criterion 2 of AV-1 level 2. – Two teams do not.',
    );
    expect(report).toContain('- **HA-1.L4** Is it HA-1 level 4?');
  });

  test('has the plan when that is asked for, one level below its heading', () => {
    const {title} = exportWords.plan;
    expect(report).not.toContain(`## ${title}`);
    const whole = reportMarkdown(usual, {withPlan: true});
    const [before = '', after = ''] = whole.split(`\n## ${title}\n`);
    expect(report.startsWith(before.trimEnd())).toBe(true);
    expect(after).toContain('### 1. AV-1 level 2 Capability AV-1');
    expect(after).toContain('- [ ] Write it down.');
    expect(whole.match(/^# /gm)).toHaveLength(1);
    expect(whole.trimEnd().split('\n').at(-1)).toBe(report.trimEnd().split('\n').at(-1));
  });

  test('has what does not fit together', () => {
    expect(report).toContain('- HA-1 needs AV-1 level 3');
    expect(report).toContain('- AV-2: gap below 4');
  });
});

describe('the plan', () => {
  test('has its items in order, why, what is missing, tasks and help', () => {
    const plan = planMarkdown(usual);
    expect(plan).toContain('## 1. AV-1 level 2 Capability AV-1');
    expect(plan).toContain('why: ');
    expect(plan).toContain(
      '- [ ] Write it down. (gain: large; effort: days; owner: Lin; due: 2027-01-31)',
    );
    expect(plan).toContain('- [x] Done already.');
    expect(plan).toContain('- AV-1.L2.2 (partly) Criterion 2 of AV-1 level 2.');
    expect(plan).toContain('- [AV-1-SPEC.2](https://standard.example.org/draft/spec) A clause.');
    expect(plan).toContain('**suggested**\n\n- First of AV-1 to 3.');
  });

  test('says that there is none, and what is chosen outside of it', () => {
    const plan = planMarkdown(inputFor({actions: [chosen]}));
    expect(plan).toContain('nothing');
    expect(plan).toContain('## outside\n\n- [ ] AV-1 level 2 – Write it down.');
  });

  test('begins with what is chosen, who does it and by when, then level and target', () => {
    const [, list = '', standing = ''] = planMarkdown(usual).split('\n## ');
    expect(list).toBe(
      'chosenActions\n\n- AV-1 level 2 – Write it down. (owner: Lin; due: 2027-01-31)\n' +
        '- AV-1 level 2 – Done already. (owner: Lin; due: 2027-01-31; done)\n',
    );
    expect(standing).toContain(
      '| HA-1 Capability HA-1 | 3 | 4 |\n| AV-1 Capability AV-1 | 1 | 3 |',
    );
    expect(standing).not.toContain('AV-2');
    expect(planMarkdown(inputFor({}))).toContain('## chosenActions\n\nnoneChosen\n');
  });

  test('says where it leads without a target, and only there', () => {
    const next = planMarkdown(inputFor({quick: {'AV-1': quickTo(1)}}));
    expect(next).toContain('\nnoTarget\n');
    expect(next).toContain('| AV-1 Capability AV-1 | 1 | – |');
    expect(next).toContain('## 1. AV-1 level 2');
    expect(planMarkdown(usual)).not.toContain('noTarget');
  });

  test('has the area and the chosen actions alone when these are what is shown', () => {
    const ofArea = planMarkdown({...usual, filter: {area: 'HA'}});
    expect(ofArea).toContain('- area: HA Area HA\n');
    // Numbered within the area, as on the page; so is what is assessed, and where it stands.
    expect(ofArea.match(/^- capabilities.*$/m)?.[0]).not.toBe(
      planMarkdown(usual).match(/^- capabilities.*$/m)?.[0],
    );
    expect(ofArea.match(/^## \d.*$/gm)).toEqual(['## 1. HA-1 level 4 Capability HA-1']);
    expect(ofArea).not.toContain('Write it down.');
    expect(ofArea).not.toContain('AV-1');
    const ofChosen = planMarkdown({...usual, filter: {isOnlyChosen: true}});
    expect(ofChosen).toContain('- onlyChosen\n');
    expect(ofChosen.match(/^## \d.*$/gm)).toEqual(['## 1. AV-1 level 2 Capability AV-1']);
    expect(ofChosen).not.toMatch(/First of|A clause/);
    expect(ofChosen).toContain('- AV-1.L2.2 (partly)');
    const outside = inputFor({actions: [chosen]});
    expect(planMarkdown({...outside, filter: {area: 'AV'}})).toContain('## outside');
    expect(planMarkdown({...outside, filter: {area: 'HA'}})).not.toContain('Write it down.');
  });

  test('is everything with a filter that leaves nothing out', () => {
    expect(planMarkdown({...usual, filter: {area: '', isOnlyChosen: false}})).toBe(
      planMarkdown(usual),
    );
  });

  test('gives its reasons in words', () => {
    const reasons = Object.fromEntries(
      usual.plan.map((item) => [
        `${item.capability} ${item.level}`,
        reasonsOf(item, exportWords.plan).join(' '),
      ]),
    );
    expect(reasons).toEqual({
      'AV-1 2': 'Provisional: AV-2 level 2. Gain large, effort days.',
      'AV-1 3': 'Provisional: HA-1 level 3. After AV-1 level 2. Not set.',
      'HA-1 4': 'Not set.',
    });
  });
});

describe('Markdown', () => {
  test.each([
    ['# a', '\\# a'],
    ['- a', '\\- a'],
    ['1. a', '1\\. a'],
    ['/close', '\\/close'],
    ['a\n# b', 'a \\# b'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['<b>', '\\<b\\>'],
    ['a|b', 'a\\|b'],
  ])('%j stays a text', (text, written) => {
    expect(plain(text)).toBe(written);
  });

  test('links the web alone', () => {
    expect(link('a', 'https://example.org/')).toBe('[a](https://example.org/)');
    expect(link('a', 'javascript:alert(1)')).toBe('a');
    expect(link('a', 'https://example.org/) b')).toBe('a');
  });

  test('nothing that is typed begins a line, HTML or a link', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const input = withText(text);
        for (const made of [reportMarkdown(input), planMarkdown(input)]) {
          expect(made).not.toMatch(/(?<!\\)</);
          expect(made).not.toMatch(/(?<!\\)\]\((?!https:\/\/standard\.example\.org)/);
          expect(made.split('\n').filter((line) => /^(\/|#{1,6} *$)/.test(line))).toEqual([]);
          expect(made.match(/^# /gm)).toHaveLength(1);
        }
      }),
    );
  });
});

describe('why an action stands where it stands', () => {
  const whyOf = (sizes: Partial<Action>): string => {
    const {plan, words} = inputFor(
      {
        quick: {'AV-1': quickTo(1)},
        actions: [{...chosen, gain: undefined, effort: undefined, ...sizes}],
      },
      {targets: {'AV-1': 2}},
    );
    const [item] = plan;
    return item ? reasonsOf(item, words.plan).join(' ') : '';
  };

  test('says only the sizes that are set', () => {
    expect(whyOf({})).toBe('Not set.');
    expect(whyOf({gain: 3})).toBe('Gain large.');
    expect(whyOf({effort: 1})).toBe('Effort days.');
    expect(whyOf({gain: 3, effort: 1})).toBe('Gain large, effort days.');
  });
});

describe('the CSV files', () => {
  const read = (text: string): Record<string, string>[] => {
    const [head = [], ...rows] = readCsv(text.replace(/^\uFEFF/, ''));
    return rows.map((row) =>
      Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])),
    );
  };

  test('of answers has each question and criterion of each team', () => {
    const rows = read(tableCsv(answersTable(usual)));
    expect(rows).toHaveLength(4 * 4 * 3);
    expect(rows.find(({id}) => id === 'AV-1.L2.2')).toMatchObject({
      edition: 'draft',
      scoring: '2',
      licence: 'CC-BY-NC-ND-3.0',
      team: 'Payments',
      kind: 'criterion',
      rating: 'partly',
      counted: 'partly',
      holding: '6',
      sample: '10',
      reason: 'Two teams do not.',
    });
    expect(rows.find(({id}) => id === 'AV-1.L2.1')).toMatchObject({
      evidence: 'https://example.org/a\nb',
    });
    expect(rows.find(({id}) => id === 'HA-1.L3')).toMatchObject({kind: 'question', rating: 'yes'});
    expect(rows.find(({id}) => id === 'HA-1.L5')).toMatchObject({rating: 'no'});
    expect(rows.find(({id}) => id === 'HA-2.L2')).toMatchObject({
      rating: '',
      out_of_scope: 'No calls.',
    });
  });

  test('of answers has those to what the edition does not have', () => {
    const input = inputFor({
      quick: {'ZZ-1': {2: true}},
      answers: {'ZZ-1.L2.1': {rating: 'met', text: {language: 'en', text: 'As it was.'}}},
    });
    const rows = read(tableCsv(answersTable(input))).filter(
      ({capability}) => capability === 'ZZ-1',
    );
    expect(rows).toMatchObject([
      {id: 'ZZ-1.L2', rating: 'yes'},
      {id: 'ZZ-1.L2.1', rating: 'met', text: 'As it was.'},
    ]);
  });

  test('of the plan has each action, chosen or not', () => {
    const rows = read(tableCsv(planTable(usual)));
    expect(rows.find(({action}) => action === 'Write it down.')).toMatchObject({
      place: '1',
      capability: 'AV-1',
      level: '2',
      chosen: 'yes',
      done: 'no',
      gain: '3',
      effort: '1',
      owner: 'Lin',
      due: '2027-01-31',
      missing: 'AV-1.L2.2',
      attained: '1',
      target: '3',
    });
    expect(rows.find(({action}) => action === 'First of AV-1 to 3.')).toMatchObject({
      suggestion: '1',
      chosen: 'no',
    });
  });

  test('of the plan has what the plan shows', () => {
    const actions = (filter: PlanFilter): string[] =>
      read(tableCsv(planTable({...usual, filter}))).map(({action}) => action ?? '');
    expect(actions({isOnlyChosen: true})).toEqual(['Write it down.', 'Done already.']);
    expect(actions({area: 'HA'})).toEqual(['First of HA-1 to 4.', 'Second of HA-1 to 4.']);
    expect(actions({area: 'HA', isOnlyChosen: true})).toEqual([]);
    const outside = inputFor({actions: [chosen, {...chosen, id: 'acti2', chosen: false}]});
    expect(planTable({...outside, filter: {area: 'AV'}}).rows).toHaveLength(2);
    expect(planTable({...outside, filter: {isOnlyChosen: true}}).rows).toHaveLength(1);
    expect(planTable({...outside, filter: {area: 'HA'}}).rows).toHaveLength(0);
  });

  test('are read back as they were, and no cell begins a formula', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const input = withText(text);
        for (const table of [answersTable(input), planTable(input), levelsTable(input)]) {
          const [head = [], ...rows] = readCsv(tableCsv(table).slice(1));
          expect(head).toEqual(table.columns);
          const written = table.rows.map((row) =>
            head.map((name) => String(row[name as 'id'] ?? '')),
          );
          expect(rows.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(
            written.map((row) => row.map((cell) => cell.replace(/^'/, ''))),
          );
          expect(rows.flat().filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
        }
      }),
    );
  });
});

describe('issues', () => {
  test('are the actions that are chosen and not done', () => {
    expect(issuesOf(usual).map(({title}) => title)).toEqual(['AV-1 level 2: Write it down.']);
  });

  test('are of the area that the plan shows', () => {
    expect(issuesOf({...usual, filter: {area: 'AV'}})).toHaveLength(1);
    expect(issuesOf({...usual, filter: {area: 'HA', isOnlyChosen: true}})).toEqual([]);
  });

  test('say the level and the target', () => {
    const [issue] = issuesOf(usual);
    expect(issue && issueBody(issue, usual)).toContain('\n- level: 1; target: 3\n');
  });

  test('for GitLab have the columns that it reads', () => {
    const [head, row, ...rest] = readCsv(gitlabIssues(usual));
    expect(head).toEqual(['title', 'description', 'due_date']);
    expect(row?.[0]).toBe('AV-1 level 2: Write it down.');
    expect(row?.[1]).toContain('Criterion 2 of AV-1 level 2.');
    expect(row?.[2]).toBe('2027-01-31');
    expect(rest).toEqual([]);
  });

  test('for Jira have its fields, and labels without blanks', () => {
    const [head, row] = readCsv(jiraIssues(usual));
    expect(head).toEqual(['Summary', 'Description', 'Due Date', 'Labels', 'Labels']);
    expect(row?.slice(2)).toEqual(['2027-01-31', 'AV-1', 'level-2']);
    expect(row?.[1]).toContain('* AV-1.L2.2 (partly) Criterion 2 of AV-1 level 2.');
  });

  test('for GitHub are files, and a script with nothing of the assessment in it', () => {
    const files = unzipSync(githubIssues(usual));
    expect(Object.keys(files).sort()).toEqual([
      'README.md',
      'create-issues.sh',
      'issues/1-av-1-level-2.md',
    ]);
    const text = strFromU8(files['issues/1-av-1-level-2.md'] ?? new Uint8Array());
    expect(text).toMatch(/^# AV-1 level 2: Write it down\.\n\nWrite it down\.\n/);
    const script = strFromU8(files['create-issues.sh'] ?? new Uint8Array());
    const again = unzipSync(githubIssues(withText('$(reboot)')))['create-issues.sh'];
    expect(strFromU8(again ?? new Uint8Array())).toBe(script);
  });

  test('the same plan gives the same bytes', () => {
    expect(githubIssues(usual)).toEqual(githubIssues(usual));
  });

  test('whatever is typed, a title is a line that trackers take, and no line is a command', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({minLength: 300, maxLength: 400})), (text) => {
        const input = withText(text);
        for (const issue of issuesOf(input)) {
          expect([...issue.title].length).toBeLessThanOrEqual(255);
          expect(issue.title).not.toMatch(/[\r\n]/);
          expect(issueBody(issue, input)).not.toMatch(/^\s*\//m);
        }
        expect(readCsv(gitlabIssues(input))).toHaveLength(2);
        expect(readCsv(jiraIssues(input))).toHaveLength(2);
      }),
    );
  });
});

describe('the workbook', () => {
  const partsOf = async (input: ExportInput): Promise<Record<string, string>> => {
    const bytes = new Uint8Array(await (await workbook(input)).arrayBuffer());
    return Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
    );
  };

  test('has four sheets, with words and numbers', async () => {
    const parts = await partsOf(usual);
    const sheets = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets).toHaveLength(4);
    expect(parts['xl/workbook.xml']).toMatch(/"about".*"capabilities".*"answers".*"title"/s);
    expect(parts['xl/sharedStrings.xml']).toContain('Two teams do not.');
  });

  test.each(hostileTexts)('%j is a text in it', async (text) => {
    const parts = await partsOf(withText(text));
    for (const [name, part] of Object.entries(parts)) {
      if (name.startsWith('xl/worksheets/')) expect(part).not.toContain('<f>');
      expect(part).not.toContain('<script');
      // What XML cannot have, spreadsheets refuse the whole file for.
      // eslint-disable-next-line no-control-regex
      expect(part).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
    }
  });
});

describe('the JSON file', () => {
  test('is the assessment', () => {
    expect(assessmentSchema.parse(JSON.parse(assessmentJson(usual.assessment)))).toEqual(
      usual.assessment,
    );
  });
});

describe('the name of a file', () => {
  test('is of the assessment and the day, and of the team where there are several', () => {
    expect(fileName(usual, '.json')).toBe('Spring-2026-11-29.json');
    const {assessment, team} = usual;
    const several = {...assessment, name: '支付 2026', teams: [team, {...team, id: 'team2'}]};
    expect(fileName({...usual, assessment: several}, '.csv')).toBe(
      '支付-2026-Payments-2026-11-29.csv',
    );
  });

  test('has nothing that leads out of a folder', () => {
    const assessment = {...usual.assessment, name: '../..\\a:b\u0000\n'};
    expect(fileName({...usual, assessment}, '.md')).toBe('a-b-2026-11-29.md');
  });
});

describe.each([
  ['zh', 'docs/appendix/assessment-format.mdx'],
  ['en', 'i18n/en/docusaurus-plugin-content-docs/current/appendix/assessment-format.mdx'],
])('the page of the format in %s', (_, file) => {
  const text = readFileSync(path.join(import.meta.dirname, '../../..', file), 'utf8');
  const [, part = ''] = text.split('{/* #csv */}');

  test.each([
    ['-answers.csv', answersTable(usual)],
    ['-plan.csv', planTable(usual)],
  ])('has the columns of %s in their order', (ending, {columns}) => {
    const [, after = ''] = part.split(`\`${ending}\``);
    const [table = ''] = /(?:^\|.*\n)+/m.exec(after) ?? [];
    expect([...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)).toEqual(columns);
  });
});
