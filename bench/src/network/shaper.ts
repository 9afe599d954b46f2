/** A slow network in front of a server on this machine. */
import {connect, createServer, type AddressInfo, type Server, type Socket} from 'node:net';
import {DelayLine} from './delay-line';

export interface Link {
  readonly roundTripMs: number;
  /** Of the downlink, which all connections share. The uplink is not limited. */
  readonly bytesPerSecond: number;
}

/** What a connection still has to send down. */
interface Lane {
  readonly client: Socket;
  chunks: Buffer[];
  ended: boolean;
}

/** Of an Ethernet frame's payload, what TCP leaves. */
const segmentBytes = 1448;

/**
 * A TCP proxy. Half the round trip passes each way, a new connection costs one more, as the
 * handshake does, and what comes down takes turns, segment by segment, on one link of limited speed.
 * All connections of the browser go through it, whichever page they are for.
 */
export class Shaper {
  /** Sent down since `reset()`: heads and bodies. */
  bytes = 0;
  /** When something last came or went, on the clock of `performance.now()`. */
  lastActivity = 0;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #down = new DelayLine();
  #lanes: Lane[] = [];
  /** When the link has sent all it was given. */
  #freeAt = 0;
  #timer: NodeJS.Timeout | undefined;

  private constructor(
    target: number,
    public link: Link,
  ) {
    this.#server = createServer({noDelay: true}, (client) => this.#accept(client, target));
  }

  /** @param target the server's port */
  static async start(target: number, link: Link): Promise<Shaper> {
    const shaper = new Shaper(target, link);
    await new Promise<void>((resolve) => shaper.#server.listen(0, '127.0.0.1', resolve));
    return shaper;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  reset(): void {
    this.bytes = 0;
  }

  close(): void {
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
    this.#down.clear();
    clearTimeout(this.#timer);
  }

  #accept(client: Socket, target: number): void {
    const server = connect({port: target, host: '127.0.0.1', noDelay: true});
    const lane: Lane = {client, chunks: [], ended: false};
    const up = new DelayLine();
    const openAt = performance.now() + this.link.roundTripMs;
    this.#sockets.add(client).add(server);
    client.on('data', (chunk: Buffer) => {
      this.lastActivity = performance.now();
      up.push(Math.max(openAt, performance.now()) + this.link.roundTripMs / 2, () =>
        server.write(chunk),
      );
    });
    server.on('data', (chunk: Buffer) => {
      // A link that was never idle makes up for what a late timer lost; an idle one starts now.
      if (this.#lanes.length === 0) this.#freeAt = Math.max(this.#freeAt, performance.now());
      lane.chunks.push(chunk);
      if (!this.#lanes.includes(lane)) this.#lanes.push(lane);
      this.#send();
    });
    server.on('end', () => {
      lane.ended = true;
      if (lane.chunks.length === 0) this.#end(lane);
    });
    for (const socket of [client, server]) {
      socket.on('error', () => socket.destroy());
      socket.on('close', () => this.#sockets.delete(socket));
    }
    client.on('close', () => {
      lane.chunks = [];
      this.#lanes = this.#lanes.filter((openLane) => openLane !== lane);
      up.clear();
      server.destroy();
    });
  }

  /** Puts segments on the link for as long as it is free, one of each connection in turn. */
  #send(): void {
    if (this.#timer) return;
    for (;;) {
      const wait = this.#freeAt - performance.now();
      if (this.#lanes.length > 0 && wait > 1) {
        this.#timer = setTimeout(() => {
          this.#timer = undefined;
          this.#send();
        }, wait);
        return;
      }
      const lane = this.#lanes.shift();
      const segment = lane && take(lane);
      if (!lane || !segment) return;
      if (lane.chunks.length > 0) this.#lanes.push(lane);
      this.#freeAt += (segment.length / this.link.bytesPerSecond) * 1000;
      this.#down.push(this.#freeAt + this.link.roundTripMs / 2, () => {
        this.bytes += segment.length;
        this.lastActivity = performance.now();
        lane.client.write(segment);
      });
      if (lane.ended && lane.chunks.length === 0) this.#end(lane);
    }
  }

  #end(lane: Lane): void {
    this.#down.push(performance.now() + this.link.roundTripMs / 2, () => lane.client.end());
  }
}

/** The next segment of a connection. */
function take(lane: Lane): Buffer | undefined {
  const chunk = lane.chunks.shift();
  if (chunk && chunk.length > segmentBytes) lane.chunks.unshift(chunk.subarray(segmentBytes));
  return chunk?.subarray(0, segmentBytes);
}
