/** What keeps a run honest: measurements that end, on a machine that does nothing else. */
import {cpus, loadavg} from 'node:os';

const patienceMs = 120_000;

/** A measurement that ends: a browser that answers no more must not stop the run. */
export async function withinPatience<T>(name: string, run: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const message = `${name}: no end after ${patienceMs / 60_000} min.`;
    timer = setTimeout(() => reject(new Error(message)), patienceMs);
  });
  return Promise.race([run(), late]).finally(() => clearTimeout(timer));
}

/** Says so when something else used the machine in the last minute. */
export function busyRemark(round: number): readonly string[] {
  const [load = 0] = loadavg();
  return load > 1.5 * cpus().length
    ? [`Round ${round + 1}: something else kept the machine busy (load ${load.toFixed(1)}).`]
    : [];
}
