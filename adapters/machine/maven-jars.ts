import { open, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, cached, isComplete } from './cache-folder';
import { runToEnd } from './child-process';
import { MachineError } from './failure';
import { reportWhile, silent, type Progress } from './progress';
import type { Environment } from './environment';
import { requireTool } from './tools';

/** An artifact of a Maven repository, with all that it needs to run. */
export interface Artifact {
  /** For messages: `Kafka 4.1.0`. */
  readonly title: string;
  readonly group: string;
  readonly name: string;
  readonly version: string;
  /** `group:name:version` of what it needs beside its own dependencies. */
  readonly also?: readonly string[];
  /** What the user can do where it cannot be fetched, as a sentence. */
  readonly instead: string;
}

export interface JarsOptions {
  readonly cache?: string;
  readonly progress?: Progress;
  readonly environment?: Environment;
  readonly signal?: AbortSignal | undefined;
}

const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
/** End of central directory: a mark, 18 bytes, and a comment of at most 65,535. */
const ZIP_END = Buffer.from('PK\x05\x06');
const ZIP_END_MOST = 22 + 65_535;
const LIMIT_MS = 15 * 60_000;

const pom = ({
  group,
  name,
  version,
  also = [],
}: Artifact): string => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.tawsiya</groupId>
  <artifactId>fetch</artifactId>
  <version>1</version>
  <dependencies>
    ${[`${group}:${name}:${version}`, ...also].map(dependency).join('\n    ')}
  </dependencies>
</project>
`;

const dependency = (coordinates: string): string => {
  const [group = '', name = '', version = ''] = coordinates.split(':');
  return `<dependency><groupId>${group}</groupId><artifactId>${name}</artifactId><version>${version}</version></dependency>`;
};

const entryOf = (cache: string, { name, version }: Artifact): string => join(cache, `${name}-${version}`);

/** @throws MachineError where the cache lacks the artifact and the tools to fetch it are missing */
export const requireFetching = async (
  artifact: Artifact,
  { cache = cacheFolder(), environment = process.env }: JarsOptions = {},
): Promise<void> => {
  if (!(await isComplete(entryOf(cache, artifact)))) await fetchingTools(artifact, environment);
};

/** The path of Maven. */
const fetchingTools = async ({ title, instead }: Artifact, environment: Environment): Promise<string> => {
  const maven = await requireTool({ command: 'mvn', purpose: `fetch ${title}`, instead }, environment);
  await requireTool({ command: 'java', purpose: `fetch and run ${title}`, instead }, environment);
  return maven;
};

/**
 * The folder that holds the artifact's jars, fetched unless the cache has them. Maven checks the sums.
 * @throws MachineError when Maven is missing or cannot fetch
 */
export const mavenJars = async (
  artifact: Artifact,
  { cache = cacheFolder(), progress = silent, environment = process.env, signal }: JarsOptions = {},
): Promise<string> =>
  cached(entryOf(cache, artifact), async (folder) => {
    const { title } = artifact;
    const maven = await fetchingTools(artifact, environment);
    const pomFile = join(folder, 'pom.xml');
    await writeFile(pomFile, pom(artifact));
    const { code, output } = await reportWhile(`Fetching ${title} with Maven`, progress, async () =>
      runToEnd({
        command: maven,
        args: ['-B', '-ntp', '-f', pomFile, PLUGIN, `-DoutputDirectory=${folder}`],
        environment,
        limitMs: LIMIT_MS,
        signal,
      }),
    );
    await check(artifact, folder, code, output);
  });

const check = async (
  { title, name, version, instead }: Artifact,
  folder: string,
  code: number | null,
  output: string,
): Promise<void> => {
  const jars = (await readdir(folder)).filter((file) => file.endsWith('.jar'));
  const broken: string[] = jars.includes(`${name}-${version}.jar`) ? [] : [`${name}-${version}.jar`];
  for (const jar of jars) if (!(await endsAsZip(join(folder, jar)))) broken.push(jar);
  if (code === 0 && broken.length === 0) return;
  const said = output.split('\n').filter((line) => line.includes('ERROR'));
  const reason =
    code === 0
      ? `missing or cut short: ${broken.join(', ')}`
      : said.slice(0, 3).join('\n') || output.slice(-600) || 'it did not end in time';
  throw new MachineError(
    `Maven could not fetch ${title}: ${reason}\nCheck the way to the Maven repository (~/.m2/settings.xml sets a mirror), ` +
      `delete what ~/.m2/repository may hold cut short, or ${instead}`,
  );
};

/** A zip file's directory is its end, so a file cut short has none. */
const endsAsZip = async (path: string): Promise<boolean> => {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const length = Math.min(size, ZIP_END_MOST);
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
    return buffer.lastIndexOf(ZIP_END) !== -1;
  } finally {
    await file.close();
  }
};
