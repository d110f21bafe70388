import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from '../../../adapters/machine/cache-folder';
import { MachineError } from '../../../adapters/machine/failure';
import { kafkaJars } from '../../../adapters/machine/kafka-jars';
import { temporalBinary } from '../../../adapters/machine/temporal-binary';
import { findOnPath, requireJava } from '../../../adapters/machine/tools';
import { temporaryFolder } from '../../support/temporary-folder';

describe('tools', () => {
  const folder = temporaryFolder();

  /** A program on a PATH of its own. Only /bin, for the shell that runs it, is beside it. */
  const pathWith = async (name: string, script: string, mode = 0o755): Promise<string> => {
    const bin = join(folder(), `bin-${name}`);
    await mkdir(bin);
    await writeFile(join(bin, name), `#!/bin/sh\n${script}\n`, { mode });
    return bin;
  };
  const messageOf = async (failing: Promise<unknown>): Promise<string> => {
    const error: unknown = await failing.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(MachineError);
    return error instanceof MachineError ? error.message : '';
  };

  it('are found on PATH only if they may be run', async () => {
    const forbidden = await pathWith('other', '', 0o644);
    const allowed = await pathWith('tool', '');
    const environment = { PATH: `/nowhere::${forbidden}:${allowed}` };
    expect(await findOnPath('tool', environment)).toBe(join(allowed, 'tool'));
    expect(await findOnPath('other', environment)).toBeUndefined();
  });

  it('without Maven: the message names it, its purpose, its source and the other way', async () => {
    const message = await messageOf(kafkaJars({ cache: folder(), environment: { PATH: '' } }));
    expect(message).toMatch(/`mvn` is not on PATH; it is needed to fetch Kafka 4\.1\.0/);
    expect(message).toMatch(/Install Apache Maven .*, or set KAFKA_BROKERS/);
  });

  it('without Java: the message comes before a long download', async () => {
    const environment = { PATH: await pathWith('mvn', 'exit 1') };
    const message = await messageOf(kafkaJars({ cache: folder(), environment }));
    expect(message).toMatch(/`java` is not on PATH.*Install Java 17 or newer/);
  });

  it('without Go and temporal: the message names both ways', async () => {
    const message = await messageOf(temporalBinary({ cache: folder(), environment: { PATH: '' } }));
    expect(message).toMatch(/`go` is not on PATH; it is needed to build the Temporal server\. Install Go/);
    expect(message).toMatch(/put the `temporal` CLI on PATH .*, or set TEMPORAL_ADDRESS/);
  });

  it('takes no Java that is too old for Kafka', async () => {
    const environment = { PATH: await pathWith('java', `echo 'openjdk version "11.0.2"' >&2`) };
    const message = await messageOf(requireJava({ purpose: 'run Kafka', instead: 'go.' }, environment));
    expect(message).toMatch(/is Java 11; 17 or newer is needed to run Kafka/);
  });

  it('says what Maven said when it cannot fetch', async () => {
    const maven = await pathWith('mvn', `echo '[ERROR] no route to the repository'; exit 1`);
    const java = await pathWith('java', '');
    const environment = { PATH: `${maven}:${java}` };
    const message = await messageOf(kafkaJars({ cache: folder(), environment }));
    expect(message).toMatch(/could not fetch Kafka 4\.1\.0: \[ERROR\] no route to the repository/);
  });

  it('believes Maven only where the files are whole', async () => {
    const maven = await pathWith(
      'mvn',
      'for last; do :; done; for jar in kafka_2.13-4.1.0 other; do echo half > "${last#*=}/$jar.jar"; done',
    );
    const environment = { PATH: `${maven}:${await pathWith('java', '')}` };
    const message = await messageOf(kafkaJars({ cache: folder(), environment }));
    expect(message).toMatch(/missing or cut short: .*kafka_2\.13-4\.1\.0\.jar/);
  });

  it.each([
    ['does not run', 'exit 3', /it does not run/],
    [
      'is too old',
      `echo 'temporal version 1.1.0 (Server 1.25.0, UI 2.30)'`,
      /server 1\.25, older than 1\.28/,
    ],
    ['is another program', `echo hello`, /it does not say which server it carries/],
  ])('passes a temporal over that %s, and says why', async (_case, script, expected) => {
    const lines: string[] = [];
    const environment = { PATH: await pathWith('temporal', script) };
    const options = { cache: folder(), environment, progress: (line: string) => void lines.push(line) };
    await messageOf(temporalBinary(options));
    expect(lines).toStrictEqual([expect.stringMatching(expected)]);
  });

  it('builds anew what lies whole in the cache and does not run', async () => {
    const lines: string[] = [];
    const entry = await cached(join(folder(), 'temporal-cli-1.5.1'), async (into) =>
      writeFile(join(into, 'temporal'), '#!/bin/sh\nexit 3\n', { mode: 0o755 }),
    );
    const go = await pathWith('go', `printf '#!/bin/sh\\necho "Server 1.29.1"\\n' > "$GOBIN/temporal"`);
    const options = {
      cache: folder(),
      environment: { PATH: go },
      progress: (line: string) => void lines.push(line),
    };
    expect(await temporalBinary(options)).toBe(join(entry, 'temporal'));
    expect(lines[0]).toMatch(/temporal is built anew: it does not run/);
    expect(await readFile(join(entry, 'temporal'), 'utf8')).toContain('Server 1.29.1');
  });

  it('prefers a temporal on PATH that serves', async () => {
    const bin = await pathWith('temporal', `echo 'temporal version 1.9.9 (Server 1.31.0, UI 2.50.0)'`);
    const found = await temporalBinary({ cache: folder(), environment: { PATH: bin } });
    expect(found).toBe(join(bin, 'temporal'));
  });
});
