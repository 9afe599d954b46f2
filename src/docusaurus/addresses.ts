/** Addresses, as Docusaurus treats them with the option `trailingSlash: true`; a few lines in place of its own functions. */

/** Whether an address stays within the site: it names neither protocol nor host. */
export function isWithinSite(address: string): boolean {
  return !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address);
}

/** `/draft/ds-1#l3` → `/draft/ds-1/#l3`; an address within the page stays. */
export function withClosingSlash(address: string): string {
  const end = address.search(/[?#]|$/);
  const path = address.slice(0, end);
  return path === '' || path.endsWith('/') ? address : `${path}/${address.slice(end)}`;
}
