import {expect, test} from 'vitest';
import {parseHtml, textIn, type Element} from '../../src/html/html';
import {builds, htmlFiles, readPage} from './pages';

const [build] = builds;
if (!build) throw new Error('no build');
const pages = htmlFiles(build).map((file) => ({file, ...parseHtml(readPage(build, file))}));

const words = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
const inside = ({children}: Element): Element[] =>
  children.flatMap((node) => (node.type === 'element' ? [node, ...inside(node)] : []));

test('whoever speaks to a control says what it shows: its name has its label in it', () => {
  let seen = 0;
  const found: string[] = [];
  for (const {file, elements} of pages) {
    for (const element of elements) {
      const name = element.attributes['aria-label'];
      const label = words(textIn(element));
      if (name === undefined || !['a', 'button', 'summary'].includes(element.name)) continue;
      // Drawn: a diagram's parts are named as a whole, and have no label in one piece.
      if (!label || inside(element).some((part) => part.name === 'svg' || part.name === 'text'))
        continue;
      seen += 1;
      if (!words(name).includes(label)) found.push(`${file}: “${name}” without “${label}”`);
    }
  }
  expect([...new Set(found)]).toEqual([]);
  expect(seen).toBeGreaterThan(300);
});

test('a heading’s name is its text, without the name of the link in it', () => {
  let seen = 0;
  for (const {file, elements} of pages) {
    const ids = new Map(elements.map((element) => [element.attributes.id, element]));
    for (const heading of elements.filter(({name}) => /^h[1-6]$/.test(name))) {
      if (!inside(heading).some(({attributes}) => attributes['aria-label'])) continue;
      seen += 1;
      const by = ids.get(heading.attributes['aria-labelledby']);
      expect(by && textIn(by), `${file}: ${textIn(heading)}`).toBe(textIn(heading));
      expect(by && inside(by).filter(({attributes}) => attributes['aria-label'])).toEqual([]);
    }
  }
  expect(seen).toBeGreaterThan(100);
});
