import {expect, test} from 'vitest';
import {Site, files} from '../../tests/fixtures/site';
import {writePage} from '../../tests/fixtures/content';
import {editionsOf} from '../model/editions';
import {readContent} from './content';
import {shownTextsOf} from './shown-texts';

/** What readers see once the smallest standard is changed. */
function textsAfter(change: (site: Site) => void) {
  using site = new Site();
  change(site);
  const [draft] = editionsOf(site.dir);
  if (!draft) throw new Error('There is always a working draft.');
  return shownTextsOf(readContent(site.dir, draft));
}

test('heads, paragraphs and cells of pages, texts of the data, words of the interface', () => {
  const texts = textsAfter((site) => {
    writePage(
      site,
      'docs/extra.mdx',
      '第一段。',
      'The first `code`.\n\n- An item.\n\n| A | B |\n| - | - |\n| c | d |',
    );
    site.replace(files.capability, 'The criterion of level 3.', 'A criterion.');
    site.write('i18n/en/code.json', '{\n  "a.b": {\n    "message": "{count} results"\n  }\n}\n');
  });
  const shown = texts.map(({kind, line, text}) => [kind, line, text]);
  expect(shown).toEqual(
    expect.arrayContaining([
      ['head', 2, 'Extra'],
      ['paragraph', 5, '第一段。'],
      ['paragraph', 5, 'The first .'],
      ['paragraph', 7, 'An item.'],
      ['cell', 11, 'd'],
      ['string', 3, 'results'],
    ]),
  );
  const criterion = texts.find(({text}) => text === 'A criterion.');
  expect(criterion).toMatchObject({
    kind: 'data',
    language: 'en',
    file: files.capability,
    field: 'levels[2].criteria[0].text.en',
  });
});

test('what is still to be written is left out', () => {
  const texts = textsAfter((site) =>
    site.replace(files.capability, 'The criterion of level 3.', '"[to be written: a criterion]"'),
  );
  expect(texts.filter(({text}) => text.includes('to be written'))).toEqual([]);
});
