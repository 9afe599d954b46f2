import {defineConfig} from '@playwright/test';
import {chromiumArgs, findChromium} from './scripts/chromium';

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
  timeout: 30_000,
  reporter: [['dot'], ['json']],
  use: {
    baseURL: 'http://localhost:3170',
    launchOptions: {
      executablePath: findChromium(),
      args: chromiumArgs,
    },
  },
  webServer: [serve('build', 3170, '/'), serve('build-standard', 3171, '/standard/')],
});
