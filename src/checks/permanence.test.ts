import {renameSync, rmSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {Rehearsal} from '../../tests/fixtures/rehearsal';
import {files} from '../../tests/fixtures/site';
import {sumLine} from '../ledger/ledger-file';
import {recordErratum} from '../ledger/record-erratum';
import {writeDraftLedger} from '../ledger/write-draft';
import {editionsOf} from '../model/editions';
import {checkPermanence} from './permanence';

const old = 'versioned_docs/version-0.9';
const oldEnglish = 'i18n/en/docusaurus-plugin-content-docs/version-0.9';
const released = '    history:\n      - status: draft-for-comment\n        date: 2027-01-10\n';

let template: Rehearsal;
beforeAll(async () => {
  template = await new Rehearsal().cut('0.9');
  template.commit();
});
afterAll(() => template[Symbol.dispose]());

const fate = `        status: withdrawn
        replacedBy: []
        reason:
          zh: 没有人这样做。
          en: Nobody does so.
`;
const secondCriterion = '      - id: DS-1.L3.1\n';

interface Mutation {
  readonly name: string;
  readonly change: (site: Rehearsal) => unknown;
  /** The rules that are broken. */
  readonly rules: readonly string[];
  /** What the author is told to do, in English. */
  readonly mend: RegExp;
  /** Whether it shows against the past alone. */
  readonly withPast?: true;
}

const restores = /git checkout/;

const mutations: readonly Mutation[] = [
  {
    name: 'a criterion edited in a released edition',
    change: (site) =>
      site.replace(`${old}/capability/ds/ds-1.yaml`, '第 3 级的判据。', '别的判据。'),
    rules: ['frozen-file', 'meaning-changed'],
    mend: /erratum/,
  },
  {
    name: 'a limit added to a criterion of a released edition',
    change: (site) =>
      site.replace(
        `${old}/capability/ds/ds-1.yaml`,
        '      - id: DS-1.L3.1\n        facet: registration\n',
        '      - id: DS-1.L3.1\n        facet: registration\n        metBy:\n          - DS-1.L4.1\n',
      ),
    rules: ['frozen-file', 'meaning-changed'],
    mend: restores,
  },
  {
    name: 'prose edited in a released edition',
    change: (site) => site.replace(`${old}/capability/ds/ds-1.mdx`, '数据项。', '别的。'),
    rules: ['frozen-file'],
    mend: /Edit the working draft/,
  },
  {
    name: 'the scoring rule edited in a released edition, in English alone',
    change: (site) => site.replace(`${oldEnglish}/capability/scoring.mdx`, 'Rounded.', 'Cut.'),
    rules: ['frozen-file', 'meaning-changed'],
    mend: restores,
  },
  {
    name: 'the sidebar of a released edition edited',
    change: (site) => site.replace('versioned_sidebars/version-0.9-sidebars.json', '模型', '别的'),
    rules: ['frozen-file'],
    mend: restores,
  },
  {
    name: 'a heading’s id renamed in a released edition',
    change: (site) => site.replace(`${old}/capability/scoring.mdx`, '#r1', '#rating'),
    rules: ['frozen-file', 'address-lost'],
    mend: restores,
  },
  {
    name: 'a page deleted from a released edition',
    change: (site) => site.remove(`${old}/capability/scoring.mdx`),
    rules: ['frozen-file', 'address-lost'],
    mend: restores,
  },
  {
    name: 'a page of a released edition moved',
    change: (site) =>
      renameSync(
        path.join(site.dir, old, 'capability/scoring.mdx'),
        path.join(site.dir, old, 'scoring.mdx'),
      ),
    rules: ['frozen-file', 'address-lost'],
    mend: /Published addresses do not go/,
  },
  {
    name: 'a file added to a released edition',
    change: (site) => site.write(`${old}/new.mdx`, '---\nslug: /new\n---\n'),
    rules: ['frozen-file'],
    mend: /next edition/,
  },
  {
    name: 'a page dropped from one language of a released edition',
    change: (site) => site.remove(`${oldEnglish}/capability/scoring.mdx`),
    rules: ['frozen-file', 'address-lost'],
    mend: restores,
  },
  {
    name: 'a line of a ledger edited',
    change: (site) => site.replace('ledger/0.9.txt', /(criterion DS-1\.L3\.1) ./, '$1 0'),
    rules: ['ledger-file'],
    mend: /bring it back/,
  },
  {
    name: 'a line of a ledger deleted, with its sum made right',
    change: (site) => {
      const text = site.read('ledger/0.9.txt');
      const lines = text.split('\n').filter((line) => !/ section |^sum /.test(line));
      const above = lines.join('\n');
      site.write('ledger/0.9.txt', `${above}${sumLine(above)}\n`);
    },
    rules: ['ledger-file'],
    withPast: true,
    mend: /bring it back/,
  },
  {
    name: 'a ledger deleted',
    change: (site) => site.remove('ledger/0.9.txt'),
    rules: ['ledger-file'],
    mend: restores,
  },
  {
    name: 'a line of the draft’s ledger deleted',
    change: (site) => site.replace('ledger/draft.txt', 'criterion DS-1.L3.1\n', ''),
    rules: ['ledger-file', 'ledger-draft'],
    withPast: true,
    mend: /npm run ledger/,
  },
  {
    name: 'an edition without a status',
    change: (site) => site.replace('editions.yaml', /^ {2}- edition: .0\.9.[^]*$/m, ''),
    rules: ['edition-status'],
    mend: restores,
  },
  {
    name: 'a status that there is not',
    change: (site) => site.replace('editions.yaml', 'draft-for-comment', 'final'),
    rules: ['wrong-value'],
    mend: /./,
  },
  {
    name: 'a status that does not follow',
    change: (site) =>
      site.replace(
        'editions.yaml',
        released,
        `${released}      - status: published\n        date: 2026-01-01\n`,
      ),
    rules: ['edition-status', 'edition-status'],
    mend: /./,
  },
  {
    name: 'the newest release superseded by nothing',
    change: (site) =>
      site.replace(
        'editions.yaml',
        released,
        `${released}      - status: superseded\n        date: 2027-02-01\n`,
      ),
    rules: ['edition-status'],
    mend: /./,
  },
  {
    name: 'a criterion deleted from the draft',
    change: (site) =>
      site.replace(files.capability, /(?<=level: 3[^]*?) {4}criteria:[^]*?(?= {4}evidence)/, ''),
    rules: ['id-gone', 'id-gone'],
    mend: /withdrawn/,
  },
  {
    name: 'criteria renumbered in the draft',
    change: (site) =>
      site.replace(
        files.capability,
        secondCriterion,
        `      - id: DS-1.L3.1
        facet: registration
        text:
          zh: 新写的判据。
          en: A new criterion.
      - id: DS-1.L3.2
`,
      ),
    rules: ['ledger-draft', 'id-reused'],
    mend: /never used/,
  },
  {
    name: 'an id withdrawn and used again',
    change: (site) => {
      site.replace(files.capability, secondCriterion, `${secondCriterion}${fate}`);
      writeDraftLedger(site.dir, site.draft);
      site.git('commit', '-qam', 'Withdrawn');
      site.replace(files.capability, fate, '');
    },
    rules: ['id-reused'],
    withPast: true,
    mend: /never used/,
  },
  {
    name: 'an id of the draft used for something of another kind',
    change: (site) => site.replace('ledger/draft.txt', 'level DS-1.L3\n', 'clause DS-1.L3\n'),
    rules: ['ledger-file', 'id-reused'],
    withPast: true,
    mend: /never used/,
  },
  {
    name: 'an id that the ledger has not',
    change: (site) => site.add('case'),
    rules: ['ledger-draft'],
    mend: /npm run ledger/,
  },
  {
    name: 'a heading’s id renamed in the draft',
    change: (site) =>
      ['docs', 'i18n/en/docusaurus-plugin-content-docs/current'].forEach((folder) =>
        site.replace(`${folder}/capability/scoring.mdx`, '#r1', '#rating'),
      ),
    rules: ['address-gone'],
    mend: /item of gone/,
  },
  {
    name: 'the case of a heading’s id changed in the draft',
    change: (site) =>
      ['docs', 'i18n/en/docusaurus-plugin-content-docs/current'].forEach((folder) =>
        site.replace(`${folder}/capability/scoring.mdx`, '#r1', '#R1'),
      ),
    rules: ['address-gone'],
    mend: /Bring the address back/,
  },
  {
    name: 'a page of the draft under another address',
    change: (site) =>
      ['docs', 'i18n/en/docusaurus-plugin-content-docs/current'].forEach((folder) =>
        site.replace(`${folder}/capability/scoring.mdx`, 'slug: /scoring', 'slug: /rating'),
      ),
    rules: ['address-gone'],
    mend: /replacedBy/,
  },
  {
    name: 'a declaration that leads nowhere',
    change: (site) =>
      site.replace(
        'editions.yaml',
        '        date: 2026-11-23\n',
        `        date: 2026-11-23
    gone:
      - address: /scoring/#never-there
        replacedBy:
          - /nowhere/
        reason:
          zh: 不在了。
          en: Gone.
`,
      ),
    rules: ['address-gone', 'address-gone'],
    mend: /./,
  },
  {
    name: 'an erratum that is not recorded',
    change: (site) => declare(site, []),
    rules: ['erratum'],
    mend: /--erratum 0.9/,
  },
];

/** Writes an erratum for the scoring page into `editions.yaml`. */
function declare(site: Rehearsal, rewords: readonly string[]): Rehearsal {
  site.replace(
    'editions.yaml',
    released,
    `${released}    errata:
      - number: 1
        date: 2027-02-01
        files:
          - ${old}/capability/scoring.mdx
${rewords.length > 0 ? `        rewords:\n${rewords.map((name) => `          - ${name}\n`).join('')}` : ''}        change:
          zh: 改正错字。
          en: A typing error mended.
        reason:
          zh: 读者指出。
          en: A reader saw it.
`,
  );
  return site;
}

describe('what is published stays', () => {
  test('nothing is wrong with it as it is', () => {
    expect(template.permanence()).toEqual([]);
    expect(mutations.length).toBeGreaterThanOrEqual(15);
  });

  test.each(mutations)('$name is caught, with what to do', ({change, rules, mend, ...past}) => {
    using site = new Rehearsal(template, past);
    change(site);
    const problems = site.permanence();
    expect([...new Set(problems.map(({rule}) => rule))].sort()).toEqual([...new Set(rules)].sort());
    const told = problems.map(({mend: said, expected}) => (said ?? expected).en).join('\n');
    expect(told).toMatch(mend);
    for (const {expected, found, mend: said} of problems) {
      for (const message of [expected, found, ...(said ? [said] : [])]) {
        expect([message.zh !== '', message.en !== '']).toEqual([true, true]);
      }
    }
  });

  test('what is gone and said to be is no problem', () => {
    using site = new Rehearsal(template);
    for (const folder of ['docs', 'i18n/en/docusaurus-plugin-content-docs/current']) {
      site.replace(`${folder}/capability/scoring.mdx`, '#r1', '#rating');
    }
    site.replace(
      'editions.yaml',
      '        date: 2026-11-23\n',
      `        date: 2026-11-23
    gone:
      - address: /scoring/#r1
        replacedBy:
          - /scoring/#rating
        reason:
          zh: 改了名。
          en: Renamed.
`,
    );
    expect(site.permanence()).toEqual([]);
  });

  test('an id that was begun on a branch and dropped there was never given', () => {
    using site = new Rehearsal(template, {withPast: true});
    site.git('checkout', '-qb', 'branch');
    site.add('case');
    expect(writeDraftLedger(site.dir, site.draft).added).toContain('case CASE-01');
    site.git('commit', '--allow-empty', '-qam', 'Begun');
    for (const file of ['docs/cases', 'i18n/en/docusaurus-plugin-content-docs/current/cases']) {
      rmSync(path.join(site.dir, file), {recursive: true});
    }
    expect(site.permanence().map(({rule}) => rule)).toEqual(['id-gone']);
    expect(writeDraftLedger(site.dir, site.draft).dropped).toContain('case CASE-01');
    expect(site.permanence()).toEqual([]);
  });

  test('without history the comparison with it is said not to be made', () => {
    using site = new Rehearsal(template);
    const {problems, notRun} = checkPermanence(site.dir, editionsOf(site.dir));
    expect(problems).toEqual([]);
    expect(notRun.map(({en}) => en).join()).toContain('Not run');
  });
});

describe('an erratum', () => {
  const record = (site: Rehearsal): readonly string[] => {
    const [, edition] = editionsOf(site.dir);
    if (!edition) throw new Error('There is a release.');
    expect(recordErratum(site.dir, edition)).toHaveProperty('erratum.number', 1);
    return site.permanence().map(({rule}) => rule);
  };

  test('that says what it changes is recorded, and the edition is in order', () => {
    using site = new Rehearsal(template, {withPast: true});
    declare(site, ['/scoring/#r1']).replace(`${old}/capability/scoring.mdx`, '取整。', '取整数。');
    expect(record(site)).toEqual([]);
    site.replace(`${old}/capability/scoring.mdx`, '取整数。', '又改。');
    expect(site.permanence().map(({rule}) => rule)).toEqual(['frozen-file', 'meaning-changed']);
  });

  test('takes no more than it says: neither words nor files', () => {
    using site = new Rehearsal(template, {withPast: true});
    declare(site, [])
      .replace(`${old}/capability/scoring.mdx`, '取整。', '取整数。')
      .replace(`${old}/index.mdx`, '本版。', '别的。');
    expect([...record(site)].sort()).toEqual(['frozen-file', 'meaning-changed']);
  });

  test('stays once it is recorded', () => {
    using site = new Rehearsal(template, {withPast: true});
    const before = site.read('editions.yaml');
    declare(site, ['/scoring/#r1']).replace(`${old}/capability/scoring.mdx`, '取整。', '取整数。');
    record(site);
    site.write('editions.yaml', before);
    expect(site.permanence().map(({rule}) => rule)).toEqual(['erratum']);
  });
});
