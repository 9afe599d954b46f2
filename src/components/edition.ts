import {
  useActiveDocContext,
  useDocsData,
  type GlobalVersion,
} from '@docusaurus/plugin-content-docs/client';
import {translate} from '@docusaurus/Translate';
import {mainOutline} from '../docusaurus/main-outline';

export interface CurrentEdition {
  /** First part of its addresses: `draft`, `1.0`. */
  readonly path: string;
  readonly label: string;
  /** Where the same page is in other editions, or their first page where they do not have it. */
  readonly otherEditions: readonly {
    readonly path: string;
    readonly label: string;
    readonly address: string;
  }[];
}

/** The edition of the page; on a page of no edition, the one that the landing page leads to. */
export function useCurrentEdition(): CurrentEdition {
  const {versions} = useDocsData(undefined);
  const {activeVersion, alternateDocVersions} = useActiveDocContext(undefined);
  const path = activeVersion ? pathOf(activeVersion) : mainOutline.edition;
  return {
    path,
    label: editionLabel(path),
    otherEditions: versions
      .filter((version) => pathOf(version) !== path)
      .map((version) => ({
        path: pathOf(version),
        label: editionLabel(pathOf(version)),
        address: alternateDocVersions[version.name]?.path ?? `${version.path}/`,
      })),
  };
}

/** The config gives every version its edition's path as label. */
function pathOf(version: GlobalVersion): string {
  return version.label;
}

function editionLabel(path: string): string {
  return path === 'draft'
    ? translate({id: 'edition.draft'})
    : translate({id: 'edition.released'}, {edition: path});
}
