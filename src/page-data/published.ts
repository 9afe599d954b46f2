/** What a page knows of the files that are published of its edition. */
import {createHash} from 'node:crypto';
import type {PublishedFile, PublishedName} from '../exports';

export interface PublishedFacts {
  readonly name: PublishedName;
  /** Where it is, base path included: `/standard/data/draft/criteria.csv`. */
  readonly address: string;
  readonly bytes: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

/** @param root the path that the site is served under, in the language without a prefix: `/standard/` */
export function factsOf({name, path, text}: PublishedFile, root: string): PublishedFacts {
  const content = Buffer.from(text, 'utf8');
  return {
    name,
    address: root + path,
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
  };
}
