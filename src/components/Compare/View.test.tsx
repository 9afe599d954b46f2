import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import {comparisonsIn, freeze} from '../../../tests/fixtures/editions';
import {files, Site} from '../../../tests/fixtures/site';
import type {Language} from '../../model/locales';
import type {TextChoice} from './state';
import {ChangesView} from './View';
import {compareWords} from './words';

const words = compareWords(({id}) => id);

function markup(language: Language, text: TextChoice): string {
  using site = new Site();
  freeze(site, '0.9').replace(files.capability, '第 2 级的判据。', '第 2 级的新<判据。');
  const [comparison] = comparisonsIn(site);
  if (!comparison) throw new Error('Two editions are compared.');
  const {groups, repeated} = comparison.report;
  return renderToStaticMarkup(
    <ChangesView
      {...{groups, repeated, words, language, text}}
      href={(path) => `/standard${path}`}
    />,
  );
}

test('what changed is said word by word, in the languages that are chosen, and leads to its place', () => {
  const both = markup('en', '');
  expect(both).toContain('<a href="/standard/en/draft/ds-1/#l2-1">DS-1.L2.1</a>');
  expect(both).toContain('第 2 级的<ins>新&lt;</ins>判据。');
  expect(both).toContain('compare.unchanged');
  expect(both).toContain('The criterion of level 2.');
  const chinese = markup('zh', 'zh');
  expect(chinese).toContain('href="/standard/draft/ds-1/#l2-1"');
  expect(chinese).not.toContain('The criterion of level 2.');
});
