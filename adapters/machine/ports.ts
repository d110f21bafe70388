import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { MachineError, hasCode } from './failure';

/** Who listens where, for the message when something else does already. */
export interface WantedPort {
  readonly ip: string;
  /** 0: any free one. */
  readonly port: number;
  /** `the Temporal server`. */
  readonly owner: string;
  /** Environment variable that chooses another port. */
  readonly variable: string;
}

/**
 * Resolves to a port that nobody listens on at this moment.
 * @throws MachineError when the wanted one is taken, may not be used, or the address is not of this machine
 */
export const claimPort = async ({ ip, port, owner, variable }: WantedPort): Promise<number> => {
  try {
    return await listenOnce(ip, port);
  } catch (error) {
    const where = `Port ${String(port)} on ${ip}`;
    if (hasCode(error, 'EADDRINUSE')) {
      throw new MachineError(
        `${where} is taken by another program, and ${owner} wants it. ` +
          `End that program, or choose another port with ${variable}.`,
      );
    }
    if (hasCode(error, 'EACCES')) {
      throw new MachineError(
        `${where} may not be used by this user, and ${owner} wants it. Choose another with ${variable}.`,
      );
    }
    if (hasCode(error, 'EADDRNOTAVAIL', 'ENOTFOUND', 'EINVAL')) {
      throw new MachineError(`${ip} is not an address of this machine, and ${owner} should listen there.`);
    }
    throw error;
  }
};

/** A port that nobody listens on at this moment. */
export const freePort = async (ip = '127.0.0.1'): Promise<number> => listenOnce(ip, 0);

/** Where this machine's own programs reach what listens on the address. */
export const reachable = (ip: string): string => (ip === '0.0.0.0' ? '127.0.0.1' : ip);

const listenOnce = async (ip: string, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ host: ip, port, exclusive: true }, () => {
      const found = chosen(server.address());
      server.close(() => resolve(found));
    });
  });

/** A server that listens on TCP has an address with a port; the other forms are of pipes and closed servers. */
const chosen = (address: AddressInfo | string | null): number => {
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
};
