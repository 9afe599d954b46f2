/** The texts of the data, each in both languages, with where they stand. */
import {fieldName} from './describe-issue';
import type {Edition} from './editions';
import type {Located} from './load';
import type {Language} from './locales';
import {isBilingual, type Bilingual} from './bilingual';
import type {DataFile} from './schema';

/** A text in both languages where the data has it. */
export interface DataText {
  /** `DS-1.L3.2/text`, `DS-1.L3/evidence/2`, `DS-1/metrics/coverage/unit`, `framework/index/title`. */
  readonly id: string;
  readonly file: string;
  /** `levels[2].criteria[1].text`; the language comes after it. */
  readonly field: string;
  readonly text: Bilingual;
  readonly lines: Readonly<Record<Language, number>>;
  /** Whether the standard asks for something with it: a level's statement, a criterion, a clause. */
  readonly isNormative: boolean;
}

/** Every pair of languages in a data file. */
export function textsOf({data, file, lineOf}: Located, edition: Edition): DataText[] {
  const name = file.slice(edition.dataFolder.length + 1).replace(/\.ya?ml$/, '');
  const texts: DataText[] = [];
  const walk = (value: unknown, place: readonly PropertyKey[], id: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isBilingual(value)) {
      texts.push({
        id,
        file,
        field: fieldName(place),
        text: value,
        lines: {zh: lineOf([...place, 'zh']), en: lineOf([...place, 'en'])},
        isNormative: isNormative(data, place),
      });
    } else if (Array.isArray(value)) {
      value.forEach((item, index) => walk(item, [...place, index], idOfItem(id, item, index)));
    } else {
      for (const [key, item] of Object.entries(value)) {
        // Levels and criteria have ids of their own, which say where they stand.
        const isOwn = key === 'levels' || key === 'criteria' || key === 'clauses';
        walk(item, [...place, key], isOwn ? id : `${id}/${key}`);
      }
    }
  };
  walk(data, [], 'id' in data ? data.id : name);
  return texts;
}

function idOfItem(parent: string, item: unknown, index: number): string {
  const {id, level, to} = (typeof item === 'object' && item !== null ? item : {}) as {
    readonly id?: string;
    readonly level?: number;
    readonly to?: number;
  };
  if (id !== undefined) return id.startsWith(parent.split('/')[0] ?? '') ? id : `${parent}/${id}`;
  if (level !== undefined && !/\/(pitfalls|requires|illustrates)/.test(parent)) {
    return `${parent}.L${level}`;
  }
  if (to !== undefined) return `${parent}/${to}`;
  return `${parent}/${index + 1}`;
}

function isNormative({kind}: DataFile, place: readonly PropertyKey[]): boolean {
  const keys = place.filter((key) => typeof key === 'string').join('.');
  return (
    (kind === 'capability' && (keys === 'levels.statement' || keys === 'levels.criteria.text')) ||
    keys === 'clauses.text'
  );
}
