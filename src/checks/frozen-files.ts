/** What a released edition says is changed no more, but by an erratum that says so. */
import type {Edition} from '../model/editions';
import {editionsFile} from '../model/edition-file';
import type {Problem} from '../model/problem';
import {deviationOf} from '../ledger/errata';
import {parseEditionLedger, readLedgerText} from '../ledger/ledger-file';

export function checkFrozenFiles(siteDir: string, edition: Edition): Problem[] {
  const text = readLedgerText(siteDir, edition);
  if (text === undefined) return [];
  const ledger = parseEditionLedger(text);
  // A ledger whose lines cannot be trusted accuses nothing.
  if (ledger.bad.length > 0) return [];
  const {changed, missing, added} = deviationOf(siteDir, edition, ledger);
  const {path} = edition;
  return [
    ...changed.map((file): Problem => ({
      rule: 'frozen-file',
      file,
      expected: {
        zh: `与 ${path} 版发布时一样`,
        en: `as it was when edition ${path} was released`,
      },
      found: {zh: '改过', en: 'an edit'},
      mend: {
        zh: `改工作草案（docs/），不改已发布的；恢复：git checkout ${file}。${path} 版里的错字非改不可的，按勘误办：在 ${editionsFile} 的这一版下写一项 errata，再运行 npm run ledger -- --erratum ${path}。`,
        en: `Edit the working draft (docs/), not what is released; bring it back: git checkout ${file}. A mistake that has to be mended in edition ${path} is an erratum: write an item of errata for the edition in ${editionsFile}, then run npm run ledger -- --erratum ${path}.`,
      },
    })),
    ...missing.map((file): Problem => ({
      rule: 'frozen-file',
      file,
      expected: {zh: `${path} 版的这个文件`, en: `this file of edition ${path}`},
      found: {zh: '没有了：已删去、改名或移走', en: 'nothing: deleted, renamed or moved'},
      mend: {
        zh: `恢复：git checkout HEAD -- ${file}。已发布的页面地址不会消失，勘误也不删文件。`,
        en: `Bring it back: git checkout HEAD -- ${file}. Published addresses do not go, and no erratum deletes a file.`,
      },
    })),
    ...added.map((file): Problem => ({
      rule: 'frozen-file',
      file,
      expected: {
        zh: `${path} 版发布时有的文件`,
        en: `only what edition ${path} had when it was released`,
      },
      found: {zh: '新加的文件', en: 'a file that came later'},
      mend: {
        zh: '移到工作草案（docs/），随下一版发布。',
        en: 'Move it to the working draft (docs/): it comes out with the next edition.',
      },
    })),
  ];
}
