import {createHash} from 'node:crypto';
import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {describe, expect, test} from 'vitest';
import {Site} from '../../../tests/fixtures/site';
import {publishedFiles} from '../../exports';
import {editionsOf} from '../../model/editions';
import {loadEditions} from '../../model/load';
import exportsPlugin from '.';
import type {PublishedFacts} from '../../page-data/published';

const names = ['standard.json', 'standard.schema.json', 'criteria.csv'];

/** Runs the plugin's part of a build of one language; gives what the pages get. */
async function build(site: Site, locale: 'zh-Hans' | 'en'): Promise<PublishedFacts[]> {
  const bases = {'zh-Hans': '/standard/', en: '/standard/en/'};
  const context = {
    siteDir: site.dir,
    generatedFilesDir: path.join(site.dir, '.docusaurus'),
    baseUrl: bases[locale],
    i18n: {
      defaultLocale: 'zh-Hans',
      localeConfigs: {'zh-Hans': {baseUrl: bases['zh-Hans']}, en: {baseUrl: bases.en}},
    },
  } as unknown as LoadContext;
  const plugin = exportsPlugin(context, editionsOf(site.dir));
  const content = await plugin.loadContent?.();
  const data = new Map<string, string>();
  const actions = {
    createData: (name: string, text: string) => {
      data.set(name, text);
      return Promise.resolve(path.join(site.dir, '.docusaurus/exports/default', name));
    },
  };
  await plugin.contentLoaded?.({content, actions} as never);
  return JSON.parse(data.get('files-draft.json') ?? '[]') as PublishedFacts[];
}

describe('the published files', () => {
  test('are the same for both languages, and pages know their address, size and hash', async () => {
    using site = new Site();
    const english = await build(site, 'en');
    const chinese = await build(site, 'zh-Hans');
    const published = loadEditions(site.dir).flatMap(publishedFiles);
    expect(english).toEqual(chinese);
    expect(chinese.map(({name}) => name)).toEqual(names);
    for (const {name, address, bytes, sha256} of chinese) {
      expect(address).toBe(`/standard/data/draft/${name}`);
      const text = published.find((file) => file.name === name)?.text ?? '';
      const content = Buffer.from(text, 'utf8');
      expect(bytes).toBe(content.length);
      expect(sha256).toBe(createHash('sha256').update(content).digest('hex'));
    }
  });

  test('are not made of content that has a problem, which another plugin tells of', async () => {
    using site = new Site();
    site.replace('docs/capability/ds/ds-1.yaml', 'kind: capability', 'kind: capability\nmore: 1');
    expect(await build(site, 'zh-Hans')).toEqual([]);
  });
});
