/** What is declared of a kind of data file. Everything that treats kinds differently asks here. */
import type * as z from 'zod';
import type {Bilingual} from '../bilingual';
import type {Place} from '../place';
import type {Message, Problem} from '../problem';
import type {Form, LevelNumber} from '../shapes';

/** What search tells a place by; `src/search` has a word for each. */
export type PlaceKind = 'page' | 'level' | 'criterion' | 'clause' | 'case' | 'term';

/** Things that other files name by their ids. */
export const namedThings = [
  'phase',
  'stage',
  'area',
  // A capability that the framework names and no file has yet.
  'planned capability',
  'capability',
  'criterion',
  // What is counted when a criterion is rated.
  'unit',
  // What a limit measures.
  'quantity',
  'reference organisation',
  'specification',
  'clause',
  'case',
] as const;
export type NamedThing = (typeof namedThings)[number];

/** By what they are: the ids that may be named. */
export type Names = Readonly<Record<NamedThing, ReadonlySet<string>>>;

/** That a file names something by its id. */
export interface Reference {
  readonly place: Place;
  readonly id: string;
  /** Of what it names: the level that is meant. */
  readonly level?: LevelNumber;
  /** What it may be; the ids are offered in this order. */
  readonly among: readonly NamedThing[];
}

/** Something with an address of its own on the page, or with texts known by an id. */
export interface Part {
  readonly place: Place;
  /** Its id in the data, which nothing else in the edition may have: `DS-1.L3.2`. */
  readonly id?: string;
  /**
   * What the ids of its texts begin with, where that is not `id`, nor what is made of the names that
   * lead there (`DS-1/metrics/coverage`).
   *
   * @param outer the same of what it is in
   */
  readonly textId?: (outer: string) => string;
  /** Fields in which the standard asks for something. */
  readonly normative?: readonly string[];
  /** Its address on a page, without `#`, and the component that gives it this address. */
  readonly anchor?: string;
  readonly shownBy?: string;
  /** What search finds there; nothing for what is found as a text of its section. */
  readonly search?: {
    readonly kind: PlaceKind;
    readonly id?: string;
    readonly level?: LevelNumber;
    /** What it is called, where that is not its id. */
    readonly title?: Bilingual;
  };
}

/** That something refers to levels of capabilities; their pages name it. */
export interface LevelMention {
  /** What readers are told that it is; `page` for what has no name of its own. */
  readonly kind: 'level' | 'clause' | 'case' | 'page';
  readonly id: string;
  /** Where on its page it is; nothing for the page as a whole. */
  readonly anchor?: string;
  readonly levels: readonly {readonly capability: string; readonly level: LevelNumber}[];
}

/** A file whose content is checked, and how what is wrong with it is said. */
export interface CheckedFile<Data> {
  readonly data: Data;
  readonly file: string;
  readonly report: (
    place: Place,
    problem: Pick<Problem, 'rule' | 'expected' | 'found' | 'mend'>,
  ) => void;
}

/** The areas as the framework lists them; what pages need to know of it. */
export type AreaList = readonly {
  readonly id: string;
  readonly slug: string;
  readonly title: Bilingual;
}[];

/** How an edition holds the files of a kind, and `standard.json` with it. */
export type Published =
  | {
      readonly name: string;
      /** There must be one; or there may be. */
      readonly count: 'one' | 'one-at-most';
    }
  | {
      readonly name: string;
      readonly count: 'list';
      /** `framework`: by area in the framework's order, then by number; `size`: by people. */
      readonly order: 'framework' | 'number' | 'size';
      /** What the JSON Schema says of the list. */
      readonly description: string;
    };

export interface KindDeclaration<Data> {
  readonly schema: z.ZodType<Data>;
  /** The forms of the ids that it brings. */
  readonly forms: readonly Form[];
  readonly published: Published;

  readonly page: {
    /** The components that show it on its page; `page-data/data-components.ts` has each of them. */
    readonly components: readonly [string, ...string[]];
    /** Nothing for what has no name without a framework that can be read. */
    readonly title: (data: Data, areas: () => AreaList) => Bilingual | undefined;
    /** Address within the edition: `/ds-1/`. */
    readonly address: (data: Data, areas: () => AreaList) => string | undefined;
    /** Where there is a page for each: the folder, and what a page in it is of. Its address follows from its id. */
    readonly each?: {readonly folder: RegExp; readonly name: Message};
    /** What search takes the page for. */
    readonly search: PlaceKind;
    /** That the standard asks for something by the sections that authors write there. */
    readonly isNormative?: true;
  };
  /** The area that it belongs to. */
  readonly area?: (data: Data) => string;
  /** What begins one with `npm run new`; `src/scaffolds/index.ts` has each. */
  readonly scaffold: string | undefined;

  readonly parts: (data: Data) => readonly Part[];
  /** What others may name. */
  readonly names: (
    data: Data,
  ) => Partial<Record<NamedThing, readonly {readonly id: string; readonly title?: Bilingual}[]>>;
  readonly references: (data: Data) => readonly Reference[];
  /** What it says of capability levels, as their pages show it; nothing of what is withdrawn. */
  readonly mentions?: (data: Data) => readonly LevelMention[];
  /** What must hold within a file, beyond its shape. */
  readonly check?: (file: CheckedFile<Data>) => void;
  /**
   * What must hold between files.
   *
   * @param names only where every file of the edition could be read
   */
  readonly checkTogether?: (files: readonly CheckedFile<Data>[], names: Names | undefined) => void;
}
