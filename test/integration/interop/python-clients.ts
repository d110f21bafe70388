/**
 * A Python with the clients that a partner would use, in a folder of its own that later runs use again.
 *
 * Null where there is no Python 3 with `venv`, or no package index to fetch the clients from: what needs it is skipped then.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../../../adapters/machine/cache-folder';

const clients = ['confluent-kafka==2.16.1', 'cloudevents==2.2.0'] as const;
const limitMs = 180_000;

const runs = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, [...args], { stdio: 'ignore', timeout: limitMs }).status === 0;

export const pythonWithClients = (): string | null => {
  const folder = join(cacheFolder(), `python-${clients.join('-').replaceAll(/[^\w.-]+/g, '-')}`);
  const python = join(folder, 'bin', 'python');
  const hasClients = (): boolean =>
    existsSync(python) && runs(python, ['-c', 'import confluent_kafka, cloudevents.core']);
  if (hasClients()) return python;
  const made =
    runs('python3', ['-m', 'venv', '--clear', folder]) &&
    runs(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...clients]);
  return made && hasClients() ? python : null;
};
