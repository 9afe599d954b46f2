import {expect, test} from 'vitest';
import {areasOf} from './outline';

const clause = (id: string, ...capabilities: string[]) => ({
  id,
  supports: capabilities.map((capability) => ({capability, level: 2 as const})),
});

test('the area that most clauses support stands first, and each once', () => {
  const clauses = [clause('1', 'AV-1', 'AV-2'), clause('2', 'CD-1'), clause('3', 'CD-2', 'AV-1')];
  expect(areasOf({clauses: [...clauses, clause('4', 'CD-3')]})).toEqual(['CD', 'AV']);
  expect(areasOf({clauses: []})).toEqual([]);
});
