import type { Servers } from './servers';

/** Jest loads the files that start and stop with a module registry each: what they share is kept beside both. */
const KEY = Symbol.for('tawsiya.test.servers');

const kept: typeof globalThis & { [KEY]?: Servers } = globalThis;

export const keepServers = (servers: Servers): void => {
  kept[KEY] = servers;
};

/** Hands the servers over, once. */
export const takeServers = (): Servers | undefined => {
  const servers = kept[KEY];
  Reflect.deleteProperty(kept, KEY);
  return servers;
};
