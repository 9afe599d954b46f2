/** Issues for GitHub, which reads no file by itself: a Markdown file for each, and a script that hands them to `gh`. */
import {strToU8, zipSync} from 'fflate';
import {fill} from '../../model/fill';
import type {ExportInput} from './input';
import {issueBody, issuesOf} from './issues';

/** In each file the first line is the title, after `# `. Nothing that was typed is in the script. */
const script = `#!/bin/sh
# Creates an issue in the repository of the current folder for each file beside this script.
# Needs the GitHub CLI, signed in: https://cli.github.com/
set -eu
for file in "$(dirname "$0")"/issues/*.md; do
  title=$(sed -n '1s/^# //p' "$file")
  tail -n +3 "$file" | gh issue create --title "$title" --body-file -
done
`;

/** The bytes of a ZIP file. */
export function githubIssues(input: ExportInput): Uint8Array {
  const issues = issuesOf(input);
  const width = String(issues.length).length;
  const files = issues.map((issue, index) => {
    const {capability, level} = issue.item;
    const number = String(index + 1).padStart(width, '0');
    const name = `issues/${number}-${capability.toLowerCase()}-level-${level}.md`;
    return [name, strToU8(`# ${issue.title}\n\n${issueBody(issue, input)}`)] as const;
  });
  return zipSync(
    {
      ...Object.fromEntries(files),
      'create-issues.sh': [strToU8(script), {os: 3, attrs: 0o100755 << 16}],
      'README.md': strToU8(
        `${fill(input.words.report.githubReadMe, {command: '`sh path/to/create-issues.sh`'})}\n`,
      ),
    },
    {mtime: `${input.today}T00:00:00`},
  );
}
