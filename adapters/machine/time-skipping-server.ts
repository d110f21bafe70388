import { existsSync } from 'node:fs';
import { chmod, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mavenJars, type JarsOptions } from './maven-jars';
import { requireJava } from './tools';

export const TIME_SKIPPING_VERSION = '1.31.0';

const NAME = 'temporal-test-server';
const TITLE = `the time-skipping Temporal server ${TIME_SKIPPING_VERSION}`;
const instead = 'leave out the tests that let weeks pass.';

const LAUNCHER = `#!/bin/sh
exec java -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \\
  -cp "$(dirname "$0")/*" io.temporal.testserver.TestServer "$@"
`;

/**
 * Path of a script that runs Temporal's test server, which passes over idle time. Its arguments are those that the
 * SDK gives to an executable of its own: hand it to `TestWorkflowEnvironment.createTimeSkipping` as `existing-path`.
 * @throws MachineError
 */
export const timeSkippingServer = async (options: JarsOptions = {}): Promise<string> => {
  await requireJava({ purpose: `run ${TITLE}`, instead }, options.environment);
  const jars = await mavenJars(
    { title: TITLE, group: 'io.temporal', name: NAME, version: TIME_SKIPPING_VERSION, instead },
    options,
  );
  const script = join(jars, NAME);
  if (!existsSync(script)) {
    const unfinished = `${script}.${String(process.pid)}`;
    await writeFile(unfinished, LAUNCHER);
    await chmod(unfinished, 0o755);
    await rename(unfinished, script);
  }
  return script;
};
