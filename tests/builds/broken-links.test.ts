import {beforeAll, describe, expect, inject, test} from 'vitest';
import {ProjectCopy} from './project-copy';

const page = 'docs/index.mdx';

const cases = [
  ['a link to an anchor that is not there', '[x](/draft/ds-1/#l9)', '/draft/ds-1/#l9'],
  ['a link to a page that is not there', '[x](/draft/no-such-page/)', '/draft/no-such-page/'],
  ['a Markdown link to a file that is not there', '[x](./no-such-file.mdx)', './no-such-file.mdx'],
  ['an image that is not there', '![x](./no-such-image.png)', './no-such-image.png'],
] as const;

// Each is a whole build; outside the full run the first of them is in that of editions.test.ts.
describe.runIf(process.env.TEST_FULL)('the build fails on', () => {
  let project: ProjectCopy;
  let source: string;

  beforeAll(() => {
    project = new ProjectCopy(inject('projectFolder'));
    source = project.read(page);
  });

  test.each(cases)('%s', async (_, markdown, address) => {
    project.write(page, `${source}\n${markdown}\n`);
    const {status, output} = await project.tryBuild('zh-Hans');
    expect(status).not.toBe(0);
    expect(output.includes(address), output).toBe(true);
    expect(output.includes('docs/index.mdx') || output.includes('/draft/'), output).toBe(true);
  });

  // Otherwise the build of the site itself says so.
  test('nothing when all is well', async () => {
    project.write(page, source);
    expect((await project.tryBuild('zh-Hans')).status).toBe(0);
  });
});
