/** Starts the comparison on its page. `../../plugins/compare` bundles it, by itself. */
import {mount} from '../../island/mount';
import type {Language} from '../../model/locales';
import {ClassesContext, type CompareClasses} from './classes';
import {RunningCompare} from './Running';
import type {CompareWords} from './words';

/** What the bundler puts in. */
declare const WORDS: CompareWords;
/** The name of the worker's file, which is beside this. */
declare const WORKER: string;

/** What the page tells. */
export interface CompareSettings {
  readonly edition: string;
  readonly language: Language;
  /** The root of the site, with the base path, in the language without a prefix: `/standard/`. */
  readonly root: string;
  readonly classes: CompareClasses;
}

mount<CompareSettings>('compare', ({classes, ...page}) => (
  <ClassesContext value={classes}>
    <RunningCompare words={WORDS} worker={new URL(WORKER, import.meta.url).href} {...page} />
  </ClassesContext>
));
