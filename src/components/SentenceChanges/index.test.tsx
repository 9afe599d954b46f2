import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import type {Behind} from '../../page-data/translation-status';
import {SentenceChangesView} from './View';

const strings = {
  title: (count: number): string => `${count} changed`,
  removed: '(then one went)',
  removedFirst: '(the first went)',
};
const markup = (changes: Behind['changes']): string =>
  renderToStaticMarkup(
    <SentenceChangesView changes={changes} htmlLang="zh-Hans" strings={strings} />,
  );

test('sentences that are new are quoted in their language, and it is said where some went', () => {
  expect(
    markup([
      {change: 'removed'},
      {change: 'added', text: '新句。'},
      {change: 'removed', after: '旧句。'},
    ]),
  ).toBe(
    '<details data-unsearched=""><summary>3 changed</summary><ul><li>(the first went)</li>' +
      '<li><span lang="zh-Hans">新句。</span></li>' +
      '<li><span lang="zh-Hans">旧句。</span> (then one went)</li></ul></details>',
  );
});

test('nothing where it is not known', () => {
  expect(markup([])).toBe('');
});
