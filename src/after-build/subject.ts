/** What built pages are about, by their addresses. */
import {kindOf, type DataFile} from '../model/kinds';
import type {AreaList, Part} from '../model/kinds/kind';
import type {Language} from '../model/locales';
import {dataOf, type Standard} from '../model/standard';
import type {Kind} from '../search/format';
import type {PlaceOfData, Subject} from './extract';

/** What a page is about, as search has it. */
export interface IndexedSubject extends Subject {
  readonly area?: string;
  readonly kind: Kind;
}

/** What a page is about, by its address: of what there is data of, as its kind declares. */
export function subjectOf(standard: Standard, address: string, language: Language): IndexedSubject {
  const areas = (): AreaList => standard.framework.areas;
  const isHere = (data: DataFile): boolean =>
    address === standard.edition.path + (kindOf(data).page.address(data, areas) ?? '');
  const data = dataOf(standard).find(isHere);
  if (!data) return {kind: 'page', places: new Map()};
  const {page, area, parts} = kindOf(data);
  return {
    ...('id' in data && isTyped(data.id) && {id: data.id}),
    ...(area && {area: area(data)}),
    kind: page.search,
    places: new Map(parts(data).flatMap((part) => placeOf(part, language))),
  };
}

/** Whether people look for an id as it is, like DS-1; a word that only addresses have is none. */
function isTyped(id: string): boolean {
  return /[A-Z]/.test(id);
}

function placeOf({anchor, search}: Part, language: Language): [string, PlaceOfData][] {
  if (anchor === undefined || !search) return [];
  const {title, ...place} = search;
  return [[anchor, {...place, title: title?.[language] ?? place.id ?? ''}]];
}
