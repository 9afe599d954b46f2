/** Errata are declared before they are made, in `editions.yaml`, and recorded in the ledger. */
import type {Edition} from '../model/editions';
import {
  editionsFile,
  erratumRecordFile,
  readEditionFile,
  type Erratum,
} from '../model/edition-file';
import type {Place} from '../model/place';
import {fieldName} from '../model/place';
import type {Message, Problem} from '../model/problem';
import {
  ledgerFile,
  parseEditionLedger,
  readLedgerText,
  type RecordedErratum,
} from '../ledger/ledger-file';

export function checkErrata(siteDir: string, edition: Edition): Problem[] {
  const text = readLedgerText(siteDir, edition);
  if (text === undefined) return [];
  const {errata: recorded} = parseEditionLedger(text);
  const {value, lineOf} = readEditionFile(siteDir);
  const at = value?.editions.findIndex((entry) => entry.edition === edition.path) ?? -1;
  const problems: Problem[] = [];
  const report = (
    index: number | undefined,
    field: string,
    expected: Message,
    found: Message,
    mend?: Message,
  ): void => {
    const place: Place = ['editions', at, 'errata', ...(index === undefined ? [] : [index, field])];
    problems.push({
      rule: 'erratum',
      file: editionsFile,
      line: lineOf(place),
      field: fieldName(place),
      expected,
      found,
      ...(mend && {mend}),
    });
  };
  const released = edition.history[0]?.date;
  edition.errata.forEach((erratum, index) => {
    const {number, date} = erratum;
    if (number !== index + 1) {
      report(
        index,
        'number',
        {zh: `${index + 1}：从 1 起依次编号`, en: `${index + 1}: numbered in order from 1`},
        {zh: String(number), en: String(number)},
      );
    }
    if (released !== undefined && date < released) {
      report(
        index,
        'date',
        {zh: `不早于发布日 ${released}`, en: `not before the release on ${released}`},
        {zh: date, en: date},
      );
    }
    const entry = recorded.find((each) => each.number === number);
    if (entry) checkRecord(edition, erratum, entry, index, report);
    else {
      report(
        index,
        'number',
        {zh: `记在 ${ledgerFile(edition)}`, en: `a record in ${ledgerFile(edition)}`},
        {zh: '没有记', en: 'none'},
        {
          zh: `改好它列出的文件以后运行 npm run ledger -- --erratum ${edition.path}。`,
          en: `Edit the files that it lists, then run npm run ledger -- --erratum ${edition.path}.`,
        },
      );
    }
  });
  for (const {number} of recorded) {
    if (edition.errata.some((erratum) => erratum.number === number)) continue;
    report(
      undefined,
      '',
      {zh: `勘误 ${number} 的说明`, en: `what erratum ${number} is`},
      {zh: '没有', en: 'nothing'},
      {
        zh: `勘误一经记下就不撤回；从 git 恢复：git checkout ${editionsFile}。`,
        en: `An erratum once recorded stays; bring it back: git checkout ${editionsFile}.`,
      },
    );
  }
  return problems;
}

function checkRecord(
  {path: name}: Edition,
  {number, files, rewords = [], date}: Erratum,
  entry: RecordedErratum,
  index: number,
  report: (
    index: number | undefined,
    field: string,
    expected: Message,
    found: Message,
    mend?: Message,
  ) => void,
): void {
  const untold = (
    field: 'files' | 'rewords',
    said: readonly string[],
    done: readonly string[],
  ): void => {
    const missing = done.filter((name) => !said.includes(name));
    if (missing.length === 0) return;
    report(
      index,
      field,
      {zh: `列出 ${done.join('、')}`, en: `a list of ${done.join(', ')}`},
      {zh: `没有 ${missing.join('、')}`, en: `no ${missing.join(', ')}`},
    );
  };
  const record = erratumRecordFile(name, number);
  untold(
    'files',
    files,
    entry.files.filter((file) => file !== record),
  );
  if (!entry.files.includes(record)) {
    report(
      index,
      'number',
      {zh: `改前改后的文字留在 ${record}`, en: `the words before and after in ${record}`},
      {zh: '没有', en: 'none'},
      {
        zh: `从 git 恢复 ${ledgerFile({path: name})}，再运行 npm run ledger -- --erratum ${name}。`,
        en: `Bring ${ledgerFile({path: name})} back from git, then run npm run ledger -- --erratum ${name}.`,
      },
    );
  }
  untold('rewords', rewords, entry.rewords);
  if (date !== entry.date) {
    report(
      index,
      'date',
      {zh: `记下的日期 ${entry.date}`, en: `the date recorded, ${entry.date}`},
      {zh: date, en: date},
    );
  }
}
