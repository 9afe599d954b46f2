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
  // Half the bytes of Latin letters in UTF-16, and nothing that text in UTF-8 has.
  if (bytes.includes(0)) return 'UTF-16';
  if (isUtf8(bytes)) return undefined;
  try {
    new TextDecoder('gb18030', {fatal: true}).decode(bytes);
    return 'GBK';
  } catch {
    return '?';
  }
}
