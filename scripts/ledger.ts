/**
 * `npm run ledger`: brings the ledger of ids and addresses up to date.
 *
 *     npm run ledger                        the ids of the working draft
 *     npm run ledger -- --erratum 0.9       the next erratum of an edition, once its files are edited
 *
 * Exit status 0 when written or up to date, 1 when the erratum does not cover what changed, 2 when the command is not
 * understood.
 */
import {parseArgs} from 'node:util';
import {checkErrata} from '../src/checks/erratum';
import {checkFrozenFiles} from '../src/checks/frozen-files';
import {checkEditionLedger} from '../src/checks/ledger';
import {recordErratum} from '../src/ledger/record-erratum';
import {writeDraftLedger} from '../src/ledger/write-draft';
import {editionsOf, type Edition} from '../src/model/editions';
import {formatProblems} from '../src/model/problem';
import {refuse, root} from './run';

function readArguments(): {readonly erratum?: string | undefined} {
  try {
    const {values} = parseArgs({options: {erratum: {type: 'string'}}});
    return values;
  } catch (error) {
    return refuse(
      `命令有误 / not understood: ${(error as Error).message}
用法 / usage: npm run ledger [-- --erratum 0.9]`,
    );
  }
}

function updateDraft(draft: Edition): void {
  const {added, dropped} = writeDraftLedger(root, draft);
  for (const line of added) console.log(`记入 / added    ${line}`);
  for (const line of dropped) console.log(`去掉 / dropped  ${line}`);
  if (added.length + dropped.length === 0) console.log('账没有变。/ The ledger is up to date.');
}

/** Records what an erratum says it changes; what else changed is said, and nothing is written. */
function recordNext(edition: Edition): void {
  const result = recordErratum(root, edition);
  if ('refused' in result) refuse(`${result.refused.zh}/ ${result.refused.en}`);
  const {erratum, files, undo} = result;
  const problems = [
    ...checkErrata(root, edition),
    ...checkFrozenFiles(root, edition),
    ...checkEditionLedger(root, edition),
  ];
  if (problems.length === 0) {
    console.log(
      `已记勘误 ${erratum.number} / erratum ${erratum.number} is recorded: ${files.join(', ')}`,
    );
    return;
  }
  undo();
  console.error(
    `${formatProblems(problems)}\n\n什么都没有记：勘误要列出改了的文件（files），和措辞改了的规范性文字（rewords）。/ Nothing was recorded: the erratum lists the files that changed (files) and what asks for something in other words (rewords).`,
  );
  process.exitCode = 1;
}

const {erratum} = readArguments();
const editions = editionsOf(root);
const edition = editions.find(({path: name}) => name === (erratum ?? 'draft'));
if (!edition || erratum === 'draft') {
  refuse(`没有版本 / no edition: ${erratum}`);
} else if (erratum === undefined) updateDraft(edition);
else recordNext(edition);
