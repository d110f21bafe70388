/**
 * The lock that keeps two runs off one data folder.
 *
 * Invariants
 * 1. The file appears whole (it is linked, not written in place), so a reader never meets half of it.
 * 2. A lock counts only while the very process that took it runs.
 * 3. A stale lock is replaced, never removed, by one process at a time, which looks again before it does.
 */
import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { hasCode } from './failure';
import { isRecord } from './json';
import { identityOf } from './process-identity';

/** A process as it is kept in a file: its number, and what tells it from a later one of that number. */
export interface KnownProcess {
  readonly pid: number;
  readonly identity: string;
}

export type Taking =
  | { readonly kind: 'taken'; /** An earlier run left its lock behind. */ readonly stale?: true }
  | { readonly kind: 'held'; readonly pid: number };

const LIMIT_MS = 10_000;

/** Takes the lock for this process, over a stale one if need be. */
export const takeLock = async (file: string): Promise<Taking> => {
  const own = `${file}.${randomUUID()}`;
  await writeFile(own, await describeSelf());
  const giveUpAt = Date.now() + LIMIT_MS;
  try {
    while (Date.now() < giveUpAt) {
      if (await linked(own, file)) return { kind: 'taken' };
      const found = await readText(file);
      // It was released since.
      if (found === undefined) continue;
      const holder = parseProcess(found);
      if (holder !== undefined && (await runs(holder))) return { kind: 'held', pid: holder.pid };
      if (await replaced(file, found, own)) return { kind: 'taken', stale: true };
      await sleep(20);
    }
    throw new Error(`${file} changes all the time: too many runs start at once.`);
  } finally {
    await rm(own, { force: true });
  }
};

/** Puts the own lock in a stale one's place; false if another process is at it, or was. */
const replaced = async (file: string, stale: string, own: string): Promise<boolean> => {
  const turn = `${file}.turn`;
  if (!(await linked(own, turn))) {
    const text = await readText(turn);
    const other = text === undefined ? undefined : parseProcess(text);
    // Killed in the moment that it had the turn.
    if (other !== undefined && !(await runs(other))) await rm(turn, { force: true });
    return false;
  }
  try {
    if ((await readText(file)) !== stale) return false;
    await writeFile(`${own}.new`, await readFile(own));
    await rename(`${own}.new`, file);
    return true;
  } finally {
    await rm(turn, { force: true });
  }
};

export const releaseLock = async (file: string): Promise<void> => rm(file, { force: true });

export const runs = async ({ pid, identity }: KnownProcess): Promise<boolean> =>
  (await identityOf(pid)) === identity;

/** The process that a file names; undefined where the file is damaged. */
export const parseProcess = (text: string): KnownProcess | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value)) return undefined;
    const { pid, identity } = value;
    return typeof pid === 'number' && pid > 0 && typeof identity === 'string' ? { pid, identity } : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const describeSelf = async (): Promise<string> =>
  JSON.stringify({ pid: process.pid, identity: await identityOf(process.pid) });

const linked = async (from: string, to: string): Promise<boolean> => {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
};

const readText = async (file: string): Promise<string | undefined> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
};
