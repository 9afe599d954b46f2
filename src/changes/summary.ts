import type {Message} from '../model/problem';
import type {Report} from './report';

/** What a reviewer reads first: how much changed, whether links still work, what was not compared. */
export function summaryOf({
  total,
  counts,
  lostAddresses,
  uncompared,
}: Omit<Report, 'groups' | 'from' | 'to'>): Message[] {
  const list = (language: keyof Message, separator: string): string =>
    counts.map(({change, count}) => `${change[language]} ${count}`).join(separator);
  const changed: Message =
    total === 0
      ? {
          zh: '读者读到的文字、数据和地址没有改动。',
          en: 'Nothing changed in the texts, data and addresses that readers meet.',
        }
      : {
          zh: `读者所见改动 ${total} 处：${list('zh', '，')}。`,
          en: `Changed for readers: ${total} (${list('en', ', ')}).`,
        };
  const addresses: Message =
    lostAddresses.length === 0
      ? {zh: '原有地址都还能用。', en: 'Every address that worked still works.'}
      : {
          zh: `不再可用的地址 ${lostAddresses.length} 个，别处的链接会落空：`,
          en: `Addresses that no longer work, so that links from elsewhere break: ${lostAddresses.length}`,
        };
  const files: Message[] =
    uncompared.length === 0
      ? []
      : [
          {
            zh: `另有 ${uncompared.length} 个样式、代码等文件改动，可能改变页面的样子，没有对比。`,
            en: `Besides, files of layout and code changed (${uncompared.length}); they may change how pages look and are not compared.`,
          },
        ];
  return [changed, ...files, addresses];
}
