/** Pages that have moved: `moved-pages.yaml`, which says more. */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import * as z from 'zod';
import {readText} from './source-text';

const fileName = 'moved-pages.yaml';

/** Paths from a language's root, with the edition. */
export interface Move {
  /** `draft/calculator/` */
  readonly from: string;
  /** `draft/scoring/#try` */
  readonly to: string;
}

const page = /^(?:[a-z0-9.-]+\/)+$/;
const schema = z.array(
  z.strictObject({
    from: z.string().regex(page),
    to: z.string().regex(/^(?:[a-z0-9.-]+\/)+(?:#[\w-]+)?$/),
  }),
);

/** @throws {Error} when the file does not say it so */
export function readMoves(siteDir: string): readonly Move[] {
  const file = path.join(siteDir, fileName);
  if (!existsSync(file)) return [];
  const {data, error} = schema.safeParse(parse(readText(file)));
  if (data) return data;
  const wrong = error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(
    `${fileName}: 每一项写 from 和 to，如 draft/ds-1/ / expected entries with from and to, such as draft/ds-1/\n${wrong.join('\n')}`,
  );
}

/**
 * Each move with where it ends at last.
 *
 * @param isThere whether there is a page, and a place on it: `draft/scoring/#try`
 * @throws {Error} with every entry that cannot be followed, and why
 */
export function followMoves(
  moves: readonly Move[],
  isThere: (address: string) => boolean,
): readonly Move[] {
  const known = new Map<string, string>();
  const problems: string[] = [];
  for (const {from, to} of moves) {
    if (known.has(from)) problems.push(`${from}: 写了两次 / is there twice`);
    if (isThere(from)) problems.push(`${from}: 这里还有页面 / there is still a page`);
    known.set(from, to);
  }
  const follow = (from: string, passed: readonly string[]): string | undefined => {
    const to = known.get(from) ?? '';
    const [next = '', place] = to.split('#');
    if (!known.has(next)) {
      if (isThere(to)) return to;
      problems.push(`${from}: 没有 ${to} / there is no ${to}`);
    } else if (passed.includes(next) || next === from) {
      problems.push(`${from}: 绕圈 / leads in a circle: ${[...passed, from, next].join(' → ')}`);
    } else {
      const end = follow(next, [...passed, from]);
      // A place of a page that has moved again is looked for where the page is now.
      const there = place && end && !end.includes('#') ? `${end}#${place}` : undefined;
      return there && isThere(there) ? there : end;
    }
    return undefined;
  };
  const followed = moves.flatMap(({from}) => {
    const to = follow(from, []);
    return to === undefined ? [] : [{from, to}];
  });
  if (problems.length > 0) {
    throw new Error(
      `${fileName}:\n${[...new Set(problems)].map((problem) => `  ${problem}`).join('\n')}`,
    );
  }
  return followed;
}
