/** Brings the standard's data into the site. Only wires lifecycles; the modules beside it work. */
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {checkContent} from '../../checks';
import {lockFile} from '../../agreement/agreement';
import {stepSheetsPath} from '../../model/anchors';
import {editionsFile, mainEdition, type Edition} from '../../model/editions';
import {filesBelow, loadEditions} from '../../model/load';
import {placesInNewest} from '../../ledger/in-newest';
import {languageOfLocale} from '../../model/locales';
import {ContentError} from '../../model/problem';
import {backlinksOf, type Backlinks} from '../../page-data/backlinks';
import {dependenciesDataOf, type DependenciesData} from '../../page-data/dependencies';
import {editionsDataOf} from '../../page-data/editions';
import {exampleOf, type Example} from '../../page-data/example';
import {fatesOf, type FatesData} from '../../page-data/fates';
import {matrixDataOf, type MatrixData} from '../../page-data/matrix';
import {limitsOf, type LimitData} from '../../page-data/limits';
import {organisationsDataOf, type OrganisationsData} from '../../page-data/organisations';
import {outlineOf, type Outline} from '../../page-data/outline';
import {stepSheetsOf, type StepSheetsData} from '../../page-data/step-sheets';
import {vocabularyOf, type VocabularyData} from '../../page-data/vocabulary';
import {translationStatusOf} from '../../page-data/translation-status';
import {pagesDependOn} from '../../docusaurus/bundler-cache';
import {dataWriter} from '../../docusaurus/generated-data';
import {pageData} from '../../page-data/page-data';
import {createRetitler} from './retitle';

/** Of each edition. */
type Content = readonly {
  readonly outline: Outline;
  readonly example: Example | undefined;
  readonly matrix: MatrixData;
  readonly stepSheets: readonly StepSheetsData[];
  readonly dependencies: DependenciesData;
  readonly backlinks: Backlinks;
  readonly fates: FatesData;
  readonly vocabulary: VocabularyData;
  readonly organisations: OrganisationsData;
  readonly limits: readonly LimitData[];
}[];

const name = 'standard';

export default function standardPlugin(
  {siteDir, baseUrl, generatedFilesDir, i18n}: LoadContext,
  editions: readonly Edition[],
): Plugin<unknown> {
  const language = languageOfLocale(i18n.currentLocale);
  // Whatever turns data into pages: when it changes, no page made by the old code may be served.
  const code = [
    ...['agreement', 'content', 'ledger', 'model', 'page-data'].flatMap((folder) =>
      filesBelow(siteDir, `src/${folder}`, /(?<!\.test)\.ts$/),
    ),
    ...filesBelow(siteDir, 'src/plugins/standard', /(?<!\.test)\.(ts|cjs)$/),
  ].map((file) => path.join(siteDir, file));

  const retitle = createRetitler(siteDir, editions);

  return {
    name,

    getPathsToWatch() {
      return [
        path.join(siteDir, editionsFile),
        ...editions.flatMap((edition) => [
          path.join(siteDir, edition.dataFolder, '**/*.yaml'),
          path.join(siteDir, lockFile(edition)),
        ]),
      ];
    },

    loadContent() {
      if (process.env.NODE_ENV === 'development') retitle();
      const problems = checkContent(siteDir, editions);
      if (problems.length > 0) throw new ContentError(problems);
      return loadEditions(siteDir).map((standard) => {
        const matrix = matrixDataOf(standard, language);
        return {
          outline: outlineOf(standard, language),
          example: exampleOf(standard, matrix, language),
          matrix,
          stepSheets: stepSheetsOf(standard, language),
          dependencies: dependenciesDataOf(standard, language),
          backlinks: backlinksOf(siteDir, standard, language),
          fates: fatesOf(siteDir, standard, language),
          vocabulary: vocabularyOf(standard, language),
          organisations: organisationsDataOf(standard, language),
          limits: limitsOf(standard, language),
        };
      });
    },

    async contentLoaded({content, actions}) {
      const main = mainEdition(editions).path;
      const write = dataWriter(actions, generatedFilesDir, name);
      for (const {outline, example, stepSheets, ...editionData} of content as Content) {
        const json = JSON.stringify(outline);
        for (const [part, data] of Object.entries(editionData)) {
          await write(`${part}-${outline.edition}.json`, JSON.stringify(data));
        }
        await write(`outline-${outline.edition}.json`, json);
        for (const sheets of stepSheets) {
          const {edition, id} = sheets;
          const file = `step-sheets-${edition}-${id}.json`;
          actions.addRoute({
            path: `${baseUrl}${stepSheetsPath(edition, id).slice(1)}`,
            component: '@site/src/components/StepSheets/index.tsx',
            exact: true,
            modules: {sheets: await actions.createData(file, JSON.stringify(sheets))},
          });
        }
        if (outline.edition === main) {
          await write('outline-main.json', json);
          await write('example-main.json', JSON.stringify(example ?? null));
        }
      }
      await write('editions.json', JSON.stringify(editionsDataOf(siteDir, editions, language)));
      await write('in-newest.json', JSON.stringify(placesInNewest(siteDir, editions, language)));
      for (const edition of editions) {
        await write(
          `translations-${edition.path}.json`,
          JSON.stringify(translationStatusOf(siteDir, edition)),
        );
      }
    },

    configureWebpack(config) {
      return {
        module: {
          rules: [
            {
              test: /[\\/](?:backlinks|errata|history)-[^\\/]+\.json$/,
              resourceQuery: /^\?page=/,
              type: 'javascript/auto',
              use: [{loader: path.join(__dirname, 'page-part-loader.cjs')}],
            },
            {
              test: /\.ya?ml$/,
              include: editions.map(({dataFolder}) => path.join(siteDir, dataFolder)),
              type: 'javascript/auto',
              use: [
                {
                  loader: path.join(__dirname, 'yaml-loader.cjs'),
                  options: {siteDir, language, pageData},
                },
              ],
            },
          ],
        },
        ...pagesDependOn(config, code),
      };
    },
  };
}
