/** `docs/framework/index.yaml`: the phases, the stages, and all eight areas. */
import * as z from 'zod';
import {areaAnchor, frameworkPath} from '../anchors';
import {bilingual, formed, schemaVersion, slug, type Form} from '../shapes';
import {capabilityId} from './capability';
import {checkPrefix, checkUnique} from './checks';
import type {KindDeclaration} from './kind';

const areaIdForm: Form = {
  name: 'area-id',
  pattern: /^[A-Z]{2}$/,
  expected: {
    zh: '领域 id：两个大写字母，如 DS',
    en: 'an area id: two capital letters, such as DS',
  },
};
export const areaId = formed(areaIdForm);

/** Where on the business timeline something happens. */
const stage = z.strictObject({
  id: slug,
  phase: slug,
  title: bilingual,
  /** What the business does then, and what operations do for it. */
  business: bilingual,
  operations: bilingual,
});

/** A capability that the framework names and this edition has not written yet. */
const plannedCapability = z.strictObject({id: capabilityId, title: bilingual});

const frameworkArea = z.strictObject({
  id: areaId,
  slug,
  title: bilingual,
  phases: z.array(slug).min(1),
  /** When the area is at work, in words. */
  phaseNote: bilingual,
  purpose: bilingual,
  /** Which stages it acts in; `main` where most of its work lies, `part` where it contributes. */
  acts: z.array(z.strictObject({stage: slug, role: z.literal(['main', 'part'])})).min(1),
  planned: z.array(plannedCapability).optional(),
});

const schema = z
  .strictObject({
    schema: schemaVersion,
    kind: z.literal('framework'),
    title: bilingual,
    description: bilingual,
    phases: z.array(z.strictObject({id: slug, title: bilingual})).min(1),
    stages: z.array(stage).min(1),
    areas: z.array(frameworkArea).min(1),
  })
  .register(z.globalRegistry, {
    id: 'framework',
    description: 'The phases, the stages and all areas.',
  });

export type Framework = z.infer<typeof schema>;

export const framework = {
  schema,
  forms: [areaIdForm],
  published: {name: 'framework', count: 'one'},
  page: {
    components: ['FrameworkMap', 'AreaList', 'StageTable'],
    title: ({title}) => title,
    address: () => frameworkPath,
    search: 'page',
  },
  scaffold: undefined,
  parts: ({areas}) =>
    areas.map(({id}, i) => ({
      place: ['areas', i],
      anchor: areaAnchor(id),
      shownBy: 'AreaList',
    })),
  names: ({phases, stages, areas}) => ({
    phase: phases,
    stage: stages,
    area: areas,
    'planned capability': areas.flatMap(({planned = []}) => planned),
  }),
  references: ({stages, areas}) => [
    ...stages.map(({phase}, i) => ({
      place: ['stages', i, 'phase'],
      id: phase,
      among: ['phase' as const],
    })),
    ...areas.flatMap(({phases, acts}, i) => [
      ...phases.map((phase, j) => ({
        place: ['areas', i, 'phases', j],
        id: phase,
        among: ['phase' as const],
      })),
      ...acts.map((act, j) => ({
        place: ['areas', i, 'acts', j, 'stage'],
        id: act.stage,
        among: ['stage' as const],
      })),
    ]),
  ],
  check(file) {
    const {phases, stages, areas} = file.data;
    checkUnique(file, ['phases'], phases);
    checkUnique(file, ['stages'], stages);
    checkUnique(file, ['areas'], areas);
    areas.forEach(({id, planned = []}, i) =>
      planned.forEach((capability, j) =>
        checkPrefix(file, ['areas', i, 'planned', j, 'id'], `${id}-`, capability.id),
      ),
    );
  },
  checkTogether([file], names) {
    file?.data.areas.forEach(({planned = []}, i) =>
      planned.forEach(({id}, j) => {
        if (!names?.capability.has(id)) return;
        file.report(['areas', i, 'planned', j, 'id'], {
          rule: 'planned-but-written',
          expected: {
            zh: '只列尚未写成的能力维度',
            en: 'only capabilities that are not written yet',
          },
          found: {zh: `${id} 已有数据文件`, en: `${id}, which has a data file`},
          mend: {zh: '从 planned 中删去这一项。', en: 'Remove it from planned.'},
        });
      }),
    );
  },
} as const satisfies KindDeclaration<Framework>;
