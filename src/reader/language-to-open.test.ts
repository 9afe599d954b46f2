import {expect, test} from 'vitest';
import {languageToOpen} from './language-to-open';

const offered = ['zh-Hans', 'en'];

test.each([
  [[null, null, 'en-GB', 'zh-CN'], 'en'],
  [['zh', 'en', 'en-GB'], 'zh-Hans'],
  [['EN', null, 'zh-CN'], 'en'],
  [[null, 'en', 'zh-CN'], 'en'],
  [[null, null, 'fr', 'de', 'en-US'], 'en'],
  [['zh_TW', 'en'], 'zh-Hans'],
  [['tlh', null, 'fr'], 'zh-Hans'],
  [[], 'zh-Hans'],
])('of the wishes %j it is %s', (wishes, opened) => {
  expect(languageToOpen(offered, wishes)).toBe(opened);
});
