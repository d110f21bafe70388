import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isNativeError } from 'node:util/types';
import { cacheFolder, cached, isComplete } from './cache-folder';
import { runToEnd } from './child-process';
import type { Environment } from './environment';
import { MachineError } from './failure';
import { reportWhile, silent, type Progress } from './progress';
import { findOnPath, requireTool } from './tools';

/** The CLI that is built where none is found, and the server in it that the product is tested with. */
export const TEMPORAL_CLI_VERSION = '1.5.1';
export const TEMPORAL_SERVER_VERSION = '1.29.1';

/** What the user can do where the product cannot run a server of its own. */
export const OTHER_TEMPORAL =
  'put the `temporal` CLI on PATH (https://docs.temporal.io/cli), or set TEMPORAL_ADDRESS to use a server that runs already.';

export interface TemporalBinaryOptions {
  readonly cache?: string;
  readonly progress?: Progress;
  readonly environment?: Environment;
  readonly signal?: AbortSignal | undefined;
}

const MODULE = `github.com/temporalio/cli/cmd/temporal@v${TEMPORAL_CLI_VERSION}`;
const BUILD_LIMIT_MS = 40 * 60_000;
const VERSION_LIMIT_MS = 30_000;

/** Updates are on by default, and their ids are kept over a reset, from this one on. */
const SERVER_MINIMUM = [1, 28] as const;

/**
 * Path of a `temporal` that runs: from PATH, else from the cache, else built from source into the cache.
 * @throws MachineError when there is none and it cannot be built
 */
export const temporalBinary = async ({
  cache = cacheFolder(),
  progress = silent,
  environment = process.env,
  signal,
}: TemporalBinaryOptions = {}): Promise<string> => {
  const onPath = await findOnPath('temporal', environment);
  if (onPath !== undefined) {
    const objection = await objectionTo(onPath, environment);
    if (objection === undefined) return onPath;
    progress(`${onPath} is passed over: ${objection}`);
  }
  const entry = join(cache, `temporal-cli-${TEMPORAL_CLI_VERSION}`);
  const binary = join(entry, 'temporal');
  if (await isComplete(entry)) {
    const objection = await objectionTo(binary, environment);
    if (objection === undefined) return binary;
    // Whole, and yet of no use: of another machine, perhaps, or no longer allowed to run.
    progress(`${binary} is built anew: ${objection}`);
    await rm(entry, { recursive: true, force: true });
  }
  await cached(entry, async (folder) => build(folder, { progress, environment, signal }));
  return binary;
};

/** Why this binary cannot serve; undefined if it can. */
const objectionTo = async (binary: string, environment: Environment): Promise<string | undefined> => {
  const asked = await runToEnd({
    command: binary,
    args: ['--version'],
    environment,
    limitMs: VERSION_LIMIT_MS,
  }).catch((error: unknown) => ({ code: null, output: isNativeError(error) ? error.message : '' }));
  if (asked.code !== 0) return `it does not run (${asked.output.trim().slice(0, 200)})`;
  // `temporal version 1.5.1 (Server 1.29.1, UI 2.42.1)`
  const [, major, minor] = /Server (\d+)\.(\d+)/.exec(asked.output) ?? [];
  if (major === undefined || minor === undefined) return 'it does not say which server it carries';
  const [leastMajor, leastMinor] = SERVER_MINIMUM;
  const enough = Number(major) > leastMajor || (Number(major) === leastMajor && Number(minor) >= leastMinor);
  return enough ? undefined : `it carries server ${major}.${minor}, older than ${SERVER_MINIMUM.join('.')}`;
};

const build = async (
  folder: string,
  {
    progress,
    environment,
    signal,
  }: Required<Pick<TemporalBinaryOptions, 'progress' | 'environment'>> & {
    readonly signal: AbortSignal | undefined;
  },
): Promise<void> => {
  const go = await requireTool(
    { command: 'go', purpose: 'build the Temporal server', instead: OTHER_TEMPORAL },
    environment,
  );
  let lines = 0;
  const { code, output } = await reportWhile(
    `Building Temporal CLI ${TEMPORAL_CLI_VERSION} with Go (some minutes, once)`,
    progress,
    async () =>
      runToEnd({
        command: go,
        // -v prints each package as it is compiled; -s -w leave out what only a debugger reads.
        args: ['install', '-v', '-ldflags', '-s -w', MODULE],
        // `auto` lets an older Go fetch the one that the server's module asks for.
        environment: { GOTOOLCHAIN: 'auto', ...environment, GOBIN: folder, GOFLAGS: '' },
        limitMs: BUILD_LIMIT_MS,
        signal,
        onOutput: (chunk) => (lines += chunk.split('\n').length - 1),
      }),
    () => (lines === 0 ? '' : `${String(lines)} packages fetched or compiled`),
  );
  if (code === 0 && (await readdir(folder)).includes('temporal')) return;
  throw new MachineError(
    `Go could not build the Temporal CLI: ${output.trim().split('\n').slice(-5).join('\n')}\n` +
      `Check the way to the Go module proxy (GOPROXY), or ${OTHER_TEMPORAL}`,
  );
};
