import {beforeAll, describe, expect, inject, test} from 'vitest';
import {ProjectCopy} from './project-copy';

/**
 * One edit for each step of the way from the YAML to the page, and what it makes of the page. Marks are short: they stand
 * behind each other in the boxes of drawings, and in formulas.
 */
const edits = [
  {
    name: 'the localising code',
    file: 'src/model/localize.ts',
    from: 'return value[language];',
    to: 'return value[language] + "Ⓛ";',
    mark: 'Ⓛ',
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
    to: "const text = z.string().overwrite((value) => value + '-Qzq')",
    mark: '-Qzq',
  },
] as const;

// Seven builds.
describe.runIf(process.env.TEST_FULL)('a warm build', () => {
  let project: ProjectCopy;

  beforeAll(async () => {
    project = new ProjectCopy(inject('projectFolder'));
    await project.build('en');
  });

  test.each(edits)(
    'after a change of $name is the same as a cold one',
    async ({file, from, to, mark}) => {
      expect([...project.pages('').values()].join('').includes(mark)).toBe(false);
      project.replace(file, from, to);
      await project.build('en');
      const warm = project.pages('');
      // English may lie in a folder of its own, as where both languages are built.
      const [, page = ''] =
        [...warm].find(([name]) => name.endsWith('draft/ds-1/index.html')) ?? [];
      expect(page.includes(mark)).toBe(true);
      project.clearCaches();
      await project.build('en');
      expect(project.pages('')).toEqual(warm);
    },
  );
});
