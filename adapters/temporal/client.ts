import { Client, Connection } from '@temporalio/client';

export interface TemporalClient {
  readonly client: Client;
  close(): Promise<void>;
}

const CONNECT_LIMIT_MS = 5_000;

/** @param address `host:port` */
export const connectClient = async (address: string, namespace: string): Promise<TemporalClient> => {
  const connection = await Connection.connect({ address, connectTimeout: CONNECT_LIMIT_MS });
  return { client: new Client({ connection, namespace }), close: () => connection.close() };
};
