import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import EditionNoticeView, {type EditionNoticeProps} from './View';

const props: EditionNoticeProps = {
  text: 'This is edition 0.9.',
  compare: {text: 'Compare', href: '/1.0/compare/?from=0.9&to=1.0'},
  sections: {title: 'Gone:', gone: []},
  strings: {
    fates: {replacedBy: 'Replaced by:', splitInto: 'Split into:', mergedInto: 'Merged into:'},
    nothing: 'nothing',
  },
  href: (path) => `/base${path}`,
};

test('leads to the same place, which script completes', () => {
  const html = renderToStaticMarkup(
    <EditionNoticeView {...props} same={{text: 'See it', href: '/1.0/ds-1/'}} />,
  );
  expect(html).toContain('<a href="/1.0/ds-1/" data-keep-place="">See it</a>');
  expect(html).toContain('<a href="/1.0/compare/?from=0.9&amp;to=1.0">Compare</a>');
});

test('says where a page and its sections went', () => {
  const gone = {
    address: '/old/',
    title: 'Old',
    fate: 'splitInto',
    reason: 'It was two.',
    successors: [
      {title: 'First', path: '/1.0/first/'},
      {title: 'Second', path: '/1.0/second/'},
    ],
  } as const;
  const html = renderToStaticMarkup(
    <EditionNoticeView
      {...props}
      missing={{text: 'No such page.', gone, first: {text: 'First page', href: '/1.0/'}}}
      sections={{title: 'Gone:', gone: [{...gone, address: '/old/#a', successors: []}]}}
    />,
  );
  expect(html).toContain('No such page. It was two. Split into:');
  expect(html).toContain('<a href="/base/1.0/first/">First</a>');
  expect(html).toContain('<strong>Old</strong> It was two. Split into: nothing');
});
