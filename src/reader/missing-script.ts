/** The script of the 404 page: goes to the page that was meant, if there is one. Without it the page says where to look. */
import {meantAddresses} from './missing-address';

const {root = '/', edition = ''} =
  document.querySelector<HTMLElement>('[data-edition]')?.dataset ?? {};

async function goWhereMeant(): Promise<void> {
  const asked = location.pathname.slice(root.length);
  for (const address of meantAddresses(decodeURIComponent(asked), edition)) {
    const url = new URL(root + address, location.origin);
    url.search ||= location.search;
    url.hash ||= location.hash;
    if (url.pathname === location.pathname) continue;
    const {ok} = await fetch(url, {method: 'HEAD'});
    if (ok) return location.replace(url);
  }
}

// An address that cannot be decoded, or a network that is gone: the page stays, and says where to look.
goWhereMeant().catch(() => undefined);
