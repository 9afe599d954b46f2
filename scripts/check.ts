/** `npm run check`: what is wrong with the content, all of it at once, in a second or two. */
import {checkContent} from '../src/checks';
import {editionsOf} from '../src/model/editions';
import {formatProblems} from '../src/model/problem';
import {root} from './run';

const problems = checkContent(root, editionsOf(root));
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  console.log('内容检查通过 / The content is in order.');
}
