/** Letters of a page's text that surely fill the first screens. */
const near = 1000;
/** Letters from which laying a block out later pays. */
const long = 60;

const voidElements = new Set(['br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
/** Headings stay; what is folded has no height for its letters. */
const unmarked = /^(?:h[1-6]|details)$/;

/**
 * Marks the blocks of a page's text (paragraphs, tables, lists, whole components) that are far from
 * its beginning: `data-far`, and the letters they hold as `--letters`. The style has browsers lay such
 * a block out when it comes near, and reserves the height that its letters will need: laying all of
 * a capability out at once takes a slow phone half a second, before anything is seen.
 *
 * @param html of a page, as React writes it: every element closed
 */
export function markFarBlocks(html: string): string {
  const start = /<div class="[^"]*\bmarkdown\b[^"]*">/.exec(html);
  if (!start) return html;
  const tag = /<(\/?)([a-zA-Z][\w-]*)(?:\s[^>]*?)?(\/?)>/g;
  tag.lastIndex = start.index + start[0].length;
  const marks: {readonly at: number; readonly letters: number}[] = [];
  let depth = 0;
  let before = 0;
  let letters = 0;
  let block = 0; // Where the block's own tag ends.
  let textFrom = tag.lastIndex;
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    letters += lettersIn(html.slice(textFrom, match.index));
    textFrom = tag.lastIndex;
    const [, closing, name = '', selfClosing] = match;
    if (closing) {
      depth -= 1;
      if (depth < 0) break; // The end of the text.
      if (depth > 0) continue;
      if (before >= near && letters >= long && !unmarked.test(name)) {
        marks.push({at: block, letters});
      }
      before += letters;
    } else if (!selfClosing && !voidElements.has(name)) {
      if (depth === 0) {
        letters = 0;
        block = tag.lastIndex - 1;
      }
      depth += 1;
    }
  }
  return marks.reduceRight(
    (text, {at, letters: count}) =>
      `${text.slice(0, at)} data-far="" style="--letters:${count}"${text.slice(at)}`,
    html,
  );
}

/** An entity is one letter, and so is a run of white space. */
function lettersIn(text: string): number {
  return text.replace(/&[#\w]+;/g, 'x').replace(/\s+/g, ' ').length;
}
