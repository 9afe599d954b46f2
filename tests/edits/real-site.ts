import {cpSync, readdirSync, readFileSync, symlinkSync} from 'node:fs';
import path from 'node:path';
import {checkContent} from '../../src/checks';
import {checkAll} from '../../src/checks/all';
import {checkText} from '../../src/checks/text';
import {agree, judgedUnits, unitsOf} from '../../src/agreement/agreement';
import {editionsOf, type Edition} from '../../src/model/editions';
import type {Language} from '../../src/model/locales';
import type {Problem} from '../../src/model/problem';
import {Folder} from '../fixtures/folder';

const root = path.resolve(__dirname, '../..');
/** What contributors edit, and what says how it is laid out. */
const content = ['docs', 'i18n', 'static', 'sidebars.ts', 'prettier.config.mjs', '.prettierignore'];

/**
 * Of the capabilities, those of one area, and no case: all have the same form, and each edit is checked with all
 * that there is. Outside the full run one is there of what else has one form, or else most of the time goes
 * into reading again what no edit touches.
 */
function isTaken(file: string): boolean {
  const name = file.split(path.sep).join('/');
  return !leftOut.some((pattern) => pattern.test(name));
}

const leftOut: readonly RegExp[] = [
  /\/capability\/(?!ds$)[a-z]{2}$/,
  // They name criteria of all areas; an edit of a case is made in one that is added.
  /\/cases\/(?!index)[^/]+$/,
  ...(process.env.TEST_FULL
    ? []
    : [
        // Areas of the framework, specifications, organisations.
        /\/framework\/(?!index|data-services)[^/]+$/,
        /\/specification\/(?!index|sp-10)[^/]+$/,
      ]),
];

const organisations = 'docs/capability/reference-organisations';
/** The data of the reference organisations. */
export const organisationFiles = readdirSync(path.join(root, organisations))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => `${organisations}/${name}`);

const pageFolders = {zh: 'docs', en: 'i18n/en/docusaurus-plugin-content-docs/current'} as const;

/** A fate with its reason as lines of YAML, each after a line break. */
export function fateLines(indent: number, successors: readonly string[]): string {
  const list = successors.map((id) => `\n  - ${id}`).join('') || ' []';
  return `
status: withdrawn
replacedBy:${list}
reason:
  zh: 实践中没有人再这样做。
  en: Nobody works like this any more.`.replace(/\n/g, `\n${' '.repeat(indent)}`);
}

/** Where a page is: `page('capability/scoring', 'en')`. */
export function page(name: string, language: Language): string {
  return `${pageFolders[language]}/${name}.mdx`;
}

/** The data of the capability that an id belongs to: `DS-1.L2.3`. */
export function capabilityFile(id: string): string {
  const [capability = ''] = id.toLowerCase().split('.');
  return `docs/capability/${capability.slice(0, 2)}/${capability}.yaml`;
}

/** The lock of the content as it is, all of it agreed; the same for every copy. */
let agreedLock: string | undefined;

/** What is said of the content as it is. */
let knownProblems: Promise<ReadonlySet<string>> | undefined;

async function problemsAsItIs(): Promise<ReadonlySet<string>> {
  using site = new RealSite();
  const editions = editionsOf(site.dir);
  // What follows from something else is said once an edit takes that away.
  const each = [...checkContent(site.dir, editions), ...(await checkText(site.dir, editions))];
  return new Set([...(await problemsIn(site.dir)), ...each].map(keyOf));
}

async function problemsIn(dir: string): Promise<Problem[]> {
  return checkAll(dir, editionsOf(dir));
}

/** The same for the same problem before and after an edit; lines shift. */
function keyOf({rule, file, found}: Problem): string {
  return [rule, file, found.en].join('\n');
}

/**
 * A copy of what the standard really says, all of it agreed, to be changed as a contributor would. Edits
 * find their place by ids, which stay, as far as they can, not by wording.
 */
export class RealSite extends Folder {
  readonly #draft: Edition;

  constructor() {
    super();
    for (const part of content) {
      cpSync(path.join(root, part), path.join(this.dir, part), {recursive: true, filter: isTaken});
    }
    // All rate all capabilities: what an edit does to a criterion would be said of each of them.
    for (const file of organisationFiles) this.replace(file, /^ratings:\n[^]*/m, '');
    // The interface's words are compared with the code that uses them.
    symlinkSync(path.join(root, 'src'), path.join(this.dir, 'src'));
    const [draft] = editionsOf(this.dir);
    if (!draft) throw new Error('There is no draft.');
    this.#draft = draft;
    const lock = 'docs/translations.lock';
    if (agreedLock === undefined) {
      // Of a page, what belongs to it is meant.
      const pages = new Set(unitsOf(this.dir, this.#draft).map((unit) => unit.page));
      agree(this.dir, this.#draft, [...pages]);
      agreedLock = this.read(lock);
    }
    this.write(lock, agreedLock);
  }

  /** Adds the smallest case there can be, with its place in the sidebar. */
  addCase(): this {
    cpSync(path.join(root, 'tests/fixtures/case'), this.dir, {recursive: true});
    return this.insertAfter('sidebars.ts', "'appendix/about',", "\n        'cases/outage',");
  }

  /** Gives the reference organisations their real ratings of a capability, which copies are without. */
  rate(capability: string): this {
    const files = readdirSync(path.join(root, organisations)).filter((name) =>
      name.endsWith('.yaml'),
    );
    for (const name of files) {
      const file = `${organisations}/${name}`;
      const [, ratings = ''] = readFileSync(path.join(root, file), 'utf8').split('\nratings:\n');
      const rating = ratings
        .split(/^(?= {2}- capability: )/m)
        .find((text) => text.startsWith(`  - capability: ${capability}\n`));
      if (rating === undefined) throw new Error(`${file} does not rate ${capability}`);
      this.write(file, `${this.read(file)}ratings:\n${rating}`);
    }
    return this;
  }

  /** Replaces the first such text after another, mostly an id; fails when either is not there. */
  replaceAfter(file: string, anchor: string, from: string | RegExp, to: string): this {
    const [before, after] = this.#splitAfter(file, anchor);
    const changed = after.replace(from, () => to);
    if (changed === after) {
      throw new Error(`${file} does not hold ${String(from)} after ${anchor}`);
    }
    return this.write(file, before + changed);
  }

  /** Puts a text right after another one; fails when that is not there. */
  insertAfter(file: string, anchor: string, text: string): this {
    const [before, after] = this.#splitAfter(file, anchor);
    return this.write(file, before + text + after);
  }

  /** Takes out everything from a text up to the next such text; fails when either is not there. */
  cut(file: string, from: string, until: string): this {
    const [before, after] = this.#splitAfter(file, from);
    const end = after.indexOf(until);
    if (end < 0) throw new Error(`${file} does not hold ${until} after ${from}`);
    return this.write(file, before.slice(0, -from.length) + after.slice(end));
  }

  /** Gives the data another text: the first in each language after an id. */
  retext(file: string, anchor: string, texts: Readonly<Partial<Record<Language, string>>>): this {
    for (const [language, text] of Object.entries(texts)) {
      // On the line of its key, or on the next, where a block begins.
      const value = new RegExp(`(?<=\\b${language}: )(?:>-\\n *)?\\S.*`);
      this.replaceAfter(file, anchor, value, text);
    }
    return this;
  }

  /** What a criterion says, where each language is a line. */
  textOf(id: string): Record<Language, string> {
    const [, after] = this.#splitAfter(capabilityFile(id), `- id: ${id}\n`);
    const [, zh, en] = /^ +text:\n +zh: (\S.*)\n +en: (\S.*)$/m.exec(after) ?? [];
    if (zh === undefined || en === undefined) throw new Error(`${id} has no text of two lines`);
    return {zh, en};
  }

  /** Withdraws a criterion, `DS-1.L2.3`, in favour of others; of none: nothing takes its place. */
  withdraw(id: string, ...successors: readonly string[]): this {
    const file = capabilityFile(id);
    const anchor = `- id: ${id}\n`;
    const [text = ''] = /[^]*?(?=\n(?: {6}-| {4}\w))/.exec(this.#splitAfter(file, anchor)[1]) ?? [];
    return this.insertAfter(file, anchor + text, fateLines(8, successors));
  }

  /** Adds Markdown at the end of a section, in the languages given. */
  append(name: string, section: string, texts: Readonly<Partial<Record<Language, string>>>): this {
    for (const [language, text] of Object.entries(texts)) {
      const file = page(name, language as Language);
      const [before, after] = this.#splitAfter(file, `{/* #${section} */}\n`);
      const next = after.search(/^#{2,} /m);
      const [sectionText, rest] =
        next < 0 ? [after, ''] : [after.slice(0, next), after.slice(next)];
      this.write(file, `${before}${sectionText.trimEnd()}\n\n${text}\n${rest ? `\n${rest}` : ''}`);
    }
    return this;
  }

  #splitAfter(file: string, anchor: string): [string, string] {
    const source = this.read(file);
    const start = source.indexOf(anchor);
    if (start < 0) throw new Error(`${file} does not hold ${anchor}`);
    const end = start + anchor.length;
    return [source.slice(0, end), source.slice(end)];
  }

  /** The number of the line that holds the last of some texts, each on a later line than the one before. */
  lineOf(file: string, ...texts: readonly string[]): number {
    const lines = this.read(file).split('\n');
    return texts.reduce((after, text) => {
      const line =
        lines.findIndex((sourceLine, index) => index >= after && sourceLine.includes(text)) + 1;
      if (line === 0) throw new Error(`${file} does not hold ${text} after line ${after}`);
      return line;
    }, 0);
  }

  /** As `--agree changed` does: what is new or changed in both languages. */
  agreeChanged(): this {
    agree(this.dir, this.#draft, ['changed']);
    return this;
  }

  /** Takes everything as agreed, also what changed in one language only. */
  agreeAll(): this {
    const judged = judgedUnits(this.dir, this.#draft);
    const open = judged.filter(({state}) => state.state !== 'agreed').map(({unit}) => unit.id);
    agree(this.dir, this.#draft, open, {judged});
    return this;
  }

  /**
   * All that `npm run check` says since the copy was made. What is wrong with the content as it is
   * fails the check of the content, not every edit.
   */
  async problems(): Promise<Problem[]> {
    const before = await (knownProblems ??= problemsAsItIs());
    return (await problemsIn(this.dir)).filter((problem) => !before.has(keyOf(problem)));
  }
}
