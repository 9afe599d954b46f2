import path from 'node:path';
import {expect, test} from 'vitest';
import {dataFolder, dataModule, dataWriter} from './generated-data';

const generated = path.resolve('/site/.docusaurus');
const writerInto = (folder: string) =>
  dataWriter(
    {createData: (file: string) => Promise.resolve(path.join(folder, file))},
    generated,
    'standard',
  );

test('data are written where modules look for them', async () => {
  expect(dataModule('standard', 'a.json')).toBe('@generated/standard/default/a.json');
  const folder = dataFolder(generated, 'standard');
  expect(await writerInto(folder)('a.json', '{}')).toBe(path.join(folder, 'a.json'));
});

test('data that are written elsewhere stop the build', async () => {
  await expect(writerInto(path.join(generated, 'standard'))('a.json', '{}')).rejects.toThrow(
    /Docusaurus has written .*a\.json, but modules import .*default.*a\.json/,
  );
});
