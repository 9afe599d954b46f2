import path from 'node:path';
import {expect, test} from 'vitest';
import {ownLink} from './link-alias';

test('the link of our own takes the place of Docusaurus’s', () => {
  const config = {resolve: {alias: {'@docusaurus/Link': '/core/Link.js'}}};
  expect(ownLink(config)).toEqual({
    resolve: {alias: {'@docusaurus/Link': path.join(import.meta.dirname, 'Link.tsx')}},
  });
});

test.each([{}, {resolve: {}}, {resolve: {alias: {'@docusaurus/Head': '/core/Head.js'}}}])(
  'where there is no such alias the build stops: %j',
  (config) => {
    expect(() => ownLink(config)).toThrow('Docusaurus has no alias @docusaurus/Link');
  },
);
