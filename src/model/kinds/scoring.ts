/** `docs/capability/scoring.yaml`: the versions of the scoring rule, up to the one that holds in the edition. */
import * as z from 'zod';
import {scoringPath} from '../anchors';
import {scoringRules} from '../scoring';
import {bilingual, date, schemaVersion} from '../shapes';
import {same} from './checks';
import type {CheckedFile, KindDeclaration} from './kind';

const schema = z
  .strictObject({
    schema: schemaVersion,
    kind: z.literal('scoring'),
    title: bilingual,
    description: bilingual,
    versions: z
      .array(
        z.strictObject({
          // What numbers there are, `check` says; these are keywords of JSON Schema.
          version: z.number().meta({type: 'integer', minimum: 1}),
          /** From when it holds. */
          date: date.meta({description: 'From when it holds.'}),
          /** What it does otherwise than the version before. */
          change: bilingual,
        }),
      )
      .min(1)
      .meta({description: 'Oldest first; the last one holds in this edition.'}),
  })
  .register(z.globalRegistry, {
    id: 'scoring',
    description: 'The versions of the scoring rule.',
  });

export type Scoring = z.infer<typeof schema>;

export const scoring = {
  schema,
  forms: [],
  published: {name: 'scoring', count: 'one-at-most'},
  page: {
    components: ['ScoringVersions'],
    title: ({title}) => title,
    address: () => scoringPath,
    search: 'page',
    isNormative: true,
  },
  scaffold: undefined,
  parts: ({versions}) =>
    versions.map(({version}, i) => ({
      place: ['versions', i],
      textId: (outer) => `${outer}/version-${version}`,
    })),
  names: () => ({}),
  references: () => [],
  check: checkVersions,
} as const satisfies KindDeclaration<Scoring>;

function checkVersions({data: {versions}, report}: CheckedFile<Scoring>): void {
  const known = scoringRules.map(({version}) => version);
  versions.forEach(({version, date: from}, i) => {
    if (version !== i + 1) {
      report(['versions', i, 'version'], {
        rule: 'scoring-version',
        expected: {
          zh: `${i + 1}：从 1 起依次编号，一个不缺`,
          en: `${i + 1}: numbers from 1 on, in order, with none left out`,
        },
        found: same(String(version)),
      });
    } else if (!known.includes(version)) {
      report(['versions', i, 'version'], {
        rule: 'scoring-version',
        expected: {
          zh: `算得出的版本：${known.join('、')}`,
          en: `a version that can be computed: ${known.join(', ')}`,
        },
        found: same(String(version)),
        mend: {
          zh: `先在 src/model/scoring/ 中写出 version-${version}.ts 和它的算例，见那里的 README。`,
          en: `Write version-${version}.ts and its worked cases in src/model/scoring/ first; see the README there.`,
        },
      });
    }
    const before = versions[i - 1]?.date;
    if (before !== undefined && from < before) {
      report(['versions', i, 'date'], {
        rule: 'dates-in-order',
        expected: {zh: `不早于 ${before}`, en: `not before ${before}`},
        found: same(from),
      });
    }
  });
}
