/** Whether the shaped network takes as long as it says. */
import {randomBytes} from 'node:crypto';
import {Agent, createServer, get} from 'node:http';
import type {AddressInfo} from 'node:net';
import {median} from '../report/results';
import {Shaper, type Link} from './shaper';

const tolerance = 0.2;
const bodyBytes = 200_000;

/**
 * Times an empty answer, a long one, and two halves of it at once, each on a new connection, three
 * times each; the medians count, since a busy machine is late at times.
 *
 * @throws {Error} when one takes more than a fifth longer or shorter than computed
 */
export async function checkShaping(link: Link): Promise<readonly string[]> {
  const server = createServer((request, response) => {
    response.end(randomBytes(Number(request.url?.slice(1))));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const shaper = await Shaper.start((server.address() as AddressInfo).port, link);
  const transferMs = (bodyBytes / link.bytesPerSecond) * 1000;
  const setUpMs = 2 * link.roundTripMs;
  const cases = [
    {name: 'empty answer', parts: [0], expected: setUpMs},
    {name: '200 KB', parts: [bodyBytes], expected: setUpMs + transferMs},
    {
      name: '2 × 100 KB at once',
      parts: [bodyBytes / 2, bodyBytes / 2],
      expected: setUpMs + transferMs,
    },
  ];
  const lines: string[] = [];
  try {
    for (const {name, parts, expected} of cases) {
      const times: number[] = [];
      for (let time = 0; time < 3; time++) {
        const start = performance.now();
        await Promise.all(parts.map((bytes) => fetched(shaper.port, bytes)));
        times.push(performance.now() - start);
      }
      const took = median(times);
      const line = `${name}: ${took.toFixed(0)} ms, computed ${expected.toFixed(0)} ms`;
      if (Math.abs(took / expected - 1) > tolerance) throw new Error(`The network is off. ${line}`);
      lines.push(line);
    }
  } finally {
    shaper.close();
    server.close();
  }
  return lines;
}

function fetched(port: number, bytes: number): Promise<void> {
  return new Promise((resolve, reject) => {
    get({port, host: '127.0.0.1', path: `/${bytes}`, agent: new Agent()}, (response) => {
      response.resume().on('end', resolve);
    }).on('error', reject);
  });
}
