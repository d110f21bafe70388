import net from 'node:net';
import type { AddressInfo } from 'node:net';

/** API key of Produce in the Kafka protocol. */
const produce = 0;

export interface CutPlan {
  /** Of the replies to Produce, every so manieth is withheld. */
  readonly every: number;
  /** So many times at most. */
  readonly times: number;
}

/**
 * A TCP proxy before a broker that can cut a connection at the worst moment: the broker has stored a Produce request
 * and answered, and the answer never reaches the client.
 */
export interface CuttingProxy {
  readonly port: number;
  plan(cuts: CutPlan): void;
  /** How many connections were cut so far. */
  cuts(): number;
  close(): Promise<void>;
}

export const startCuttingProxy = async (target: () => number): Promise<CuttingProxy> => {
  const sockets = new Set<net.Socket>();
  let plan: CutPlan = { every: 1, times: 0 };
  let replies = 0;
  let cuts = 0;

  const mustCut = (): boolean => {
    replies += 1;
    if (plan.times === 0 || replies % plan.every !== 0) return false;
    plan = { ...plan, times: plan.times - 1 };
    cuts += 1;
    return true;
  };

  const server = net.createServer((client) => {
    const broker = net.connect(target(), '127.0.0.1');
    const awaited = new Set<number>();
    for (const socket of [client, broker]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      // A reset is an end like any other here; both sides are told by the close below.
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        broker.destroy();
      });
    }
    client.on(
      'data',
      inFrames((frame) => {
        // Request: size, API key, API version, correlation id.
        if (frame.readInt16BE(4) === produce) awaited.add(frame.readInt32BE(8));
        broker.write(frame);
      }),
    );
    broker.on(
      'data',
      inFrames((frame) => {
        // Response: size, correlation id.
        if (client.destroyed) return;
        if (awaited.delete(frame.readInt32BE(4)) && mustCut()) client.destroy();
        else client.write(frame);
      }),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });

  return {
    port: portOf(server.address()),
    plan(next) {
      plan = next;
      replies = 0;
    },
    cuts: () => cuts,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        for (const socket of sockets) socket.destroy();
      }),
  };
};

/** Calls with each whole frame: four bytes of size and as many bytes as they say. */
const inFrames = (receive: (frame: Buffer) => void): ((chunk: Buffer) => void) => {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    while (rest.length >= 4 && rest.length >= 4 + rest.readInt32BE(0)) {
      const end = 4 + rest.readInt32BE(0);
      receive(rest.subarray(0, end));
      rest = rest.subarray(end);
    }
  };
};

const portOf = (address: AddressInfo | string | null): number => {
  if (address === null || typeof address === 'string') throw new Error('The proxy has no TCP port');
  return address.port;
};
