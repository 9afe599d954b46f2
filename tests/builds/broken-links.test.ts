import {beforeAll, describe, expect, inject, test} from 'vitest';
import {ProjectCopy} from './project-copy';

const page = 'docs/index.mdx';

const cases = [
  ['a link to an anchor that is not there', '[x](/draft/ds-1/#l9)', '/draft/ds-1/#l9'],
  ['a link to a page that is not there', '[x](/draft/no-such-page/)', '/draft/no-such-page/'],
  ['a Markdown link to a file that is not there', '[x](./no-such-file.mdx)', './no-such-file.mdx'],
  ['an image that is not there', '![x](./no-such-image.png)', './no-such-image.png'],
] as const;

describe('the build fails on', () => {
  let project: ProjectCopy;
  let source: string;

  beforeAll(() => {
    project = new ProjectCopy(inject('projectFolder'));
    source = project.read(page);
  });

  // Each is a whole build. Of an anchor Docusaurus knows only once all pages are made.
  const taken = process.env.TEST_FULL ? cases : cases.slice(0, 1);
  test.each(taken)('%s', (_, markdown, address) => {
    project.write(page, `${source}\n${markdown}\n`);
    const {status, output} = project.tryDocusaurus('build', '--locale', 'zh-Hans');
    expect(status).not.toBe(0);
    expect(output.includes(address), output).toBe(true);
    expect(output.includes('docs/index.mdx') || output.includes('/draft/'), output).toBe(true);
  });

  // Otherwise the build of the site itself says so.
  test.runIf(process.env.TEST_FULL)('nothing when all is well', () => {
    project.write(page, source);
    expect(project.tryDocusaurus('build', '--locale', 'zh-Hans').status).toBe(0);
  });
});
