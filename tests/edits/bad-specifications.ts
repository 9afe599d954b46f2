/** Bad edits of operating specifications. */
import {problem, type BadEdit} from './bad-edit';
import {page} from './real-site';

const sp10 = 'docs/specification/sp-10.yaml';
const sp07 = 'docs/specification/sp-07.yaml';
const overview = 'docs/specification/index.yaml';

export const badSpecifications: readonly BadEdit[] = [
  {
    name: 'a number in a clause that its limit does not have',
    sampleOf: 'clause-number',
    change: (site) => site.replaceAfter(sp10, '- id: SP-10.4', 'atLeast: 5', 'atLeast: 6'),
    expected: [
      ['中文里有 6', 'in the Chinese'],
      ['英文里有 6', 'in the English'],
    ].map(([zh = '', en = '']) =>
      problem('clause-number', [sp10, '- id: SP-10.4', '- quantity:'], zh, en),
    ),
  },
  {
    name: 'a clause that asks for less than its criterion',
    sampleOf: 'clause-limit',
    change: (site) =>
      site
        .replaceAfter(sp10, '- id: SP-10.4', '提前 5 个', '提前 4 个')
        .replaceAfter(sp10, '- id: SP-10.4', 'at least 5 working', 'at least 4 working')
        .replaceAfter(sp10, '- id: SP-10.4', 'atLeast: 5', 'atLeast: 4'),
    expected: [
      problem(
        'clause-limit',
        [sp10, '- id: SP-10.4', '- quantity:'],
        '不松于 DS-1.L3.4',
        'no looser than DS-1.L3.4',
      ),
    ],
  },
  {
    name: 'a criterion that no clause names any more',
    sampleOf: 'criterion-without-clause',
    change: (site) => site.replaceAfter(sp10, '- id: SP-10.4', '          - DS-1.L3.3\n', ''),
    expected: [
      problem('criterion-without-clause', [overview, 'kind:'], '有助于满足 DS-1.L3.3', 'DS-1.L3.3'),
    ],
  },
  {
    name: 'a specification that says too much',
    sampleOf: 'specification-budget',
    change: (site) =>
      site.retext(sp10, 'purpose:', {
        zh: '同名的数意思相同。'.repeat(300),
        en: 'One name means one number. '.repeat(300).trim(),
      }),
    expected: [
      problem('specification-budget', [page('specification/sp-10', 'zh')], '至多 2900', '2900'),
      problem('specification-budget', [page('specification/sp-10', 'en')], '至多 1800', '1800'),
    ].map((found) => ({...found, on: ['---']})),
  },
  {
    name: 'a worked example that does not come out',
    sampleOf: 'formula-example',
    change: (site) => site.replace(sp10, '\\frac{378}{420} = 0.9', '\\frac{378}{420} = 0.8'),
    expected: [problem('formula-example', [sp10, '{378}{420}'], '0.9 ≠ 0.8', '0.9 ≠ 0.8')],
  },
  {
    name: 'a row of a template with a cell too much',
    sampleOf: 'template-form',
    change: (site) =>
      site.replaceAfter(
        sp10,
        '      rows:\n',
        '        - cells:\n',
        '        - cells:\n            - zh: 甲\n              en: a\n',
      ),
    expected: [problem('template-form', [sp10, 'rows:', 'cells:'], '11 格', '11 cells')],
  },
  {
    name: 'things to list of which nothing is set',
    // What is worked out is set for each: without that, it is no entry either.
    change: (site) => site.replace(sp07, /^ {4}(?:each: true|entry: .*)\n/gm, ''),
    expected: [
      problem('template-form', [sp07, 'items:'], '没有逐项要定的值', 'none that is set for each'),
    ],
  },
];
