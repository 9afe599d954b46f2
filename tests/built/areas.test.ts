import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {capabilityPath, levelAnchor} from '../../src/model/anchors';
import {loadEditions} from '../../src/model/load';
import {dependenciesOf} from '../../src/model/views';
import {builds, readPage} from './pages';

const cases = builds.flatMap((build) =>
  loadEditions(path.resolve(import.meta.dirname, '../..')).flatMap((standard) =>
    (['', 'en/'] as const).map((language) => ({
      build,
      standard,
      language,
      edition: standard.edition.path,
      base: build.base,
    })),
  ),
);

describe.each(cases)('$base$language$edition', ({build, standard, language, edition, base}) => {
  const areas = standard.framework.areas.filter(({id}) =>
    standard.areas.some((area) => area.id === id),
  );

  test('there are areas that have a page', () => {
    expect(areas.length).toBeGreaterThanOrEqual(2);
  });

  test.each(areas)(
    'the page of $id has its capabilities, their levels, and what these presuppose',
    ({id, slug}) => {
      const html = readPage(build, `${language}${edition}/framework/${slug}/index.html`);
      const prefix = base + language;
      const capabilities = standard.capabilities.filter((capability) =>
        capability.id.startsWith(`${id}-`),
      );
      expect(capabilities.length).toBeGreaterThan(0);
      for (const capability of capabilities) {
        const address = prefix + capabilityPath(edition, capability.id).slice(1);
        expect(html).toContain(`href="${address}"`);
        for (const {level} of standard.levels.levels) {
          expect(html).toContain(`href="${address}#${levelAnchor(level)}"`);
        }
      }
      const text = html.slice(
        html.indexOf('id="presupposed"'),
        html.indexOf('id="specifications"'),
      );
      expect(html).toContain('id="presupposed"');
      const areaDependencies = dependenciesOf(standard).filter(({from, to}) =>
        [from, to].some(({capability}) => capability.startsWith(`${id}-`)),
      );
      expect(text.match(/<li>/g) ?? []).toHaveLength(areaDependencies.length);
      expect(html).toContain(`href="${prefix}${edition}/matrix/?area=${id}"`);
    },
  );

  test('the framework’s page says of each stage what is done, the model’s page names the levels', () => {
    const local = language === '' ? 'zh' : 'en';
    const framework = readPage(build, `${language}${edition}/framework/index.html`);
    // Terms within the cells are marked, so their words are compared, not their markup.
    const rows = [...framework.matchAll(/<tr><th scope="row">(.*?)<\/tr>/g)].map(([, row = '']) =>
      row
        .replace(/<[^>]+>/g, '')
        .replaceAll('&amp;', '&')
        .replaceAll('&#x27;', "'"),
    );
    expect(rows).toEqual(
      standard.framework.stages.map(
        ({title, business, operations}) => title[local] + business[local] + operations[local],
      ),
    );
    const model = readPage(build, `${language}${edition}/capability/index.html`);
    for (const {level, title} of standard.levels.levels) {
      expect(model).toContain(
        `<a href="${base}${language}${edition}/levels/#${levelAnchor(level)}">${title[local]}</a>`,
      );
    }
  });
});
