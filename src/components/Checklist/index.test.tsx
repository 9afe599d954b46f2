import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import ChecklistView, {namesOf} from './View';

const strings = {
  copy: 'Copy',
  clear: 'Clear',
  heading: 'SP-08 Backup',
  about: 'Of',
  by: 'By',
  on: 'On',
  none: 'Does not apply',
  reason: 'Why',
  later: 'Not yet',
  from: 'From',
};

test('each thing can be ticked and leads to the clauses that it stands for', () => {
  const html = renderToStaticMarkup(
    <ChecklistView
      items={[{text: 'Rollback <rehearsed>', clauses: ['SP-02.3']}, {text: 'On call'}]}
      keeps="checklist:draft:SP-02"
      code="/checklist.js"
      strings={strings}
    />,
  );
  expect(html).toMatch(
    /<input type="checkbox" id="check-1" value="SP-02\.3"\/> <label for="check-1">Rollback &lt;rehearsed&gt;<\/label><span data-unsearched=""><span><a href="#c3">SP-02\.3<\/a>/,
  );
  expect(html).toContain('<label for="check-2">On call</label><span data-unsearched=""></span>');
  // Or what it is instead, and why or from when; in a group that has the item's name.
  expect(html).toContain(
    ' role="group" aria-labelledby="check-2" data-unsearched=""><label><input type="checkbox" data-none=""/> Does not apply</label><label><input type="checkbox" data-later=""/> Not yet</label><input type="text" data-reason="" aria-label="Why" placeholder="Why"',
  );
  expect(html).toContain('autoComplete="off"/><input type="date" data-from="" aria-label="From"/>');
  expect(html).toContain('data-keeps="checklist:draft:SP-02"');
});

test('a tick is kept by the clauses of its item, whatever the order', () => {
  const [a, b, c] = [
    {text: 'a', clauses: ['SP-02.1']},
    {text: 'b', clauses: ['SP-02.1', 'SP-02.2']},
    {text: 'c', clauses: ['SP-02.1']},
  ];
  expect(namesOf([a, b, c])).toEqual(['SP-02.1', 'SP-02.1,SP-02.2', 'SP-02.1#2']);
  expect(namesOf([b, a, c])).toEqual(['SP-02.1,SP-02.2', 'SP-02.1', 'SP-02.1#2']);
});
