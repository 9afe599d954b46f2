/** Markdown in which texts that people typed stay texts. */

/** A text on a line, as it was typed: nothing in it is a link, an image, HTML, a heading, or a command of GitLab. */
export function plain(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&$]/g, String.raw`\$&`)
    .replace(/^([-+=/])/, String.raw`\$1`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`);
}

/** @param cells texts that are Markdown already */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A link where the address is one of the web; else the text alone. */
export function link(text: string, address: string): string {
  return /^https?:\/\/[^\s<>()]+$/.test(address) ? `[${plain(text)}](${address})` : plain(text);
}

/** Parts with a blank line between them, those that are not there left out. */
export function joined(parts: readonly (string | false | undefined)[]): string {
  const said = parts.filter((part) => typeof part === 'string' && part !== '');
  return `${said.join('\n\n')}\n`;
}
