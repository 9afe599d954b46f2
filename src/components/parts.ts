import {useActiveDocContext, useDocsData} from '@docusaurus/plugin-content-docs/client';
import {translate} from '@docusaurus/Translate';
import {useCurrentEdition} from './edition';

export interface Part {
  /** What the names of its pages begin with. */
  readonly folder: string;
  readonly label: string;
  readonly path: string;
}

/** The parts of the edition that have a page to begin with, in their order: one that is not written yet is left out. */
export function useParts(): {
  readonly parts: readonly Part[];
  readonly current: string | undefined;
} {
  const edition = useCurrentEdition();
  const {versions} = useDocsData(undefined);
  const pages = versions.find(({label}) => label === edition.path)?.docs ?? [];
  const names = [
    ['introduction/index', translate({id: 'part.introduction'})],
    ['framework/index', translate({id: 'part.framework'})],
    ['capability/index', translate({id: 'nav.capability'})],
    ['specification/index', translate({id: 'nav.specification'})],
    ['cases/index', translate({id: 'nav.cases'})],
    ['appendix/about', translate({id: 'part.appendix'})],
  ] as const;
  // A page's name begins with the folder of its part.
  const folderOf = (page: string): string => page.split('/')[0] ?? '';
  const {activeDoc} = useActiveDocContext(undefined);
  return {
    parts: names.flatMap(([name, label]) => {
      const page = pages.find(({id}) => id === name);
      return page ? [{folder: folderOf(name), label, path: page.path}] : [];
    }),
    current: activeDoc && folderOf(activeDoc.id),
  };
}
