import {appWords} from './app';
import {filesWords} from './files';
import {fullWords} from './full';
import {gridWords} from './grid';
import {mergeWords} from './merge';
import {planWords} from './plan';
import {problemWords} from './problems';
import {quickWords} from './quick';
import {rebaseWords} from './rebase';
import {resultWords} from './result';
import {startWords} from './start';
import {storageWords} from './storage';
import type {Translate} from './translate';

/** What the first view says, in one language. What stands in braces is put in by `fill`. */
export function firstWords(translate: Translate) {
  return {
    app: appWords(translate),
    quick: quickWords(translate),
    grid: gridWords(translate),
    storage: storageWords(translate),
  };
}

/** What views say that are loaded when they are opened. */
export function laterWords(translate: Translate) {
  return {
    start: startWords(translate),
    full: fullWords(translate),
    result: resultWords(translate),
    plan: planWords(translate),
    files: filesWords(translate),
    rebase: rebaseWords(translate),
    merge: mergeWords(translate),
    problems: problemWords(translate),
  };
}

export type FirstWords = ReturnType<typeof firstWords>;
export type LaterWords = ReturnType<typeof laterWords>;
export type AssessmentWords = FirstWords & LaterWords;

/** All of it. */
export function assessmentWords(translate: Translate): AssessmentWords {
  return {...firstWords(translate), ...laterWords(translate)};
}

export {fill} from '../../model/fill';
