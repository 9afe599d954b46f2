/**
 * Docusaurus's view of the history of files.
 *
 * Relies on: the preset `default-v2` (one run of git for all files, none in the live view) and the form of
 * what the option `future.experimental_vcs` takes.
 *
 * Why: a page's date counts its data in, and none is given in a shallow clone
 * (`../plugins/standard/last-update.ts`). The documented way, a date in each page's front matter, would
 * need a run of git of our own for each page, and could not leave the date out.
 *
 * Under version 4: the option will be `future.vcs` or `vcs`; Docusaurus refuses the old name when it starts.
 */
import {getVcsPreset} from '@docusaurus/utils';

export type Vcs = ReturnType<typeof getVcsPreset>;

const preset = 'default-v2';
const functions = ['initialize', 'getFileCreationInfo', 'getFileLastUpdateInfo'] as const;

/**
 * What Docusaurus itself would use.
 *
 * @param given the preset, for tests
 * @throws {Error} when there is no such preset, or it lacks one of the functions that are wrapped
 */
export function docusaurusVcs(given: Partial<Vcs> = getVcsPreset(preset)): Vcs {
  const missing = functions.filter((name) => typeof given[name] !== 'function');
  if (missing.length > 0) {
    throw new Error(
      `Docusaurus's history of files, “${preset}”, has no ${missing.join(', ')} (src/docusaurus/vcs.ts).`,
    );
  }
  return given as Vcs;
}
