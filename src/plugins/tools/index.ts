/** The code of calculators, checklists and adoption sheets, and templates as files, for pages of specifications. Only wires lifecycles. */
import type {LoadContext, Plugin} from '@docusaurus/types';
import {EmitFiles} from '../../docusaurus/emit-files';
import {templateFiles, type TemplateFile} from '../../exports/templates';
import {readEdition} from '../../model/load';
import {languageOfLocale} from '../../model/locales';
import type {Edition} from '../../model/editions';
import {bundleCode, bundleIsland} from '../bundle-code';

const folder = 'assets/tools';

export default function toolsPlugin(
  {siteDir, baseUrl, siteConfig, i18n}: LoadContext,
  editions: readonly Edition[],
): Plugin<unknown> {
  const checklist = bundleCode('tools/checklist.ts', {format: 'esm'});
  const adoption = bundleCode('tools/adoption.ts', {format: 'esm', loader: {'.css': 'text'}});
  const template = bundleCode('tools/template.ts', {format: 'esm'});
  const calculator = bundleIsland('tools/calculator.ts', {});
  // `baseUrl` has the language in it.
  const {isPublic} = siteConfig.customFields as {isPublic: boolean};
  const root = `${isPublic ? siteConfig.url : ''}${baseUrl.replace(/\/$/, '')}`;
  let templates: readonly TemplateFile[] = [];

  return {
    name: 'tools',

    async loadContent() {
      // Of an edition that has a problem, nothing: the plugin `standard` says so, and stops the build.
      const standards = editions.flatMap((edition) => readEdition(siteDir, edition).standard ?? []);
      const language = languageOfLocale(i18n.currentLocale);
      const made = standards.map((standard) => templateFiles(standard, language, root));
      templates = (await Promise.all(made)).flat();
    },

    contentLoaded({actions}) {
      actions.setGlobalData({
        checklist: `${folder}/${checklist.name}`,
        adoption: `${folder}/${adoption.name}`,
        template: `${folder}/${template.name}`,
        calculator: `${folder}/${calculator.main}`,
      });
    },

    configureWebpack(_config, isServer) {
      if (isServer) return undefined;
      return {
        plugins: [
          new EmitFiles([
            ...[checklist, adoption, template, ...calculator.files].map(
              ({name, text}) => [`${folder}/${name}`, text] as const,
            ),
            ...templates.map(({path, content}) => [path, content] as const),
          ]),
        ],
      };
    },
  };
}
