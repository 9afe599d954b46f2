import {expect, test} from 'vitest';
import {checkLocale, currentLocale} from './current-locale';

test.each([
  ['en', 'en'],
  ['zh-Hans', 'zh-Hans'],
  ['undefined', 'zh-Hans'],
  [undefined, 'zh-Hans'],
])('%s configures %s', (value, locale) => {
  expect(currentLocale({DOCUSAURUS_CURRENT_LOCALE: value})).toBe(locale);
});

test('a configuration for another locale than is built stops the build', () => {
  const context = {i18n: {currentLocale: 'en'}};
  expect(() => checkLocale(context, 'en')).not.toThrow();
  expect(() => checkLocale(context, currentLocale({}))).toThrow(
    'Docusaurus builds en, but the configuration was made for zh-Hans.',
  );
});
