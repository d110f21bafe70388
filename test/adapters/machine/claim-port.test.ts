import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { claimPort, freePort } from '../../../adapters/machine/ports';

const wanted = { ip: '127.0.0.1', owner: 'the Kafka broker', variable: 'TAWSIYA_KAFKA_PORT' };

describe('claiming a port', () => {
  const servers: Server[] = [];
  const occupy = async (host: string): Promise<number> => {
    const port = await freePort();
    const server = createServer().listen(port, host);
    servers.push(server);
    await once(server, 'listening');
    return port;
  };

  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });

  it('gives the wanted one when it is free', async () => {
    const port = await freePort();
    expect(await claimPort({ ...wanted, port })).toBe(port);
  });

  it('gives a free one for 0', async () => {
    expect(await claimPort({ ...wanted, port: 0 })).toBeGreaterThan(0);
  });

  it.each(['127.0.0.1', '0.0.0.0'])(
    'names what is taken on %s, who wants it, and the way out',
    async (host) => {
      const port = await occupy(host);
      await expect(claimPort({ ...wanted, port })).rejects.toThrow(
        `Port ${String(port)} on 127.0.0.1 is taken by another program, and the Kafka broker wants it. ` +
          'End that program, or choose another port with TAWSIYA_KAFKA_PORT.',
      );
    },
  );

  it('says when the address is not of this machine', async () => {
    // 192.0.2.0/24 is set apart for documentation (RFC 5737).
    await expect(claimPort({ ...wanted, ip: '192.0.2.1', port: 0 })).rejects.toThrow(
      '192.0.2.1 is not an address of this machine',
    );
  });
});
