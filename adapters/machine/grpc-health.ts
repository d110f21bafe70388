import { connect } from 'node:http2';

const LIMIT_MS = 2_000;
const SERVING = 1;

/**
 * True once a gRPC server says that the service is serving (grpc.health.v1). An open port alone says less.
 */
export const grpcServing = async (address: string, service: string): Promise<boolean> =>
  new Promise((resolve) => {
    const session = connect(`http://${address}`);
    const finish = (answer: boolean): void => {
      session.destroy();
      resolve(answer);
    };
    session.setTimeout(LIMIT_MS, () => finish(false));
    // Refused or cut: it is not there yet.
    session.on('error', () => finish(false));
    const request = session.request({
      ':method': 'POST',
      ':path': '/grpc.health.v1.Health/Check',
      'content-type': 'application/grpc',
      te: 'trailers',
    });
    let received = Buffer.alloc(0);
    request.on('error', () => finish(false));
    request.on('data', (chunk: Buffer) => (received = Buffer.concat([received, chunk])));
    request.on('end', () => finish(received[STATUS_AT] === SERVING));
    request.end(checkRequest(service));
  });

/** Behind the frame's head (5 bytes) and the tag of the only field. */
const STATUS_AT = 6;

/** HealthCheckRequest { string service = 1 }, uncompressed, behind gRPC's head of 5 bytes. */
const checkRequest = (service: string): Buffer => {
  const name = Buffer.from(service);
  const message = Buffer.concat([Buffer.from([0x0a, name.length]), name]);
  const head = Buffer.alloc(5);
  head.writeUInt32BE(message.length, 1);
  return Buffer.concat([head, message]);
};
