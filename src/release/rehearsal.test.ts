import {describe, expect, test} from 'vitest';
import {Rehearsal} from '../../tests/fixtures/rehearsal';
import {files} from '../../tests/fixtures/site';
import {editionsOf, statusOf} from '../model/editions';
import {loadEditions} from '../model/load';
import {checkPermanence} from '../checks/permanence';
import {release} from '.';

const english = 'i18n/en/docusaurus-plugin-content-docs';
const request = {
  siteUrl: 'https://standard.example',
  date: '2027-01-10',
  check: checkPermanence,
} as const;

/** What editors do between 0.9 and 1.0. */
function changeContent(site: Rehearsal): void {
  site
    .replace(files.capability, '第 3 级的判据。', '改过的第 3 级的判据。')
    .replace(files.capability, 'The criterion of level 3.', 'The changed criterion of level 3.')
    .replace(files.chinesePage, '数据项。', '改过的数据项。')
    .replace(files.englishPage, /^[A-Z].*$/m, 'Changed prose.')
    .replace(
      'editions.yaml',
      '        date: 2026-11-23\n',
      '        date: 2026-11-23\n    changes:\n      - zh: 改了一条判据。\n        en: A criterion changed.\n',
    )
    .bringUpToDate();
}

describe('a rehearsal of two editions', () => {
  test('the first is the draft as it was, whole; nothing is wrong with it', async () => {
    using site = new Rehearsal();
    const before = site.tree('docs');
    await site.cut('0.9');
    const frozen = site.tree('versioned_docs/version-0.9');
    for (const [name, text] of before) {
      expect(frozen.get(name.replace('docs', 'versioned_docs/version-0.9')), name).toBe(text);
    }
    expect(site.read(`${english}/version-0.9/capability/ds/ds-1.mdx`)).toBe(
      site.read(files.englishPage),
    );
    expect(JSON.parse(site.read('versioned_sidebars/version-0.9-sidebars.json'))).toHaveProperty(
      'standard',
    );
    expect(site.read('versions.json')).toBe('["0.9"]\n');
    const [draft, first] = editionsOf(site.dir);
    expect(first).toMatchObject({
      history: [{status: 'draft-for-comment', date: '2027-01-10'}],
      changes: [{zh: '首个版本。', en: 'The first edition.'}],
    });
    expect(draft?.changes).toEqual([]);
    expect(site.permanence()).toEqual([]);
    expect(loadEditions(site.dir)).toHaveLength(2);
  });

  test('the second leaves the text and the addresses of the first as they were', async () => {
    using site = new Rehearsal();
    await site.cut('0.9');
    const of = (): unknown[] => [
      ...['versioned_docs/version-0.9', `${english}/version-0.9`].map((folder) => [
        ...site.tree(folder),
      ]),
      site.read('ledger/0.9.txt'),
      site.read('versioned_sidebars/version-0.9-sidebars.json'),
    ];
    const before = of();
    changeContent(site);
    await site.cut('1.0');
    expect(of()).toEqual(before);
    expect(editionsOf(site.dir).map((edition) => [edition.path, statusOf(edition)])).toEqual([
      ['draft', 'working-draft'],
      ['1.0', 'published'],
      ['0.9', 'superseded'],
    ]);
    expect(editionsOf(site.dir)[2]?.history.at(-1)?.date).toBe('2027-01-10');
    expect(site.permanence()).toEqual([]);
    const hash = (file: string): string =>
      /\/ds-1\/#l3-1 criterion DS-1.L3.1 (\S+)/.exec(site.read(file))?.[1] ?? '';
    expect(hash('ledger/1.0.txt')).not.toBe(hash('ledger/0.9.txt'));
  });
});

describe('the command', () => {
  test('refuses with everything that stands in the way at once, and writes nothing', async () => {
    using site = new Rehearsal();
    site
      .replace('editions.yaml', / {4}changes:[^]*$/, '')
      .replace(files.capability, '第 3 级的判据。', '第三级的的判据。')
      .remove('ledger/draft.txt');
    const before = site.tree();
    const result = await release({...request, siteDir: site.dir, number: '1', siteUrl: undefined});
    const said = 'refused' in result ? result.refused : [];
    for (const {zh, en} of said) expect([zh.length > 0, en.length > 0]).toEqual([true, true]);
    const text = said.map(({en}) => en).join('\n');
    expect(text).toContain('such as 0.9 or 1.0, not 1');
    expect(text).toContain('no git repository');
    expect(text).toContain('The checks find');
    expect(text).toContain('DS-1.L3.1/text');
    expect(text).toContain('SITE_URL');
    expect(text).toContain('changes under draft');
    expect(site.tree()).toEqual(before);
  });

  test('refuses a number that is not higher, and files that are not committed', async () => {
    using site = new Rehearsal();
    await site.cut('0.9');
    site.commit().write('docs/new.txt', 'x');
    const result = await release({...request, siteDir: site.dir, number: '0.9'});
    const text = 'refused' in result ? result.refused.map(({zh}) => zh).join('\n') : '';
    expect(text).toContain('应高于已发布的 0.9');
    expect(text).toContain('已经有 0.9 版的文件');
    expect(text).toContain('docs/new.txt');
  });

  test('refuses texts worded anew of which it is not declared what they ask for', async () => {
    using site = new Rehearsal();
    await site.cut('0.9');
    changeContent(site);
    site.commit();
    const reasons = async (): Promise<string> => {
      const result = await release({...request, siteDir: site.dir, number: '1.0', isDryRun: true});
      return 'refused' in result ? result.refused.map(({en}) => en).join('\n') : '';
    };
    const [, digest = ''] = /DS-1\.L3\.1\/text;.* digest: (\w+)/.exec(await reasons()) ?? [];
    const item = `  - text: DS-1.L3.1/text\n    effect: same\n    digest: ${digest}\n`;
    site.write('declared-changes/since-0.9.yaml', `schema: 1\nchanges:\n${item}`).commit();
    expect(await reasons()).toBe('');
  });

  test('says of a dry run what it would do, and writes nothing; then does it', async () => {
    using site = new Rehearsal();
    site.commit();
    const before = site.tree();
    const result = await release({...request, siteDir: site.dir, number: '0.9', isDryRun: true});
    const done = 'done' in result ? result.done.map(({en}) => en) : [];
    expect(done[0]).toBe('edition 0.9: draft-for-comment, 2027-01-10');
    expect(done.join('\n')).toContain('versioned_docs/version-0.9/ ← docs/, ');
    expect(done.join('\n')).toContain('editions.yaml, changed');
    expect(site.tree()).toEqual(before);
    const made = await release({...request, siteDir: site.dir, number: '0.9'});
    expect('next' in made ? made.next.map(({en}) => en).join('\n') : '').toContain('git tag');
    expect(site.permanence()).toEqual([]);
  });

  test('that fails leaves the project as it was', async () => {
    using site = new Rehearsal();
    const before = site.tree();
    const fail = (step: string): void => {
      if (step === 'put editions.yaml in place') throw new Error('no room');
    };
    await expect(site.cut('0.9', fail)).rejects.toThrow('no room');
    expect(site.tree()).toEqual(before);
  });
});
