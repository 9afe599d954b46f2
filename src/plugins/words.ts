import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {readText} from '../model/source-text';

/** Looks up a word of the interface, in the language that is built. */
export function interfaceWords({
  siteDir,
  i18n,
}: Pick<LoadContext, 'siteDir' | 'i18n'>): (string: {readonly id: string}) => string {
  const file = path.join(siteDir, 'i18n', i18n.currentLocale, 'code.json');
  const messages = JSON.parse(readText(file)) as Readonly<
    Record<string, {readonly message: string} | undefined>
  >;
  return ({id}) => messages[id]?.message ?? id;
}
