/** The texts of the data, each in both languages, with where they stand. */
import {fieldName, valueAt, type Place} from './place';
import {dataName, type Edition} from './editions';
import {kindOf} from './kinds';
import type {Part} from './kinds/kind';
import type {Located} from './located';
import type {Language} from './locales';
import {isBilingual, type Bilingual} from './bilingual';

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
  /** Of what it belongs to on its page; nothing where only the page has an address. */
  readonly anchor?: string;
}

/** Every pair of languages in a data file. */
export function textsOf({data, file, lineOf}: Located, edition: Edition): DataText[] {
  const parts = new Map(
    kindOf(data)
      .parts(data)
      .map((part) => [fieldName(part.place), part]),
  );
  const texts: DataText[] = [];
  /** @param part the innermost that the place is in */
  const walk = (value: unknown, place: Place, id: string, part: Part | undefined): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isBilingual(value)) {
      const isIn = part?.place.length === place.length - 1;
      texts.push({
        id,
        file,
        field: fieldName(place),
        text: value,
        lines: {zh: lineOf([...place, 'zh']), en: lineOf([...place, 'en'])},
        isNormative: isIn && (part.normative ?? []).includes(String(place.at(-1))),
        ...(part?.anchor !== undefined && {anchor: part.anchor}),
      });
      return;
    }
    for (const [key, item] of Object.entries(value)) {
      if (!Array.isArray(item)) {
        walk(item, [...place, key], `${id}/${key}`, part);
        continue;
      }
      item.forEach((entry: unknown, index) => {
        const at = [...place, key, index];
        const inner = parts.get(fieldName(at));
        const entryId = inner?.id ?? inner?.textId?.(id) ?? `${id}/${key}/${keyOf(entry, index)}`;
        walk(entry, at, entryId, inner ?? part);
      });
    }
  };
  walk(data, [], 'id' in data ? data.id : dataName(file, edition), undefined);
  return texts;
}

/** What an item of a list is known by: its id, or its number. */
function keyOf(item: unknown, index: number): string {
  const id = valueAt(item, ['id']);
  return typeof id === 'string' ? id : String(index + 1);
}
