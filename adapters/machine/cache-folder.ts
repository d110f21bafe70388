/**
 * What was downloaded or built, apart from the data, so that it can be deleted at any time.
 *
 * Invariants
 * 1. An entry appears under its name only when it is complete: it is filled in a folder beside it and renamed.
 * 2. A complete entry carries a list of its files and their sizes. An entry without the list, or that differs from it,
 *    is filled anew.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { isNativeError } from 'node:util/types';
import { MachineError, hasCode } from './failure';
import { isRecord } from './json';
import { setting, type Environment } from './environment';

const LIST = '.complete';

/** `TAWSIYA_CACHE`, or `tawsiya` in the user's cache folder (XDG base directories). */
export const cacheFolder = (environment: Environment = process.env): string => {
  const own = setting(environment, 'TAWSIYA_CACHE');
  if (own !== undefined) return resolve(own);
  return join(setting(environment, 'XDG_CACHE_HOME') ?? join(homedir(), '.cache'), 'tawsiya');
};

/** True if everything that was filled in is there, in its size. */
export const isComplete = async (entry: string): Promise<boolean> => {
  try {
    const listed: unknown = JSON.parse(await readFile(join(entry, LIST), 'utf8'));
    if (!isRecord(listed) || Object.keys(listed).length === 0) return false;
    for (const [name, size] of Object.entries(listed)) {
      if ((await stat(join(entry, name))).size !== size) return false;
    }
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR') || error instanceof SyntaxError) return false;
    throw error;
  }
};

/**
 * Resolves to the entry's folder, filled unless it is complete already. Several processes may do so at once: the
 * first to finish wins and the others take its work.
 */
export const cached = async (entry: string, fill: (folder: string) => Promise<void>): Promise<string> => {
  if (await isComplete(entry)) return entry;
  const parent = dirname(entry);
  const filling = join(parent, `${basename(entry)}.${String(process.pid)}-${randomUUID().slice(0, 8)}.part`);
  try {
    await mkdir(parent, { recursive: true });
    await removeAbandoned(parent, basename(entry));
    await mkdir(filling);
  } catch (error) {
    if (!hasCode(error, 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST')) throw error;
    throw new MachineError(
      `The cache folder ${parent} cannot be written (${messageOf(error)}). Choose another with TAWSIYA_CACHE.`,
    );
  }
  try {
    await fill(filling);
    await writeFile(join(filling, LIST), JSON.stringify(await sizes(filling), undefined, 1));
    await putInPlace(filling, entry);
  } finally {
    await rm(filling, { recursive: true, force: true });
  }
  return entry;
};

const messageOf = (error: unknown): string => (isNativeError(error) ? error.message : '');

const sizes = async (folder: string): Promise<Record<string, number>> => {
  const found: Record<string, number> = {};
  const files = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile());
  for (const { name } of files) {
    const { size } = await stat(join(folder, name));
    if (size === 0) throw new Error(`${join(folder, name)} is empty`);
    found[name] = size;
  }
  if (Object.keys(found).length === 0) throw new Error(`${folder} is empty`);
  return found;
};

/** Another process may do the same: whatever whole entry is in place first stays there. */
const putInPlace = async (filling: string, entry: string): Promise<void> => {
  const aside = `${filling}.old.part`;
  try {
    while (!(await isComplete(entry))) {
      // What is there under the name is of an interrupted run; a folder can only be renamed onto an empty one.
      if (await renamed(entry, aside)) {
        const whole = await isComplete(aside);
        if (whole && (await renamed(aside, entry))) return;
        await rm(aside, { recursive: true, force: true });
      }
      if (await renamed(filling, entry)) return;
    }
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
};

/** False where there is nothing to rename, or something in the way. */
const renamed = async (from: string, to: string): Promise<boolean> => {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTEMPTY', 'EEXIST')) return false;
    throw error;
  }
};

/** Half-filled folders whose process has ended. */
const removeAbandoned = async (parent: string, name: string): Promise<void> => {
  for (const found of await readdir(parent)) {
    if (!found.startsWith(`${name}.`) || !found.endsWith('.part')) continue;
    const pid = Number(found.slice(name.length + 1).split('-')[0]);
    if (Number.isInteger(pid) && pid > 0 && !isRunning(pid)) {
      await rm(join(parent, found), { recursive: true, force: true });
    }
  }
};

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, under another user.
    return !hasCode(error, 'ESRCH');
  }
};
