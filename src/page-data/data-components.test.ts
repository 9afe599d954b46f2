import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {tools} from './data-components';

const components = path.join(__dirname, '../components');

test('the tools are the components that have a Tool in them', () => {
  const withTool = readdirSync(components, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
    .filter((file) => /<Tool[\s>]/.test(readFileSync(path.join(components, file), 'utf8')))
    .map((file) => file.split(path.sep)[0]);
  expect(withTool.sort()).toEqual([...tools]);
});
