/** What the build says of the search to the pages that have its field. */
export interface SearchData {
  /** Path of its code, from the language's root. */
  readonly script: string;
  /** The areas of each edition, by its path: `HA:高可用架构设计|…`. */
  readonly areas: Readonly<Record<string, string>>;
}
