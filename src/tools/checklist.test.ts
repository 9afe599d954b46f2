import {expect, test} from 'vitest';
import {markdownOf} from './checklist';

test('a list of tasks as trackers read it', () => {
  expect(
    markdownOf([
      {isTicked: true, text: ' Rollback\n tried ', clauses: 'SP-02.7'},
      {isTicked: false, text: 'Told', clauses: ''},
    ]),
  ).toBe('- [x] Rollback tried (SP-02.7)\n- [ ] Told\n');
});
