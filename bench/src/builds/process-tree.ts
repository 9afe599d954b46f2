/** Memory of a process and all it started, from /proc (Linux). */
import {readdirSync, readFileSync} from 'node:fs';

/** Sum of resident memory in bytes. What processes share counts for each; 0 once all have ended. */
export function residentBytes(pid: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const number = Number(name);
    if (Number.isInteger(number)) parents.set(number, parentOf(number));
  }
  const isBelow = (processId: number): boolean => {
    for (let at: number | undefined = processId; at; at = parents.get(at))
      if (at === pid) return true;
    return false;
  };
  return [...parents.keys()]
    .filter(isBelow)
    .reduce((sum, processId) => sum + residentOf(processId), 0);
}

function parentOf(pid: number): number {
  // The name, in parentheses, may hold spaces.
  const fields = read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ');
  return Number(fields?.[1] ?? 0);
}

function residentOf(pid: number): number {
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) * 1024;
}

/** Empty when the process has ended meanwhile. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
