import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import BacklinksView from './View';

const strings = {
  summary: (count: number) => `Refers here (${count})`,
  kinds: {level: 'Levels', clause: 'Clauses', case: 'Cases', page: 'Pages'},
  levels: (levels: string) => `to level ${levels}`,
};

test('is folded, counts, leads to the places, and names only the kinds that there are', () => {
  const html = renderToStaticMarkup(
    <BacklinksView
      backlinks={[
        {kind: 'level', href: '/av-1/#l4', id: 'AV-1.L4', title: 'AV-1 Monitoring', levels: [2, 3]},
        {kind: 'page', href: '/levels/', title: 'The <five> levels'},
      ]}
      strings={strings}
    />,
  );
  expect(html).toMatch(/^<details [^>]*data-unsearched=""><summary>Refers here \(2\)<\/summary>/);
  expect(html).toContain(
    '<dt>Levels</dt><dd><a href="/av-1/#l4">AV-1.L4 Monitoring</a><small> to level 2, 3</small></dd>',
  );
  expect(html).toContain('<dd><a href="/levels/">The &lt;five&gt; levels</a></dd>');
  expect(html).not.toMatch(/Clauses|Cases|<details open/);
});
