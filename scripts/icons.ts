/**
 * `npx tsx scripts/icons.ts`: makes the icons of `static/` that cannot be drawings from `static/favicon.svg`, with
 * Chromium. They are committed, since they change with the mark alone.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {chromium} from '@playwright/test';
import {chromiumArgs, findChromium} from './chromium';
import {root} from './run';

const folder = path.join(root, 'static');
const mark = readFileSync(path.join(folder, 'favicon.svg'), 'utf8');
/** Where systems cut the corners themselves. */
const square = mark.replace(' rx="6"', '');

/** An icon file that holds one picture. */
function icoOf(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2); // It is an icon,
  head.writeUInt16LE(1, 4); // with one picture,
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12); // of 32 bits a pixel,
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18); // which begins here.
  return Buffer.concat([head, png]);
}

async function main(): Promise<void> {
  const browser = await chromium.launch({executablePath: findChromium(), args: chromiumArgs});
  const page = await browser.newPage();
  const draw = async (svg: string, size: number): Promise<Buffer> => {
    await page.setViewportSize({width: size, height: size});
    const styled = svg.replace('<svg ', `<svg style="display:block;width:${size}px" `);
    await page.setContent(`<body style="margin:0">${styled}`);
    return page.screenshot({omitBackground: true});
  };
  writeFileSync(path.join(folder, 'favicon.ico'), icoOf(await draw(mark, 32), 32));
  writeFileSync(path.join(folder, 'apple-touch-icon.png'), await draw(square, 180));
  for (const size of [192, 512]) {
    writeFileSync(path.join(folder, `icon-${size}.png`), await draw(mark, size));
  }
  await browser.close();
}

void main();
