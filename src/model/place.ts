/** Where in a data file something stands, as the keys that lead to it: `['levels', 2, 'text', 'en']`. */
export type Place = readonly PropertyKey[];

/** `['levels', 2, 'text', 'en']` → `levels[2].text.en` */
export function fieldName(place: Place): string {
  return place.reduce<string>(
    (name, key) =>
      typeof key === 'number' ? `${name}[${key}]` : name ? `${name}.${String(key)}` : String(key),
    '',
  );
}

/** What stands at a place of a file's data, whatever shape it has; nothing where the place is not there. */
export function valueAt(root: unknown, place: Place): unknown {
  return place.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    root,
  );
}
