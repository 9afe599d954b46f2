/** The lines of a page that are text, as they are written. */

export interface TextLine {
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/** The lines of a page outside its head, code and formulas. */
export function textLines(source: string): TextLine[] {
  let fence: string | undefined;
  return source.split('\n').flatMap((text, index) => {
    if (index === 0 && text.trim() === '---') {
      fence = '---';
      return [];
    }
    const mark = /^\s*(```+|~~~+|\$\$|---)/.exec(text)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined;
      return [];
    }
    if (mark !== undefined && mark !== '---') {
      // `$$x$$` stands on a line of its own.
      if (!(mark === '$$' && /^\s*\$\$.+\$\$\s*$/.test(text))) fence = mark;
      return [];
    }
    return [{text, line: index + 1}];
  });
}
