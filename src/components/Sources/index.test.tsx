import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import SourcesView from './View';

const draw = (language: string): string =>
  renderToStaticMarkup(
    <SourcesView
      language={language}
      sources={[
        {
          id: 'post',
          publisher: 'Publisher',
          title: '复盘 <1>',
          translation: 'Review',
          language: 'zh-Hans',
          address: 'https://p.example/a?b=1&c=2',
          published: '10 February 2017',
          read: 'reprint',
          reprint: 'https://r.example/',
          accessed: '2026-03-01',
          readOn: '1 March 2026',
        },
      ]}
      strings={{read: (date, how) => `${how} read ${date}`, reprint: 'the copy'}}
    />,
  );

test('a source stands under its title, in its own language, with who published it when', () => {
  const html = draw('en');
  expect(html).toContain('<li id="source-post">');
  expect(html).toContain('<a href="https://p.example/a?b=1&amp;c=2" lang="zh-Hans">复盘 &lt;1&gt;');
  expect(html).toContain('(Review)');
  expect(html).toContain(
    '<p>Publisher · 10 February 2017 · reprint read 1 March 2026 · <a href="https://r.example/">the copy</a></p>',
  );
});

test('readers of its language need neither translation nor mark of language', () => {
  expect(draw('zh-Hans')).not.toMatch(/Review|lang=/);
});
