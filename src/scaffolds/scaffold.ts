/** What a scaffold is: what it asks, and the files that it makes of the answers. */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {editionsOf, type Edition} from '../model/editions';
import type {Located} from '../model/located';
import {readFilesOf} from '../model/load';
import type {Message} from '../model/problem';
import {readText} from '../model/source-text';

/** The working draft as a scaffold finds it. */
export interface Draft {
  readonly edition: Edition;
  /** The data files that can be read. */
  readonly files: readonly Located[];
  /** A file's text, by its path from the project's root; nothing where there is none. */
  readonly read: (file: string) => string | undefined;
}

/** Answers by the name of their flag: `id`, `title-zh`. */
export type Answers = Readonly<Record<string, string>>;

export interface Question {
  readonly flag: string;
  readonly ask: Message;
  /** An answer that would do. */
  readonly example: string;
  /** What is wrong with an answer, and how to mend it; nothing when it will do. */
  readonly refuse: (answer: string) => Message | undefined;
  /** May be left without an answer. */
  readonly isOptional?: boolean;
}

/** A file as it is to be, before Prettier. */
export interface Change {
  readonly file: string;
  readonly text: string;
}

export interface Scaffold {
  /** What it makes. */
  readonly title: Message;
  /** Every flag that there is. */
  readonly flags: readonly string[];
  /** What to ask, in order; later questions may depend on the answers to earlier ones. */
  readonly questions: (draft: Draft, answers: Answers) => readonly Question[];
  /** @param answers to all questions but the optional ones, none of them refused */
  readonly changes: (draft: Draft, answers: Answers) => readonly Change[];
  /** What remains to be done by hand, beside the marks. */
  readonly remains: Message;
}

/** @throws {Error} in a folder without a working draft */
export function readDraft(siteDir: string): Draft {
  const edition = editionsOf(siteDir).find(({status}) => status === 'draft');
  if (!edition) throw new Error('There is no working draft.');
  return {
    edition,
    files: readFilesOf(siteDir, edition).located,
    read: (file) => {
      const absolute = path.join(siteDir, file);
      return existsSync(absolute) ? readText(absolute) : undefined;
    },
  };
}

/** An answer that was needed. @throws {Error} when it is not there, which `questions` rules out. */
export function answerTo(answers: Answers, flag: string): string {
  const answer = answers[flag];
  if (answer === undefined) throw new Error(`No answer to ${flag}.`);
  return answer;
}
