/** `docs/capability/levels.yaml`: the five levels' names and general meaning. */
import * as z from 'zod';
import {levelAnchor, levelsPath} from '../anchors';
import {bilingual, levelNumber, schemaVersion, slug} from '../shapes';
import {checkLevelSet} from './checks';
import type {KindDeclaration} from './kind';

const schema = z
  .strictObject({
    schema: schemaVersion,
    kind: z.literal('levels'),
    title: bilingual,
    description: bilingual,
    levels: z.array(
      z.strictObject({
        level: levelNumber,
        slug,
        title: bilingual,
        meaning: bilingual,
        /** What criteria of this level are about where no capability says otherwise: which things, in which time. */
        looksAt: bilingual.optional(),
        /** The question that an assessor asks to tell this level from the one below. */
        question: bilingual,
      }),
    ),
  })
  .register(z.globalRegistry, {
    id: 'levels',
    description: 'The names and the general meaning of the five levels.',
  });

export type Levels = z.infer<typeof schema>;

export const levels = {
  schema,
  forms: [],
  published: {name: 'levels', count: 'one'},
  page: {
    components: ['LevelScale'],
    title: ({title}) => title,
    address: () => levelsPath,
    search: 'page',
  },
  scaffold: undefined,
  parts: (data) =>
    data.levels.map(({level}, i) => ({
      place: ['levels', i],
      textId: (outer) => `${outer}.L${level}`,
      anchor: levelAnchor(level),
      shownBy: 'LevelScale',
      // A level as such has no id; search calls it by its first words.
      search: {kind: 'level', level},
    })),
  names: () => ({}),
  references: () => [],
  check: (file) => checkLevelSet(file, file.data.levels),
} as const satisfies KindDeclaration<Levels>;
