import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import InNewestView from './View';

const link = {text: 'SP-05.3, edition 1.0', href: '/1.0/sp-05/#c3'};

test('says what the newest edition has, leads there, and stays out of the search', () => {
  const html = renderToStaticMarkup(<InNewestView text="Superseded." link={link} />);
  expect(html).toMatch(/^<p [^>]*data-in-newest=""[^>]*data-unsearched=""/);
  expect(html).toContain('Superseded. <a href="/1.0/sp-05/#c3">SP-05.3, edition 1.0</a>');
});

test('leads to what was worded otherwise', () => {
  const html = renderToStaticMarkup(
    <InNewestView text="" link={link} compare={{text: 'Compare', href: '/compare/?from=0.9'}} />,
  );
  expect(html).toContain('<a href="/compare/?from=0.9">Compare</a>');
});
