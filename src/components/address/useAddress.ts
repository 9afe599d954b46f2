import {useEffect, useRef, useState} from 'react';
import {ownPart, readAddress, writeAddress, type AddressedEntry, type AddressForm} from '.';

/** Browsers refuse, or throw, when an address changes many times a second: a held-down arrow key. */
const writeDelayMs = 250;

/**
 * An entry that is kept in the page's address, so that it can be sent to somebody and outlives a
 * reload. For what is drawn in a browser only: a server knows no query string.
 *
 * @param form a constant: how the entry stands in the address
 */
export function useAddress<Entry>(
  form: AddressForm<Entry>,
): AddressedEntry<Entry> & {readonly change: (entry: Entry) => void} {
  const [state, setState] = useState(() => ({
    ...readAddress(form, window.location.search),
    isChanged: false,
  }));
  /** What of the address the entry was last read from or written to. */
  const known = useRef<string>(undefined);

  useEffect(() => {
    known.current ??= ownPart(form, window.location.search);
    if (!state.isChanged) return undefined;
    const write = (): void => {
      const address = new URL(window.location.href);
      address.search = writeAddress(form, address.search, state.entry);
      if (address.href !== window.location.href) history.replaceState(history.state, '', address);
      known.current = ownPart(form, address.search);
    };
    const timer = setTimeout(write, writeDelayMs);
    // Whoever leaves the field may be about to leave the page.
    window.addEventListener('focusout', write);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('focusout', write);
    };
  }, [form, state]);

  useEffect(() => {
    // A link within the page comes here too; it leaves the entry, sound or not, as it is.
    const reread = (): void => {
      const {search} = window.location;
      const part = ownPart(form, search);
      if (part === known.current) return;
      known.current = part;
      setState({...readAddress(form, search), isChanged: false});
    };
    window.addEventListener('popstate', reread);
    return () => window.removeEventListener('popstate', reread);
  }, [form]);

  return {
    entry: state.entry,
    isIgnored: state.isIgnored,
    change: (entry) => setState({entry, isIgnored: false, isChanged: true}),
  };
}
