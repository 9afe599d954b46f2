import {expect, test} from 'vitest';
import {Rehearsal} from '../../tests/fixtures/rehearsal';
import {files} from '../../tests/fixtures/site';
import {editionsOf} from '../model/editions';
import {draftProse} from './draft-prose';
import {release} from '.';

test.each([
  [files.chinesePage, '这里是本标准的工作草案。'],
  [files.chinesePage, '判据是本项目的草案。'],
  [files.chinesePage, '版本目前写“工作草案”。'],
  [files.englishPage, 'This is the working draft of the standard.'],
  [files.englishPage, 'It is a working draft.'],
  [files.englishPage, 'The levels are this project’s draft.'],
])('%s: “%s” is not released', async (file, words) => {
  using site = new Rehearsal();
  site
    .write(file, `${site.read(file).trimEnd()}\n\n${words}\n`)
    .bringUpToDate()
    .commit();
  const result = await release({
    siteDir: site.dir,
    number: '0.9',
    date: '2027-01-10',
    siteUrl: 'https://standard.example',
    check: () => ({problems: [], notRun: []}),
    isDryRun: true,
  });
  const reasons = 'refused' in result ? result.refused : [];
  const refused = reasons.filter(({zh}) => zh.includes('<EditionStatus />'));
  expect(refused).toHaveLength(1);
  expect(refused[0]?.en).toContain(file);
  expect(refused[0]?.en).toContain('calls this edition a draft');
});

test('a release may say how the working draft is cited, and that it changes', () => {
  using site = new Rehearsal();
  site.write(
    files.chinesePage,
    `${site.read(files.chinesePage)}\n工作草案的文字随时可能修改。引用工作草案时写访问日期。第一章称框架的草案已经编成。\n`,
  );
  site.write(
    files.englishPage,
    `${site.read(files.englishPage)}\nThe text of the working draft may change. If the draft has changed, cite the date read.\n`,
  );
  const [draft] = editionsOf(site.dir);
  expect(draft && draftProse(site.dir, draft)).toEqual([]);
});

test('no page and no data of the standard calls it a draft', () => {
  const root = process.cwd();
  const [draft] = editionsOf(root);
  expect(draft && draftProse(root, draft)).toEqual([]);
});
