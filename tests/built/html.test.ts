import {HtmlValidate} from 'html-validate';
import {expect, test} from 'vitest';
import {builds, htmlFiles, readPage, shortLinks} from './pages';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // A title names the page and then the standard, whose name is long; HTML sets no limit.
    'long-title': 'off',
    // React writes `open=""`; the short form is the same markup.
    'attribute-boolean-style': 'off',
    // And `hrefLang` and `<meta />`, which are the same as well.
    'attr-case': 'off',
    'void-style': 'off',
    'doctype-style': ['error', {style: 'lowercase'}],
    // Docusaurus's root and React's generated ids begin with an underscore, which HTML allows.
    'valid-id': ['error', {relaxed: true}],
    // The level table writes its roles out: browsers drop them once its cells are laid out as
    // blocks on a phone.
    'no-redundant-role': 'off',
    // A heading is named by its own text, without that of the link to its address.
    'aria-label-misuse': ['error', {allowAnyNamable: true}],
    // The level table scrolls inside a div with the role; a section would be the same.
    'prefer-native-element': ['error', {exclude: ['region']}],
    // Which meaning stands beside which term: a rule of its own for each pair would say no more.
    // Nor for each place of a drawing in rows and columns, or for what stands at the foot of a page's sheets.
    'no-inline-style': [
      'error',
      {
        allowedProperties: [
          'anchor-name',
          'position-anchor',
          'grid-column',
          '--stages',
          '--running',
        ],
      },
    ],
  },
});

/** Capabilities, their steps, specifications, cases and reference organisations: of each there are many, all made alike. */
const madeAlike = /\/(?:(?:[a-z]{2}|case)-\d+|reference-organisations\/[^/]+)\/index\.html$/;

/** Outside the full run every fifth of those stands for the rest, in either language another one. */
const isTaken = (file: string, index: number): boolean =>
  process.env.TEST_FULL !== undefined || !madeAlike.test(file) || index % 5 === 0;

test('every built page is valid HTML', async () => {
  const [build] = builds;
  if (!build) throw new Error('no build');
  const found: string[] = [];
  const [shortLink = ''] = shortLinks(build);
  const files = [...htmlFiles(build).filter(isTaken), shortLink];
  for (const file of files) {
    const report = await validator.validateString(readPage(build, file), file);
    for (const {messages} of report.results) {
      found.push(
        ...messages.map(
          ({ruleId, message, selector}) => `${file}: ${ruleId}: ${message} (${selector})`,
        ),
      );
    }
  }
  expect([...new Set(found)]).toEqual([]);
  expect(files.length).toBeGreaterThan(40);
});

test('no page carries what React needs to find texts again', () => {
  for (const build of builds)
    for (const file of htmlFiles(build))
      expect(readPage(build, file), file).not.toContain('<!-- -->');
});
