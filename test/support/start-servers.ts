import { keepServers } from './running-servers';
import { startServers } from './servers';

/** Jest's globalSetup: what is set in the environment here, the tests find in theirs. */
const setUp = async (): Promise<void> => {
  const servers = await startServers();
  keepServers(servers);
  Object.assign(process.env, servers.environment);
};

export default setUp;
