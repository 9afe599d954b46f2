import type {LaterWords} from './words';

/** A file of its own, so that the first view does without. */
const words = JSON.parse(LATER_WORDS) as LaterWords;

export default words;
