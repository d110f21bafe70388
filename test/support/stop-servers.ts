import { takeServers } from './running-servers';

/** Jest's globalTeardown. */
const tearDown = async (): Promise<void> => {
  await takeServers()?.stop();
};

export default tearDown;
