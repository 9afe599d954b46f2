import {readFileSync} from 'node:fs';
import path from 'node:path';

const file = path.resolve(__dirname, '../../i18n/en/code.json');
const strings = JSON.parse(readFileSync(file, 'utf8')) as Record<string, {message: string}>;

/** Stands in for Docusaurus's `translate`, with the site's own English strings. */
export function translate(
  {id}: {readonly id: string},
  values: Readonly<Record<string, string | number>> = {},
): string {
  const message = strings[id]?.message ?? id;
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
