import {appWords} from './app';
import {filesWords} from './files';
import {fullWords} from './full';
import {gridWords} from './grid';
import {planWords} from './plan';
import {quickWords} from './quick';
import {rebaseWords} from './rebase';
import {resultWords} from './result';
import {startWords} from './start';
import {storageWords} from './storage';
import type {Translate} from './translate';

/** What the assessment says, in one language, by view. What stands in braces is put in by `fill`. */
export function assessmentWords(translate: Translate) {
  return {
    app: appWords(translate),
    quick: quickWords(translate),
    start: startWords(translate),
    full: fullWords(translate),
    grid: gridWords(translate),
    result: resultWords(translate),
    plan: planWords(translate),
    files: filesWords(translate),
    rebase: rebaseWords(translate),
    storage: storageWords(translate),
  };
}

export type AssessmentWords = ReturnType<typeof assessmentWords>;

export {fill} from '../../assessment/fill';
