/** The types of the data, for all who need no schema: browsers load nothing of the kinds' declarations. */
import type {Capability} from './kinds/capability';
import type {Case, Quotation} from './kinds/case';
import type {Framework} from './kinds/framework';
import type {Specification} from './kinds/specification';

export type {DataFile, DataOf, Kind} from './kinds';
export type {Area} from './kinds/area';
export type {Glossary} from './kinds/glossary';
export type {Levels} from './kinds/levels';
export type {Mappings} from './kinds/mappings';
export type {ReferenceOrganisation} from './kinds/reference-organisation';
export type {Specifications} from './kinds/specifications';
export type {Words} from './kinds/words';
export type {Scoring} from './kinds/scoring';
export type {LevelNumber, LevelRef} from './shapes';
export type {Capability, Case, Framework, Quotation, Specification};
export type FrameworkArea = Framework['areas'][number];
export type CapabilityLevel = Capability['levels'][number];
export type Criterion = NonNullable<CapabilityLevel['criteria']>[number];
export type Clause = Specification['clauses'][number];
export type Industry = Case['industry'];
