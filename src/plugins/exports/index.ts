/**
 * What pages know of the files that are published, and these files and the short links in the live view; a build writes
 * them in `../after-build`. Only wires lifecycles; `src/exports` makes the files.
 */
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {shortLinkFiles} from '../../after-build/short-links';
import {dataFolder, dataWriter} from '../../docusaurus/generated-data';
import {serveFolder} from '../../docusaurus/live-files';
import {publishedFiles, siteFiles, type PublishedFile} from '../../exports';
import type {Edition} from '../../model/editions';
import {readEdition} from '../../model/load';
import {shortLinks} from '../../model/short-links';
import {factsOf} from '../../page-data/published';
import {bundleScript} from '../../reader/bundle-script';

interface EditionFiles {
  /** The edition's path: `draft`, `1.0`. */
  readonly edition: string;
  readonly files: readonly PublishedFile[];
}

const name = 'exports';

export default function exportsPlugin(
  {siteDir, generatedFilesDir, baseUrl, i18n}: LoadContext,
  editions: readonly Edition[],
): Plugin<unknown> {
  const root = i18n.localeConfigs[i18n.defaultLocale]?.baseUrl ?? baseUrl;
  const isLive = process.env.NODE_ENV === 'development';
  const liveFolder = 'published';

  return {
    name,

    getPathsToWatch() {
      return editions.map(({dataFolder}) => path.join(siteDir, dataFolder, '**/*.yaml'));
    },

    loadContent(): EditionFiles[] {
      // Of an edition that has a problem, nothing: the plugin `standard` says so, and stops the build.
      return editions.flatMap((edition) => {
        const {standard} = readEdition(siteDir, edition);
        return standard ? [{edition: edition.path, files: publishedFiles(standard)}] : [];
      });
    },

    async contentLoaded({content, actions}) {
      const write = dataWriter(actions, generatedFilesDir, name);
      for (const {edition, files} of content as EditionFiles[]) {
        const facts = files.map((file) => factsOf(file, root));
        await write(`files-${edition}.json`, JSON.stringify(facts));
        if (!isLive) continue;
        for (const file of files) {
          await write(path.join(liveFolder, file.path), file.text);
        }
      }
      if (!isLive) return;
      const standards = editions.flatMap((edition) => readEdition(siteDir, edition).standard ?? []);
      for (const file of [
        ...siteFiles(),
        ...shortLinkFiles(shortLinks(standards), root, bundleScript('short-link-script')),
      ]) {
        await write(path.join(liveFolder, file.path), file.text);
      }
    },

    configureWebpack() {
      if (!isLive) return undefined;
      // The live view makes no files but serves a folder, whose files follow the data.
      const directory = path.join(dataFolder(generatedFilesDir, name), liveFolder);
      return serveFolder({directory, publicPath: root}) as object;
    },
  };
}
