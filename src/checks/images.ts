import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {filesBelow} from '../model/load';
import type {Message, Problem} from '../model/problem';
import type {Check} from './check';
import {decoded, imagesOf, type Image} from '../content/links';
import {sectionName} from '../content/pairs';

/** Every picture can be read aloud, and is light enough to load anywhere. */
export const images: Check = {
  rules: ['alternative-text', 'image-missing', 'image-weight'],
  run: ({siteDir, pages}) => [
    ...pages.flatMap((page) =>
      imagesOf(page).flatMap((image) => [
        ...checkText(image, page.file),
        ...checkPlace(image, page.file, siteDir),
      ]),
    ),
    ...['docs', 'i18n', 'static'].flatMap((folder) =>
      filesBelow(siteDir, folder, pictureFile).flatMap((file) => checkFile(siteDir, file)),
    ),
  ],
};

function checkText({address, alternative, line, section}: Image, file: string): Problem[] {
  const found = faultOf(alternative);
  if (!found) return [];
  return [
    {
      rule: 'alternative-text',
      file,
      line,
      field: sectionName(section),
      expected: {
        zh: `图 ${address} 有替代文字，说出图中的内容`,
        en: `an alternative text for ${address} that says what the picture shows`,
      },
      found,
      mend: {
        zh: `用一句话说出看图的人从图中得知什么：![……](${address})，标签则写 alt="……"。`,
        en: `Say in one sentence what a person learns from it: ![…](${address}), or alt="…" in a tag.`,
      },
    },
  ];
}

/** Images are kept with the site: what another host has goes away, and tells that host who reads. */
function checkPlace({address, line, section}: Image, page: string, siteDir: string): Problem[] {
  const isElsewhere = /^([a-z][a-z\d+.-]*:|\/\/)/i.test(address);
  const file = address.startsWith('/')
    ? path.join('static', address)
    : path.join(path.dirname(page), decoded(address));
  if (!isElsewhere && existsSync(path.join(siteDir, file))) return [];
  return [
    {
      rule: 'image-missing',
      file: page,
      line,
      field: sectionName(section),
      expected: {zh: '放在 static 下的图', en: 'an image that lies below static'},
      found: isElsewhere
        ? {zh: `${address}，在别的网站`, en: `${address}, on another site`}
        : {zh: `${address}，没有 ${file}`, en: `${address}, where there is no ${file}`},
      mend: {
        zh: '把图放在 static/img 下，写成 ![……](/img/文件名)；已经放好的，核对文件名，大小写也要相同。',
        en: 'Put the image below static/img and write ![…](/img/its-name); if it is there, compare the name, capitals included.',
      },
    },
  ];
}

/** “Image of” and the like: a screen reader has said that it is an image. */
const announced =
  /^(an? |the )?(image|picture|photo|figure|screenshot|diagram|graphic)( of\b|\s*\d*$)|^(图片|图像|截图|照片|插图|示意图|图)[\s\d：:]*$|^(图片|图像|截图|照片)[：:]/i;
const fileName = /^[\w./-]+\.(png|jpe?g|gif|svg|webp|avif)$/i;

function faultOf(alternative: string | undefined): Message | undefined {
  const text = alternative?.trim();
  if (!text) return {zh: '没有替代文字', en: 'no alternative text'};
  if (fileName.test(text)) return {zh: `文件名 “${text}”`, en: `the file name “${text}”`};
  if (announced.test(text)) {
    return {zh: `“${text}”，只说了它是图`, en: `“${text}”, which says that it is an image`};
  }
  return undefined;
}

const pictureFile = /\.(png|jpe?g|gif|svg|webp|avif|ico)$/i;
const bytesPerKibibyte = 1024;
const kibibyteLimits = {svg: 50, bitmap: 200} as const;

function checkFile(siteDir: string, file: string): Problem[] {
  const bytes = readFileSync(path.join(siteDir, file));
  const extension = path.extname(file).slice(1).toLowerCase();
  const limit = extension === 'svg' ? kibibyteLimits.svg : kibibyteLimits.bitmap;
  const size = Math.ceil(bytes.length / bytesPerKibibyte);
  const kind = kindOf(bytes);
  const problems: Problem[] = [];
  if (size > limit) {
    problems.push({
      rule: 'image-weight',
      file,
      expected: {zh: `不超过 ${limit} KB`, en: `no more than ${limit} KB`},
      found: {zh: `${size} KB`, en: `${size} KB`},
      mend: {
        zh: '缩小到页面上显示的大小，照片存为 WebP，线条图存为 SVG；也可以画成组件。',
        en: 'Scale it to the size shown, save photographs as WebP and drawings as SVG, or draw it as a component.',
      },
    });
  }
  const named = extension === 'jpeg' ? 'jpg' : extension;
  if (kind !== named) {
    const saved: Message = kind
      ? {zh: `内容是 ${kind}`, en: `${kind} inside`}
      : {zh: '内容不是图', en: 'no image inside'};
    problems.push({
      rule: 'image-weight',
      file,
      expected: {zh: `真正的 ${named} 图`, en: `a real ${named} image`},
      found: saved,
      mend: kind
        ? {
            zh: `把文件名的结尾改成 .${kind}，引用它的地方一并改。`,
            en: `End the file name in .${kind}, also where the file is used.`,
          }
        : {
            zh: '重新导出这张图；改后缀不会使它成为图。',
            en: 'Export the image again; a file does not become one by its ending.',
          },
    });
  }
  return problems;
}

/** What a file is by its first bytes. */
function kindOf(bytes: Buffer): string | undefined {
  const at = (from: number, to: number): string => bytes.toString('latin1', from, to);
  if (at(0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (at(0, 3) === '\xff\xd8\xff') return 'jpg';
  if (/^GIF8[79]a/.test(at(0, 6))) return 'gif';
  if (at(0, 4) === 'RIFF' && at(8, 12) === 'WEBP') return 'webp';
  if (at(4, 12) === 'ftypavif') return 'avif';
  if (at(0, 4) === '\0\0\x01\0') return 'ico';
  if (
    /^(?:\uFEFF|\s|<\?xml[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>)*<svg[\s>]/.test(
      bytes.toString('utf8'),
    )
  ) {
    return 'svg';
  }
  return undefined;
}
