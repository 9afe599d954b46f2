import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import IllustratesView from './View';

test('a level is a link where its capability has a page, and text where it has none', () => {
  const html = renderToStaticMarkup(
    <IllustratesView
      illustrates={[
        {capability: 'AV-3', level: 3, reason: 'Nobody <restored>.'},
        {capability: 'CD-4', level: 2, reason: 'Alike.'},
      ]}
      strings={{levelName: (level) => `Level ${level}`, capabilityTitle: (id) => `Title of ${id}`}}
      links={{level: (id, level) => (id === 'AV-3' ? `/av-3/#l${level}` : undefined)}}
    />,
  );
  expect(html).toContain('<a href="/av-3/#l3">AV-3.L3 Title of AV-3</a> <small>Level 3</small>');
  expect(html).toContain('Nobody &lt;restored&gt;.');
  expect(html).toMatch(/<p class="[^"]*">CD-4\.L2 Title of CD-4 <small>/);
});
