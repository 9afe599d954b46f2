import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import WorkedExampleView from './View';

test('each rated criterion is shown with its rating, what decided and the facts', () => {
  const html = renderToStaticMarkup(
    <WorkedExampleView
      organisation={{title: 'A company', href: '/base/company/'}}
      criteria={[
        {id: 'CD-3.L2.1', rating: 'met', because: '98 % were reviewed.', facts: ['CD-f1', 'CD-f2']},
        {id: 'CD-3.L3.1', rating: 'not-met', because: 'Databases go round it.', facts: []},
      ]}
      strings={{rated: '{organisation} attains level 2.', rating: (rating) => `<${rating}>`}}
      links={{criterion: (id) => `#${id}`, fact: (id) => `/base/company/#${id}`}}
    />,
  );
  expect(html).toContain('<p><a href="/base/company/">A company</a> attains level 2.</p>');
  expect(html).toMatch(/href="#CD-3\.L2\.1">L2\.1<\/a> <b>&lt;met&gt;<\/b>.*98 % were reviewed/);
  expect(html).toContain('href="/base/company/#CD-f2">CD-f2</a>');
  expect(html).toMatch(/&lt;not-met&gt;<\/b> <span>Databases go round it\. <\/span>/);
});
