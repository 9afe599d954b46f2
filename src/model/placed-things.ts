/** Where each thing of an edition is: its page, and its place there. */
import type {Bilingual} from './bilingual';
import {thingsOf, type DataThing} from './fates';
import {kindOf, type DataFile} from './kinds';
import type {AreaList} from './kinds/kind';
import {dataOf, type Standard} from './standard';

/** A thing with what it is called and where it is. */
export interface PlacedThing extends DataThing {
  readonly data: DataFile;
  /** What it is called; nothing of what goes by its id alone. */
  readonly name: Bilingual | undefined;
  /** What its page is called. */
  readonly page: Bilingual | undefined;
  /** From the language's root, with the place: `/draft/ds-1/#l3`. */
  readonly path: string;
}

/** Everything with an id that the data of an edition has, in its order. */
export function placedThings(standard: Standard): PlacedThing[] {
  const areas = (): AreaList => standard.framework.areas;
  return dataOf(standard).flatMap((data) => {
    const {address, title} = kindOf(data).page;
    const page = title(data, areas);
    const path = `/${standard.edition.path}${address(data, areas) ?? '/'}`;
    return thingsOf(data).map((thing) => ({
      ...thing,
      data,
      name: thing.place.length === 0 ? page : thing.title,
      page,
      path: thing.anchor === undefined ? path : `${path}#${thing.anchor}`,
    }));
  });
}
