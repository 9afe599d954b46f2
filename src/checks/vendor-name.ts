import path from 'node:path';
import {hasHan} from '../model/han';
import {ofKind} from '../model/located';
import {languages} from '../model/locales';
import type {Problem} from '../model/problem';
import {blocksOf} from '../content/blocks';
import type {Check} from './check';
import type {Content} from '../content/content';
import {sectionName} from '../content/pairs';
import {readText} from '../model/source-text';

/**
 * Folders whose pages name no vendors: there stands what applies to everybody. The introduction,
 * the cases and the appendix report what others did and said, with their names. So does the data of the mapping,
 * whose models and practices are called what their publishers call them; its page is as neutral as its neighbours.
 */
const neutralPages = /^(framework|capability|specification)\//;

/** What the standard asks of anybody is not tied to what somebody sells. */
export const vendorName: Check = {
  rules: ['vendor-name'],
  run: (content) => {
    const pattern = namesPattern();
    return [...inData(content, pattern), ...inPages(content, pattern)];
  },
};

function inData({files, texts}: Content, pattern: RegExp): Problem[] {
  const capabilities = new Set(ofKind(files, 'capability').map(({file}) => file));
  return texts
    .filter(({file, isNormative}) => isNormative || capabilities.has(file))
    .flatMap(({file, field, text, lines}) =>
      languages.flatMap((language) =>
        namesIn(text[language], pattern).map((name) =>
          problem(file, lines[language], `${field}.${language}`, name),
        ),
      ),
    );
}

function inPages({pages}: Content, pattern: RegExp): Problem[] {
  return pages
    .filter(({name}) => neutralPages.test(name))
    .flatMap((page) =>
      blocksOf(page).flatMap(({text, line, section}) =>
        namesIn(text, pattern).map((name) => problem(page.file, line, sectionName(section), name)),
      ),
    );
}

function problem(file: string, line: number, field: string, name: string): Problem {
  return {
    rule: 'vendor-name',
    file,
    line,
    field,
    expected: {
      zh: '不提厂商和产品，只说它做什么',
      en: 'no vendor and no product, only what it does',
    },
    found: {zh: `“${name}”`, en: `“${name}”`},
    mend: {
      zh: `把“${name}”换成同类东西的通称，例如“监控系统”“消息队列”“容器平台”，两种语言都改。不是厂商或产品的，从 src/checks/vendor-names.txt 删去这个名称。`,
      en: `Write what kind of thing “${name}” is, such as “monitoring system”, “message queue” or “container platform”, in both languages. If it is no vendor or product here, take the name out of src/checks/vendor-names.txt.`,
    },
  };
}

function namesIn(text: string, pattern: RegExp): string[] {
  return [...new Set(text.match(pattern))];
}

/** One pattern for all names of the list. */
function namesPattern(): RegExp {
  const names = readText(path.join(__dirname, 'vendor-names.txt'))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    // Longer names first, so that the whole of a name is quoted.
    .sort((a, b) => b.length - a.length);
  const han = names.filter(hasHan).join('|');
  const latin = names
    .filter((name) => !hasHan(name))
    .map(latinPattern)
    .join('|');
  return new RegExp(`${han}|(?<![\\w-])(?:${latin})(?!\\w)`, 'gu');
}

/** `=Kafka` → `[kK][aA][fF][kK][aA]`: capitals are free for some names only, so no flag will do. */
function latinPattern(name: string): string {
  const escaped = name.replace(/^=/, '').replace(/[.+]/g, '\\$&');
  if (!name.startsWith('=')) return escaped;
  return escaped.replace(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
}
