import { connect } from 'node:net';

/** Metadata request, version 1, for no topic: the brokers and the controller. */
const METADATA = Buffer.from([
  ...[0, 0, 0, 14], // bytes that follow
  ...[0, 3, 0, 1], // API key and version
  ...[0, 0, 0, 7], // correlation id
  ...[0xff, 0xff], // no client id
  ...[0, 0, 0, 0], // no topics
]);
const BROKERS_AT = 8;
const LIMIT_MS = 2_000;

/**
 * True once the broker answers and counts itself among the brokers of its cluster. An open port alone says less: it
 * listens while it still loads its metadata, and clients would find no leader.
 */
export const kafkaAnswers = async (ip: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host: ip, port });
    let received = Buffer.alloc(0);
    const finish = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(LIMIT_MS, () => finish(false));
    // Refused or cut: it is not there yet.
    socket.on('error', () => finish(false));
    socket.on('close', () => resolve(false));
    socket.on('connect', () => socket.write(METADATA));
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      if (received.length >= BROKERS_AT + 4) finish(received.readInt32BE(BROKERS_AT) > 0);
    });
  });
