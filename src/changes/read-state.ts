/** The standard in a folder, as `compare` takes it. */
import {existsSync} from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type {State} from '../model/compare';
import {dataName, type Edition} from '../model/editions';
import {kindNames, kindOf, kinds, type DataFile} from '../model/kinds';
import type {AreaList} from '../model/kinds/kind';
import {dataFilesOf} from '../model/load';
import {languages, locales} from '../model/locales';
import {schemaVersion} from '../model/shapes';
import {readText} from '../model/source-text';
import {parse} from '../model/yaml-positions';
import {parsePage} from '../content/content';
import {addressOfPage, pagesOf} from '../content/pages';
import {addData, groupOf} from './data-things';
import {addPages} from './page-things';
import {Things} from './things';
import {UnreadableState} from './unreadable-state';

/**
 * Reads an edition of the project in a folder, which may be an old one: its data is taken as it stands, whether or not
 * it keeps today's rules.
 *
 * @param name what people call the state
 * @throws {UnreadableState} for a file that is no YAML, that is written for a later program, or that has not the
 *   shape of its kind
 */
export function readState(siteDir: string, edition: Edition, name: string): State {
  const pages = pagesOf(siteDir, edition).map(parsePage);
  const files = dataFilesOf(siteDir, edition).map((file) => ({
    file,
    data: readData(readText(path.join(siteDir, file)), file),
  }));
  const slugs = new Map(
    pages
      .filter(({language}) => language === 'zh')
      .map((page) => [page.dataFile, addressOfPage(page)] as const),
  );
  const framework = files.find(({data}) => data.kind === 'framework')?.data;
  const areas = (framework as {areas?: AreaList} | undefined)?.areas ?? [];
  const things = new Things();
  // The framework first: areas stand in it before they have a page.
  const ordered = [...files].sort((a, b) => rankOf(a.data) - rankOf(b.data));
  for (const {file, data} of ordered) {
    try {
      const address =
        slugs.get(file) ??
        kindOf(data).page.address(data, () => areas) ??
        `/${dataName(file, edition)}/`;
      addData(things, data, {address, name: dataName(file, edition)});
    } catch (error) {
      if (error instanceof UnreadableState) throw error;
      throw new UnreadableState({
        zh: `${file} 的内容不是 kind: ${data.kind} 的样子，无法对比：${String(error)}`,
        en: `${file} has not the shape of kind: ${data.kind} and cannot be compared: ${String(error)}`,
      });
    }
  }
  const groups = new Map(
    files.map(({file, data}) => [dataName(file, edition), groupOf(data, dataName(file, edition))]),
  );
  addPages(things, pages, groups);
  addInterface(things, siteDir);
  return {name, things: things.list()};
}

const rankOf = ({kind}: DataFile): number => kindNames.indexOf(kind);

/** A data file as it stands. */
function readData(source: string, file: string): DataFile {
  const {errors, value} = parse(source);
  const [error] = errors;
  if (error) {
    throw new UnreadableState({
      zh: `${file} 第 ${error.line} 行不是 YAML，无法对比：${error.message}`,
      en: `${file}, line ${error.line}, is no YAML and cannot be compared: ${error.message}`,
    });
  }
  const {schema, kind} = z.looseObject({schema: z.unknown(), kind: z.unknown()}).parse(value ?? {});
  if (typeof schema === 'number' && schema > Math.max(...schemaVersion.values)) {
    throw new UnreadableState({
      zh: `${file} 是为 schema ${schema} 写的，本程序只认得到 ${Math.max(...schemaVersion.values)}；请用更新的版本来对比。`,
      en: `${file} is written for schema ${schema}; this program knows them up to ${Math.max(...schemaVersion.values)}. Compare with a later version of the project.`,
    });
  }
  if (typeof kind !== 'string' || !Object.hasOwn(kinds, kind)) {
    throw new UnreadableState({
      zh: `${file} 的 kind 是 ${String(kind)}，本程序只认得 ${kindNames.join('、')}。`,
      en: `${file} is of kind ${String(kind)}; this program knows ${kindNames.join(', ')}.`,
    });
  }
  return value as DataFile;
}

/** The words of the interface, as both languages' files have them. */
function addInterface(things: Things, siteDir: string): void {
  for (const [index, locale] of locales.entries()) {
    const file = path.join(siteDir, 'i18n', locale, 'code.json');
    const language = languages[index];
    if (!existsSync(file) || !language) continue;
    const words = z
      .record(z.string(), z.object({message: z.string()}))
      .safeParse(JSON.parse(readText(file)));
    for (const [id, {message}] of Object.entries(words.data ?? {})) {
      const word = things.at('interface', id, {group: 'interface', address: ''});
      word.texts.text = {...word.texts.text, [language]: message};
    }
  }
}
