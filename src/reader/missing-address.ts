/** Where somebody meant to go who asked for an address that is not there. Loaded by the 404 page alone. */

/**
 * Addresses that an address may stand for, the likeliest first: all in lower case with a closing slash, `_`
 * as the `.` it was typed for, an id without its edition, a level or a clause as a place on its page, without the
 * mark that ended the sentence it stood in.
 *
 * @param address the path that was asked for, from the site's root: `en/DS-1.L3.2`, `r/DS-1_L3`
 * @param edition that an address without one is looked for in
 */
export function meantAddresses(address: string, edition: string): string[] {
  const [, language = '', rest = ''] =
    /^(en\/|)(.*?)\/*(?:(?:index)?\.html)?\/*$/.exec(
      `${address.toLowerCase().replace(/[^\p{L}\p{N}]+$/u, '')}/`.replace(/\/+/g, '/'),
    ) ?? [];
  const names = rest.replace(/\/index$/, '').split('/');
  const name = names.pop() ?? '';
  const [, area, number, level, criterion, clause] =
    /^([a-z]{2}|case)[-_ ]?(\d+)(?:[._-]l(\d)(?:[._-](\d+))?|[._](\d+))?$/.exec(name) ?? [];
  const page = area && number ? `${area}-${number}` : name;
  const levelPlace = criterion ? `#l${level ?? ''}-${criterion}` : `#l${level ?? ''}`;
  const place = level ? levelPlace : clause ? `#c${clause}` : '';
  if (names[0] === 'r') {
    // A short link is in no language, and says the whole id.
    const part = [level && `l${level}`, criterion, clause].filter(Boolean);
    const short = [...names, [page, ...part].join('.')].join('/').replaceAll('_', '.');
    return [`${short}/${language ? '?lang=en' : ''}`];
  }
  const folder = names.map((part) => `${part.replaceAll('_', '.')}/`).join('');
  return [...new Set([folder, `${edition}/${folder}`])].map(
    (start) => `${language}${start}${page}/${place}`,
  );
}
