/** `docs/framework/<area>.yaml`: what an area's own page says beyond the framework. */
import * as z from 'zod';
import {areaPath} from '../anchors';
import {bilingual, schemaVersion, slug} from '../shapes';
import {areaId} from './framework';
import type {KindDeclaration} from './kind';

const schema = z
  .strictObject({
    schema: schemaVersion,
    kind: z.literal('area'),
    id: areaId,
    /** One sentence for search results and link previews. */
    description: bilingual,
    /** What operations contributes, phase by phase. */
    contributes: z.array(z.strictObject({phase: slug, items: z.array(bilingual).min(1)})).min(1),
    deliverables: z.array(z.strictObject({title: bilingual, text: bilingual})).min(1),
    roles: z.array(z.strictObject({title: bilingual, text: bilingual})).min(1),
    /** What passes between this area and another one. */
    worksWith: z.array(z.strictObject({area: areaId, text: bilingual})).min(1),
    /** What one sees where the area is missing. */
    missingSigns: z.array(bilingual).min(1),
  })
  .register(z.globalRegistry, {
    id: 'area',
    description: 'What the page of an area says beyond the framework.',
  });

export type Area = z.infer<typeof schema>;

export const area = {
  schema,
  forms: [],
  published: {
    name: 'areas',
    count: 'list',
    order: 'framework',
    description: "In the framework's order.",
  },
  page: {
    components: ['AreaFacts'],
    // The framework's file has the titles of all eight.
    title: ({id}, areas) => {
      const title = areas().find((listed) => listed.id === id)?.title;
      return title && {zh: `${id} ${title.zh}`, en: `${id} ${title.en}`};
    },
    address: ({id}, areas) => {
      const slug = areas().find((listed) => listed.id === id)?.slug;
      return slug === undefined ? undefined : areaPath(slug);
    },
    search: 'page',
  },
  area: ({id}) => id,
  scaffold: undefined,
  parts: () => [],
  names: () => ({}),
  references: ({id, contributes, worksWith}) => [
    {place: ['id'], id, among: ['area']},
    ...contributes.map(({phase}, i) => ({
      place: ['contributes', i, 'phase'],
      id: phase,
      among: ['phase' as const],
    })),
    ...worksWith.map((neighbour, i) => ({
      place: ['worksWith', i, 'area'],
      id: neighbour.area,
      among: ['area' as const],
    })),
  ],
} as const satisfies KindDeclaration<Area>;
