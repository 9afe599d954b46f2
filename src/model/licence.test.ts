import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {licence} from './licence';

test('the licence that files name is the one in LICENSE', () => {
  const text = readFileSync(path.resolve(__dirname, '../../LICENSE'), 'utf8');
  expect(licence).toBe('CC-BY-NC-ND-3.0');
  expect(text).toContain('Attribution-NonCommercial-NoDerivs 3.0 Unported');
});
