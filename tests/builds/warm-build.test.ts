import {beforeAll, describe, expect, inject, test} from 'vitest';
import {ProjectCopy} from './project-copy';

/** One edit for each step of the way from the YAML to the page, and what it makes of the page. */
const edits = [
  {
    name: 'the localising code',
    file: 'src/model/localize.ts',
    from: 'return value[language];',
    to: 'return value[language] + "-LOCALISED";',
    mark: '-LOCALISED',
  },
  {
    name: 'the loader',
    file: 'src/page-data/page-data.ts',
    from: 'const local = localize(data, language);',
    to: 'const local = {...localize(data, language), ...(data.kind === "capability" ? {title: "LOADED"} : {})} as ReturnType<typeof localize<typeof data>>;',
    mark: 'LOADED',
  },
  {
    name: 'the schema',
    file: 'src/model/shapes.ts',
    from: 'const text = z.string()',
    to: "const text = z.string().overwrite((value) => value + '-PARSED')",
    mark: '-PARSED',
  },
] as const;

const isFull = Boolean(process.env.TEST_FULL);

describe('a warm build', () => {
  let project: ProjectCopy;

  beforeAll(() => {
    project = new ProjectCopy(inject('projectFolder'));
    if (isFull) project.docusaurus('build', '--locale', 'en');
  });

  // Seven builds.
  test.runIf(isFull).each(edits)(
    'after a change of $name is the same as a cold one',
    ({file, from, to, mark}) => {
      expect([...project.pages('').values()].join('').includes(mark)).toBe(false);
      project.replace(file, from, to);
      project.docusaurus('build', '--locale', 'en');
      const warm = project.pages('');
      expect(warm.get('draft/ds-1/index.html')?.includes(mark)).toBe(true);
      project.clearCaches();
      project.docusaurus('build', '--locale', 'en');
      expect(project.pages('')).toEqual(warm);
    },
  );

  test('bad content stops the build and says everything that is wrong, in both languages', () => {
    project.replace(
      'docs/capability/ds/ds-1.yaml',
      'kind: capability',
      'kind: capability\nnote: more',
    );
    project.replace('docs/index.mdx', 'slug: /', 'sluug: /');
    const {status, output} = project.tryDocusaurus('build', '--locale', 'en');
    expect(status).not.toBe(0);
    for (const text of [
      '未知的键 “note”',
      'the unknown key “note”',
      'docs/capability/ds/ds-1.yaml:3',
      'no slug',
      '2 problems',
    ]) {
      expect(output).toContain(text);
    }
  });
});
