import {expect, test} from 'vitest';
import {Folder} from '../../tests/fixtures/folder';
import {readThemeStrings, themeStrings} from './theme-strings';

test.each(['base', 'zh-Hans'])(
  'the theme has words in %s, and no descriptions among them',
  (locale) => {
    const ids = Object.keys(themeStrings(locale));
    expect(ids).toContain('theme.ErrorPageContent.title');
    expect(ids.filter((id) => id.endsWith('___DESCRIPTION'))).toEqual([]);
  },
);

test.each([
  ['no file', undefined],
  ['no words', '{}'],
])('where there is %s the check stops', (_, text) => {
  using folder = new Folder();
  if (text !== undefined) folder.write('theme-common.json', text);
  expect(() => readThemeStrings(`${folder.dir}/theme-common.json`)).toThrow(
    "theme-common.json: no words of Docusaurus's theme are there",
  );
});
