import {parse} from 'postcss';
import {expect, test} from 'vitest';
import {builds, htmlFiles, readPage} from './pages';

/**
 * Infima's dark colours hold under `data-theme` only, which needs script. Each that a page reads must
 * be one of ours (src/css/tokens.css), which follow the system without.
 */
test('no page has a dark colour that would need script', () => {
  const found = new Set<string>();
  const looked = {pages: 0, styles: 0, dark: 0, ours: 0};
  for (const build of builds) {
    for (const file of htmlFiles(build)) {
      looked.pages += 1;
      const style = /<style>([\s\S]*?)<\/style>/.exec(readPage(build, file))?.[1];
      // A page with a tool links the whole stylesheet.
      if (style === undefined) continue;
      looked.styles += 1;
      const ours = new Set<string>();
      const dark: string[] = [];
      parse(style).walkRules(({selector, nodes, parent}) => {
        for (const node of nodes) {
          if (node.type !== 'decl') continue;
          // Infima's stand in layers.
          if (selector.split(',').includes(':root') && parent?.type === 'root') ours.add(node.prop);
          else if (/^html\[data-theme=.?dark/.test(selector)) dark.push(node.prop);
        }
      });
      looked.dark += dark.length;
      looked.ours += ours.size;
      for (const name of dark) if (!ours.has(name)) found.add(name);
    }
  }
  // Ours sets `color-scheme` itself.
  found.delete('--ifm-color-scheme');
  expect([...found]).toEqual([]);
  // Had it looked at nothing, it would find nothing.
  expect(looked.pages).toBeGreaterThan(80);
  expect(looked.styles / looked.pages).toBeGreaterThan(0.9);
  expect(looked.dark).toBeGreaterThanOrEqual(looked.styles);
  expect(looked.ours).toBeGreaterThan(looked.styles * 20);
});
