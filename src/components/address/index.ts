/**
 * How an island's entry stands in the query string of the page's address. An address comes from
 * anywhere: what is not exactly as `write` would make it is no entry.
 */
export interface AddressForm<Entry> {
  /** The keys of the query string that are this island's. */
  readonly keys: readonly string[];
  /** The entry that the island starts with; it needs no words in the address. */
  readonly start: Entry;
  /**
   * The values of `keys`, in their order, an empty one for a key that is left out; nothing while the
   * entry is not sound.
   */
  readonly write: (entry: Entry) => readonly string[] | undefined;
  /**
   * The entry that these values are of; there is one for each key. It may be an unsound one, or none:
   * whether the values are what `write` makes of it is looked at afterwards.
   */
  readonly read: (values: readonly string[]) => Entry | undefined;
  /** The entry nearest to values that are none; without it, the one to start with is taken. */
  readonly nearest?: (values: readonly string[]) => Entry;
}

export interface AddressedEntry<Entry> {
  readonly entry: Entry;
  /** Whether the address had values that are no entry. */
  readonly isIgnored: boolean;
}

/** The entry in a query string; the one to start with where there is none, or none that is sound. */
export function readAddress<Entry>(
  {keys, start, write, read, nearest}: AddressForm<Entry>,
  search: string,
): AddressedEntry<Entry> {
  const query = new URLSearchParams(search);
  if (!keys.some((key) => query.has(key))) return {entry: start, isIgnored: false};
  const isOnce = keys.every((key) => query.getAll(key).length <= 1);
  const values = keys.map((key) => query.get(key) ?? '');
  const entry = isOnce ? read(values) : undefined;
  const written = entry && write(entry);
  // What an address does not speak of is no choice that is lacking here.
  const isWhole = written?.every(
    (value, index) => value === values[index] || !query.has(keys[index] ?? ''),
  );
  return entry !== undefined && isWhole
    ? {entry, isIgnored: false}
    : {entry: nearest?.(values) ?? start, isIgnored: true};
}

/**
 * The query string with this entry in it, and whatever else it had. While the entry is not sound,
 * the last sound one stays.
 */
export function writeAddress<Entry>(
  {keys, start, write}: AddressForm<Entry>,
  search: string,
  entry: Entry,
): string {
  const values = write(entry);
  if (!values) return search;
  const query = new URLSearchParams(search);
  keys.forEach((key) => query.delete(key));
  if (!areSame(write(start), values)) {
    keys.forEach((key, index) => {
      if (values[index]) query.set(key, values[index]);
    });
  }
  const text = query.toString();
  return text && `?${text}`;
}

/** What of a query string is this island's, for comparing. */
export function ownPart<Entry>({keys}: AddressForm<Entry>, search: string): string {
  const query = new URLSearchParams(search);
  return JSON.stringify(keys.map((key) => query.getAll(key)));
}

function areSame(valuesA: readonly string[] | undefined, valuesB: readonly string[]): boolean {
  return (
    valuesA?.length === valuesB.length && valuesB.every((value, index) => value === valuesA[index])
  );
}
