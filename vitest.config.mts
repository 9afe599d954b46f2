import path from 'node:path';
import {defineConfig} from 'vitest/config';

const alias = {
  // Docusaurus resolves these for the bundler; tests of views need none of what is behind them.
  '@docusaurus/Translate': path.resolve(import.meta.dirname, 'tests/docusaurus/translate.ts'),
};

export default defineConfig({
  test: {
    projects: [
      {
        resolve: {alias},
        oxc: {jsx: {runtime: 'automatic'}},
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          // Importing packages anew for each file took most of the time; our own modules begin anew in each.
          isolate: false,
          // Those with Git or many cases take a second, and ten on a machine with other work.
          testTimeout: 30_000,
        },
      },
      {
        // Edits of the real content, right and wrong ones, as contributors make them.
        test: {
          name: 'edits',
          include: ['tests/edits/**/*.test.ts'],
          // Three files that each take half a minute: by itself Vitest leaves one of two cores idle.
          maxWorkers: 2,
          // Packages are imported once for all files of a worker; our own modules begin anew in each file.
          isolate: false,
          // A whole check takes half a minute, and two beside whole builds: the full run.
          testTimeout: 360_000,
          hookTimeout: 360_000,
        },
      },
      {
        // What holds of the built pages; `npm test` builds them first.
        test: {
          name: 'built',
          include: ['tests/built/**/*.test.ts'],
          testTimeout: 120_000,
          isolate: false,
        },
      },
      {
        // Whole builds in a temporary copy of the project.
        test: {
          name: 'builds',
          include: ['tests/builds/**/*.test.ts'],
          globalSetup: ['tests/builds/shared-folder.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
