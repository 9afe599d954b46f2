/**
 * Short addresses of what has an id, in no language: `/r/ds-1.l3/` leads to the newest edition, `/r/1.0/ds-1.l3/`
 * to one for good. Addresses are for ever.
 */
import {shortLinkPath} from './anchors';
import type {Bilingual} from './bilingual';
import type {Edition} from './editions';
import {placedThings} from './placed-things';
import type {Standard} from './standard';

export interface ShortLink {
  /** From the site's root: `r/ds-1.l3/`. */
  readonly path: string;
  readonly id: string;
  /** What it is called: its id, where it has no name. */
  readonly name: Bilingual;
  /** What its page is called. */
  readonly page: Bilingual;
  /** Where it leads, from a language's root: `/draft/ds-1/#l3`. */
  readonly target: string;
  /** The edition that it leads to. */
  readonly edition: Edition;
  /** Of a link without an edition: the newest release, where that does not have it. */
  readonly lackedBy?: Edition;
  /** Of a link to an edition that is not the newest release: that. */
  readonly supersededBy?: Edition;
}

/**
 * Every short link of the site.
 *
 * @param standards the draft, then the releases, newest first
 * @throws {Error} for two things that would have the same one
 */
export function shortLinks(standards: readonly Standard[]): ShortLink[] {
  const isDraft = ({edition}: Standard): boolean => edition.status === 'draft';
  const byPreference = [
    ...standards.filter((standard) => !isDraft(standard)),
    ...standards.filter(isDraft),
  ];
  const newest = byPreference[0]?.edition;
  const floating = new Map<string, ShortLink>();
  const fixed = byPreference.flatMap((standard) =>
    linksTo(standard).map((link) => {
      const path = shortLinkPath(link.id);
      if (!floating.has(path)) {
        const lackedBy = newest === standard.edition ? undefined : newest;
        floating.set(path, {...link, path, ...(lackedBy && {lackedBy})});
      }
      const isOld = newest !== undefined && !isDraft(standard) && standard.edition !== newest;
      return isOld ? {...link, supersededBy: newest} : link;
    }),
  );
  const clash = fixed.find(({path}) => floating.has(path));
  if (clash) throw new Error(`/${clash.path}: an id is called like an edition.`);
  return [...floating.values(), ...fixed];
}

function linksTo(standard: Standard): ShortLink[] {
  const {edition} = standard;
  const known = new Map<string, string>();
  return placedThings(standard).map(({id, name, page, path}) => {
    const short = shortLinkPath(id, edition.path);
    const before = known.get(short);
    if (before !== undefined) {
      throw new Error(`${before} and ${id} of ${edition.path} would both be at /${short}.`);
    }
    known.set(short, id);
    const both: Bilingual = {zh: id, en: id};
    return {path: short, id, name: name ?? both, page: page ?? both, target: path, edition};
  });
}
