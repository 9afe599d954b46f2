import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import {mappingsFile} from '../../../tests/fixtures/site';
import {smallestStandard} from '../../../tests/fixtures/standard';
import type {Language} from '../../model/locales';
import {outlineOf} from '../../page-data/outline';
import {pageData} from '../../page-data/page-data';
import {ByCapability, ByModel, MappingSources, type MappingsProps} from './View';

const file = 'docs/capability/mappings.yaml';

function propsOf(language: Language = 'en', source = mappingsFile): MappingsProps {
  const data = pageData(source, file, language);
  if (data.kind !== 'mappings') throw new Error(data.kind);
  return {
    data: data,
    outline: outlineOf(smallestStandard(), language),
    language: language === 'en' ? 'en' : 'zh-Hans',
    strings: {
      relations: {same: 'S', part: 'P', broader: 'B', touches: 'T'},
      none: 'None:',
      sources: {primary: 'first hand', secondary: 'second hand'},
      read: (date) => `read ${date}`,
    },
    href: (path) => `/base${path}`,
  };
}

test('a capability is shown with the practices near it, in the model’s own language', () => {
  const html = renderToStaticMarkup(<ByCapability {...propsOf()} />);
  expect(html).toContain('<summary>DS Data services</summary>');
  expect(html).toContain('id="ds-1"');
  expect(html).toContain('<a href="/base/draft/ds-1/">DS-1 Data-item management</a>');
  expect(html).toContain('<a href="#model-dmm">Data management model</a>');
  expect(html).toMatch(/data-relation="broader">B<\/span> <span lang="zh-Hans">12\.4 指标数据</);
});

test('a name in the language of the page is marked too, so that no term is looked for in it', () => {
  const html = renderToStaticMarkup(<ByCapability {...propsOf('zh')} />);
  expect(html).toContain('<span lang="zh-Hans">12.4 指标数据</span>');
});

test('that nothing is near is said with the reason', () => {
  const without = mappingsFile.replace(
    /(?<=capability: DS-1\n)[^]*$/,
    '    none:\n      zh: 都不谈。\n      en: No model speaks of it.\n',
  );
  const html = renderToStaticMarkup(<ByCapability {...propsOf('en', without)} />);
  expect(html).toContain('<dd>None: No model speaks of it.</dd>');
});

test('a model is shown with its practices, each with the capabilities near it', () => {
  const html = renderToStaticMarkup(<ByModel {...propsOf()} />);
  expect(html).toContain('id="model-dmm"');
  expect(html).toContain('<p><a href="https://example.org/dmm">A body</a> · 2018 edition</p>');
  expect(html).toMatch(
    /12\.4 指标数据.*B<\/span> <a href="\/base\/draft\/ds-1\/">DS-1 Data-item management</,
  );
});

test('a model that was read in part says so', () => {
  const partly = mappingsFile.replace(
    '    practices:\n',
    '    leftOut:\n      zh: 其余没有读到。\n      en: The rest was not read.\n    practices:\n',
  );
  expect(renderToStaticMarkup(<ByModel {...propsOf('en', partly)} />)).toContain(
    '<p>The rest was not read.</p>',
  );
});

test('a source is marked by whose word it is, and when it was read', () => {
  const html = renderToStaticMarkup(<MappingSources {...propsOf()} />);
  expect(html).toContain('second hand');
  expect(html).toContain('<a href="https://example.com/dmm" lang="zh-Hans">');
  expect(html).toContain('<p>A site · read 29 November 2026</p>');
});
