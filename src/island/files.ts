/** What pages are told of the code of an island, from a language's root. */
export interface IslandFiles {
  readonly script: string;
}
