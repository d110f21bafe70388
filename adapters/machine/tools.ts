import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { MachineError, hasCode } from './failure';
import { runToEnd } from './child-process';
import type { Environment } from './environment';

/** A program that the product runs and does not bring along. */
export interface Tool {
  readonly command: string;
  /** Completes "… is needed to". */
  readonly purpose: string;
  /** What else the user can do than install it, as a sentence. */
  readonly instead: string;
}

const SOURCES: Readonly<Record<string, string>> = {
  java: 'Install Java 17 or newer (Debian and Ubuntu: apt-get install openjdk-17-jre-headless)',
  mvn: 'Install Apache Maven (Debian and Ubuntu: apt-get install maven)',
  go: 'Install Go 1.21 or newer (https://go.dev/dl)',
};

/** The program's path, or undefined where PATH has none that may be run. */
export const findOnPath = async (
  command: string,
  environment: Environment = process.env,
): Promise<string | undefined> => {
  for (const folder of (environment['PATH'] ?? '').split(delimiter)) {
    if (folder === '') continue;
    const path = join(folder, command);
    try {
      await access(path, constants.X_OK);
      if ((await stat(path)).isFile()) return path;
    } catch (error) {
      if (!hasCode(error, 'ENOENT', 'ENOTDIR', 'EACCES', 'ELOOP')) throw error;
    }
  }
  return undefined;
};

/** @throws MachineError that names the tool, what it is for, and the ways out */
export const requireTool = async (
  { command, purpose, instead }: Tool,
  environment: Environment = process.env,
): Promise<string> => {
  const path = await findOnPath(command, environment);
  if (path !== undefined) return path;
  const source = SOURCES[command] ?? `Install ${command}`;
  throw new MachineError(
    `\`${command}\` is not on PATH; it is needed to ${purpose}. ${source}, or ${instead}`,
  );
};

const JAVA_MINIMUM = 17;

/** Like requireTool, for a Java that can run the servers. */
export const requireJava = async (
  tool: Omit<Tool, 'command'>,
  environment: Environment = process.env,
): Promise<string> => {
  const java = await requireTool({ command: 'java', ...tool }, environment);
  const { code, output } = await runToEnd({
    command: java,
    args: ['-version'],
    environment,
    limitMs: 30_000,
  });
  // `openjdk version "17.0.15" …`, and `"1.8.0_…"` before Java 9.
  const version = /version "(?:1\.)?(\d+)/.exec(output)?.[1];
  if (code !== 0 || version === undefined) {
    throw new MachineError(
      `${java} does not run: ${output.trim().slice(-400)}. Repair it, or ${tool.instead}`,
    );
  }
  if (Number(version) < JAVA_MINIMUM) {
    throw new MachineError(
      `${java} is Java ${version}; ${String(JAVA_MINIMUM)} or newer is needed to ${tool.purpose}. ` +
        `Put a newer one first on PATH, or ${tool.instead}`,
    );
  }
  return java;
};
