/** Files that people write, as text: the one place that knows of line ends, byte order marks and encodings. */
import {isUtf8} from 'node:buffer';
import {readFileSync} from 'node:fs';

/** A text as all code takes it: lines end in a line feed, no byte order mark at its head. */
export function normaliseText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** The text of a file that is there. */
export function readText(absolute: string): string {
  return normaliseText(readFileSync(absolute, 'utf8'));
}

/** What a file's bytes are when they are not UTF-8; nothing when they are. */
export function wrongEncodingOf(bytes: Uint8Array): string | undefined {
  const hasMark = (first: number, second: number): boolean =>
    bytes[0] === first && bytes[1] === second;
  if (hasMark(0xff, 0xfe) || hasMark(0xfe, 0xff)) return 'UTF-16';
  const zeros = bytes.reduce((count, byte) => count + Number(byte === 0), 0);
  // Half the bytes of Latin letters in UTF-16; a stray one in UTF-8 is a character that nobody sees.
  if (isUtf8(bytes)) return zeros > bytes.length / 4 ? 'UTF-16' : undefined;
  if (zeros > 0) return 'UTF-16';
  try {
    new TextDecoder('gb18030', {fatal: true}).decode(bytes);
    return 'GBK';
  } catch {
    return '?';
  }
}
