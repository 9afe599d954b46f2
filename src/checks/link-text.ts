import type {Problem} from '../model/problem';
import type {Check} from './check';
import {linksOf} from '../content/links';
import {sectionName} from '../content/pairs';

/** Texts that say nothing of where a link leads; endings and punctuation do not count. */
const empty = new Set([
  ...'这里 此处 这儿 点击 点击这里 点击此处 点此 请点击 链接 此链接 本链接 更多 查看更多 了解更多'.split(
    ' ',
  ),
  ...'详情 查看详情 本页 此页 该页 这一页 见此 网址 地址 原文'.split(' '),
  ...'here,click here,see here,this,this page,that page,the page,page,link,this link,the link'.split(
    ',',
  ),
  ...'more,read more,learn more,see more,more information,details,website,address,url'.split(','),
]);

/** A link's text says where it leads: screen readers list links without what stands around them. */
export const linkText: Check = {
  rules: ['link-text'],
  run: ({pages}) =>
    pages.flatMap((page) =>
      linksOf(page).flatMap(({text, address, line, section}): Problem[] => {
        const plain = text.trim().replace(/[\s。，：:.,!！→›»>]+$/gu, '');
        const isAddress = /^(https?:\/\/|www\.)\S+$/i.test(plain);
        // Without text there may be a picture, whose alternative text speaks for it.
        if (plain === '' || (!isAddress && !empty.has(plain.toLowerCase()))) return [];
        return [
          {
            rule: 'link-text',
            file: page.file,
            line,
            field: sectionName(section),
            expected: {
              zh: '链接文字说出通向哪里，单独读也明白',
              en: 'a link text that says where it leads, even when read alone',
            },
            found: {zh: `“${plain}” → ${address}`, en: `“${plain}” → ${address}`},
            mend: isAddress
              ? {
                  zh: `写出那一页或那份文件的名称：[名称](${address})。`,
                  en: `Write the name of the page or document: [name](${address}).`,
                }
              : {
                  zh: `把“${plain}”换成目标页的标题或所讲的事，例如[评分规则](${address})。`,
                  en: `Write the target's title or subject for “${plain}”, such as [the scoring rule](${address}).`,
                },
          },
        ];
      }),
    ),
};
