/**
 * Every kind of data file that there is, by the `kind` that it says it is. All else is derived from this
 * list, so that the compiler or a test (`index.test.ts`) names what a new kind still lacks.
 */
import type * as z from 'zod';
import {area} from './area';
import {capability} from './capability';
import {caseKind} from './case';
import {framework} from './framework';
import {glossary} from './glossary';
import type {KindDeclaration} from './kind';
import {levels} from './levels';
import {mappings} from './mappings';
import {referenceOrganisation} from './reference-organisation';
import {scoring} from './scoring';
import {specification} from './specification';
import {specifications} from './specifications';
import {words} from './words';

export const kinds = {
  framework,
  area,
  levels,
  words,
  scoring,
  capability,
  'reference-organisation': referenceOrganisation,
  specification,
  specifications,
  case: caseKind,
  mappings,
  glossary,
} as const;

export type Kind = keyof typeof kinds;
/** What a file of a kind holds. */
export type DataOf<K extends Kind> = z.infer<(typeof kinds)[K]['schema']>;
/** What a data file holds. */
export type DataFile = {[K in Kind]: DataOf<K>}[Kind];

/** In the order of the list. */
export const kindNames = Object.keys(kinds) as readonly Kind[];

// Each stands under the name that its files give themselves.
kinds satisfies {readonly [K in Kind]: KindDeclaration<DataOf<K> & {readonly kind: K}>};

/** What `npm run new` can begin. */
export type ScaffoldName = NonNullable<(typeof kinds)[Kind]['scaffold']>;

/** The declaration of what a data file holds. */
export function kindOf<Data extends DataFile>({kind}: Data): KindDeclaration<Data> {
  // That the declaration under a name takes what bears it is asked above; TypeScript loses it here.
  return kinds[kind] as unknown as KindDeclaration<Data>;
}

type Counted<Count extends string> = {
  [K in Kind]: (typeof kinds)[K]['published']['count'] extends Count ? K : never;
}[Kind];
type PublishedName<K extends Kind> = (typeof kinds)[K]['published']['name'];

/** Something for each kind as an edition holds it: one, a list, or perhaps one. */
type PerKind<One extends Record<Kind, unknown>, List extends Record<Kind, unknown>> = {
  readonly [K in Counted<'one'> as PublishedName<K>]: One[K];
} & {
  readonly [K in Counted<'list'> as PublishedName<K>]: List[K];
};

/** The data of an edition: `framework`, `levels`, `areas`, `capabilities` … */
export type StandardData = PerKind<
  {[K in Kind]: DataOf<K>},
  {[K in Kind]: readonly DataOf<K>[]}
> & {
  readonly [K in Counted<'one-at-most'> as PublishedName<K>]?: DataOf<K> | undefined;
};

/** The schemas of that. */
export type StandardShape = PerKind<
  {[K in Kind]: (typeof kinds)[K]['schema']},
  {[K in Kind]: z.ZodArray<(typeof kinds)[K]['schema']>}
> & {
  readonly [K in Counted<'one-at-most'> as PublishedName<K>]: z.ZodOptional<
    (typeof kinds)[K]['schema']
  >;
};
