import {defineConfig} from '@playwright/test';
import {chromiumArgs, findChromium} from './scripts/chromium';
import {rootPort, subPathPort} from './tests/ports';

const serve = (folder: string, port: number, baseUrl: string) => ({
  command: `node_modules/.bin/docusaurus serve --no-open --host localhost --dir ${folder} --port ${port}`,
  url: `http://localhost:${port}${baseUrl}`,
  env: {BASE_URL: baseUrl},
  reuseExistingServer: false,
});

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // On a busy machine a test may miss its time; one that passes only then is reported as flaky.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  // What is there passes at once. On a busy machine a page's script alone may take longer than the usual five seconds.
  expect: {timeout: 15_000},
  reporter: [['dot'], ['json']],
  use: {
    baseURL: `http://localhost:${rootPort}`,
    launchOptions: {
      executablePath: findChromium(),
      args: chromiumArgs,
    },
  },
  webServer: [serve('build', rootPort, '/'), serve('build-standard', subPathPort, '/standard/')],
});
