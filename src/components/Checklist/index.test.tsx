import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import type {SpecificationData} from '../../page-data/page-data';
import Checklist from '.';

test('each thing to tick off leads to the clauses that it stands for', () => {
  const data = {
    checklist: [{text: 'Rollback <rehearsed>', clauses: ['SP-02.3']}, {text: 'On call'}],
  } as SpecificationData;
  const html = renderToStaticMarkup(<Checklist data={data} />);
  expect(html).toContain('Rollback &lt;rehearsed&gt;<a href="#c3">SP-02.3</a>');
  expect(html).toContain('<li>On call</li>');
});
