import type {Message} from '../model/problem';
import type {Report} from './report';

/** What a reviewer reads first: how much changed, whether links still work, what was not compared. */
export function summaryOf(report: Report): Message[] {
  return [...changed(report), addresses(report), ...notCompared(report)];
}

function changed({total, counts}: Report): Message[] {
  if (total === 0) {
    return [
      {
        zh: '所对比的文字、数据和地址没有改动。',
        en: 'Nothing changed in the texts, data and addresses that are compared.',
      },
    ];
  }
  const list = (language: keyof Message, separator: string): string =>
    counts.map(({change, count}) => `${change[language]} ${count}`).join(separator);
  const sum = counts.reduce((all, {count}) => all + count, 0);
  const [only] = counts;
  const overlap =
    sum > total
      ? {zh: '；有的部分算在几类里', en: '; some parts are in several kinds'}
      : {zh: '', en: ''};
  const kinds =
    counts.length === 1 && only
      ? {zh: `都是${only.change.zh}`, en: `all: ${only.change.en}`}
      : {zh: list('zh', '，') + overlap.zh, en: list('en', ', ') + overlap.en};
  return [
    {
      zh: `${total} 个部分有改动（${kinds.zh}）。“部分”指页、节、等级、判据、条款、术语等。`,
      en: `${parts(total)} changed (${kinds.en}). A part is a page, section, level, criterion, clause, term and the like.`,
    },
    {
      zh: '本报告只对比文字和数据，不判断改动后的要求是否与原来相同。',
      en: 'This report compares texts and data; it does not judge whether they still ask for the same.',
    },
  ];
}

function addresses({lostAddresses: {length}}: Report): Message {
  return length === 0
    ? {
        zh: '原有地址都还在（据两个状态的文字和数据核对，没有打开网页）。',
        en: 'Every earlier address is still there (checked in the texts and data of both states; no page was opened).',
      }
    : {
        zh: `不再可用的地址 ${length} 个，别处指向它们的链接会落空：`,
        en: `Addresses that no longer work, so that links from elsewhere break: ${length}`,
      };
}

function notCompared({uncompared}: Report): Message[] {
  if (!uncompared) {
    return [
      {
        zh: '没有对比：样式、代码、图片等文件；它们在两个状态之间是否有改动，无从得知。',
        en: 'Not compared: styles, code and images; whether they changed between the two states is not known.',
      },
    ];
  }
  const {forPages, besidePages} = uncompared;
  const notes = {
    zh: `；另有 ${besidePages.length} 个说明、测试文件改动，不影响页面`,
    en: `; so did ${filesOf(besidePages.length, 'of notes or tests')}, which no page shows`,
  };
  const pages: Message =
    forPages.length === 0
      ? {
          zh: '样式、代码、图片等文件，它们没有改动',
          en: 'styles, code and images; none of them changed',
        }
      : {
          zh: `${forPages.length} 个样式、代码、图片等文件有改动，可能改变页面显示的内容或样子（文件名列在最后）`,
          en: `${filesOf(forPages.length, 'of style, code or images')} changed and may change what pages show or how (listed at the end)`,
        };
  const end = besidePages.length > 0 ? notes : {zh: '', en: ''};
  return [{zh: `没有对比：${pages.zh}${end.zh}。`, en: `Not compared: ${pages.en}${end.en}.`}];
}

export const parts = (count: number): string => (count === 1 ? '1 part' : `${count} parts`);
const filesOf = (count: number, what: string): string =>
  `${count} ${count === 1 ? 'file' : 'files'} ${what}`;
