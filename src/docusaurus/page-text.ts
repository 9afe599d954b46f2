/**
 * Which part of a built page is its text.
 *
 * Relies on: the class `markdown` that the theme's `DocItem/Content` gives to the element around what an
 * author wrote. Style names it too (`../css/site.css`).
 *
 * Why: search, terms and style are about the text, not about what stands around it.
 *
 * Under version 4: if the class has another name, here and in the style; or an element of our own
 * around `children` in `../theme/DocItem/Layout`.
 */
import type {Document, Element} from '../html/html';

/**
 * The element with the text of a page that has one.
 *
 * @param address of the page, for the message
 * @throws {Error} when there is none, or more than one
 */
export function pageText({elements}: Document, address: string): Element {
  const found = elements.filter(({attributes}) =>
    attributes.class?.split(/\s+/).includes('markdown'),
  );
  const [text] = found;
  if (!text || found.length > 1) {
    throw new Error(
      `${address}: expected one element of the class “markdown”, which Docusaurus's theme puts around a page's text; found ${found.length}.`,
    );
  }
  return text;
}
