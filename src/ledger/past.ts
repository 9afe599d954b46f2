/** What the ledger said before: at the commit that this branch began at. */
import {git} from '../model/git';
import type {Message} from '../model/problem';

/** The commits that the present is held to; or why there is none. */
export type Past = {readonly commits: readonly string[]} | {readonly absent: Message};

const mainBranches = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/**
 * The merge base with the main branch. On the main branch itself that is the commit one is at, so its parent is
 * taken too: what a merge changed shows against that.
 */
export function pastOf(siteDir: string, variables: NodeJS.ProcessEnv = process.env): Past {
  const head = git(siteDir, ['rev-parse', '--verify', '--quiet', 'HEAD'])?.trim();
  if (!head) {
    return {
      absent: {zh: '这里没有 git 的历史', en: 'there is no history of git here'},
    };
  }
  const target = variables.GITHUB_BASE_REF;
  for (const branch of [...(target ? [`origin/${target}`] : []), ...mainBranches]) {
    const base = git(siteDir, ['merge-base', 'HEAD', branch])?.trim();
    if (!base) continue;
    const parent =
      base === head
        ? git(siteDir, ['rev-parse', '--verify', '--quiet', 'HEAD^'])?.trim()
        : undefined;
    return {commits: [base, ...(parent ? [parent] : [])]};
  }
  return {
    absent: {
      zh: '找不到与主分支的共同提交：浅克隆要先 git fetch --unshallow，主分支要在 origin/main 或 main',
      en: 'no commit in common with the main branch is known: a shallow clone needs git fetch --unshallow, and the main branch is looked for at origin/main and main',
    },
  };
}

/** A file as it was at a commit; nothing where it was not there. */
export function textAt(siteDir: string, commit: string, file: string): string | undefined {
  return git(siteDir, ['show', `${commit}:./${file}`])?.replaceAll('\r\n', '\n');
}
