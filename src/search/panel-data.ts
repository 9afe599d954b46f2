/** What the build says of the search to the pages that have its field. */
export interface SearchData {
  /** Path of its code, from the language's root. */
  readonly script: string;
  /** The areas of the main edition: `HA:高可用架构设计|…`. */
  readonly areas: string;
}
