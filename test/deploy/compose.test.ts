import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { KAFKA_VERSION } from '../../adapters/machine/kafka-jars';
import { TEMPORAL_SERVER_VERSION } from '../../adapters/machine/temporal-binary';
import { configSchema } from '../../workers/config';

const PROJECT = resolve(__dirname, '../..');
const read = (path: string): string => readFileSync(join(PROJECT, path), 'utf8');

const Service = z.object({
  image: z.string().optional(),
  build: z.string().optional(),
  hostname: z.string().optional(),
  environment: z.record(z.string(), z.string()).default({}),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  depends_on: z.record(z.string(), z.object({ condition: z.literal('service_healthy') })).default({}),
  healthcheck: z
    .object({
      test: z.array(z.string()).min(2),
      interval: z.string(),
      timeout: z.string(),
      retries: z.number(),
    })
    .optional(),
});
const Compose = z.object({
  services: z.record(z.string(), Service),
  volumes: z.record(z.string(), z.null()),
});

const { services, volumes } = Compose.parse(parse(read('compose.yaml')));
const entries = Object.entries(services);

function service(name: string): z.infer<typeof Service> {
  const found = services[name];
  if (found === undefined) throw new Error(`compose.yaml has no service ${name}`);
  return found;
}

/** The names and ports at which containers reach a service: `kafka:19092`. */
function insideAddresses(): string[] {
  const listeners = service('kafka').environment['KAFKA_ADVERTISED_LISTENERS'] ?? '';
  return ['temporal:7233', ...listeners.split(',').map((listener) => listener.replace(/^\w+:\/\//, ''))];
}

describe('compose.yaml', () => {
  const app = service('app');

  it('sets no variable that the product does not know', () => {
    const known = Object.keys(configSchema.shape);
    expect(Object.keys(app.environment).filter((name) => !known.includes(name))).toStrictEqual([]);
  });

  it('gives the product values that its configuration accepts', () => {
    expect(configSchema.safeParse(app.environment).error?.issues ?? []).toStrictEqual([]);
  });

  it('points the product at addresses that the other services have', () => {
    expect(insideAddresses()).toEqual(
      expect.arrayContaining([app.environment['TEMPORAL_ADDRESS'], app.environment['KAFKA_BROKERS']]),
    );
  });

  it('runs the Temporal server that the product runs without Docker', () => {
    expect(service('temporal').image).toBe(`temporalio/auto-setup:${TEMPORAL_SERVER_VERSION}`);
  });

  it('runs the Kafka that the product runs without Docker', () => {
    expect(service('kafka').image).toBe(`apache/kafka:${KAFKA_VERSION}`);
  });

  it('names the tested servers as deploy/README.md does', () => {
    const tested = [...read('deploy/README.md').matchAll(/tested with ([\d.]+)/g)].map(
      ([, version]) => version,
    );
    const running = ['temporal', 'kafka'].map((name) => service(name).image?.split(':')[1]);
    expect(tested).toStrictEqual(running);
  });

  it.each(entries)('%s is built here or has a fixed version', (_name, { image, build }) => {
    expect(build ?? image).toMatch(build === undefined ? /^[\w./-]+:\d+[\w.-]*$/ : /^\.$/);
  });

  it.each(entries)('%s is published on loopback only', (_name, { ports }) => {
    expect(ports.filter((port) => !/^127\.0\.0\.1:\d+:\d+$/.test(port))).toStrictEqual([]);
  });

  it('publishes no port twice', () => {
    const published = entries.flatMap(([, { ports }]) => ports.map((port) => port.split(':')[1]));
    expect(published).toStrictEqual([...new Set(published)]);
  });

  it.each(entries)(
    '%s waits only for services that tell whether they are healthy',
    (_name, { depends_on }) => {
      const silent = Object.keys(depends_on).filter((other) => services[other]?.healthcheck === undefined);
      expect(silent).toStrictEqual([]);
    },
  );

  it.each(entries)('%s keeps its data in volumes that are declared', (_name, service) => {
    const used = service.volumes.map((volume) => volume.split(':')[0] ?? '');
    expect(used.filter((volume) => !(volume in volumes))).toStrictEqual([]);
  });
});

describe('Dockerfile', () => {
  const dockerfile = read('Dockerfile');
  const ignored = read('.dockerignore').split('\n');

  it('starts a program that the sources hold', () => {
    const command = z
      .tuple([z.literal('node'), z.string()])
      .parse(JSON.parse(/^CMD (.*)$/m.exec(dockerfile)?.[1] ?? ''));
    expect(command[1]).toMatch(/^dist\/.*\.js$/);
    expect(existsSync(join(PROJECT, command[1].replace(/^dist\//, '').replace(/\.js$/, '.ts')))).toBe(true);
  });

  it('runs as an ordinary user', () => {
    expect(/^USER (.*)$/m.exec(dockerfile)?.[1]).toBe('node');
  });

  it('uses a Node that package.json supports', () => {
    const { engines } = z
      .object({ engines: z.object({ node: z.string() }) })
      .parse(JSON.parse(read('package.json')));
    const supported = /^>=(\d+)/.exec(engines.node)?.[1];
    const images = [...dockerfile.matchAll(/^FROM node:(\d+)/gm)].map(([, major]) => Number(major));
    expect(images).toHaveLength(2);
    expect(Math.min(...images)).toBeGreaterThanOrEqual(Number(supported));
  });

  it('is given every folder that the build compiles', () => {
    const { include } = z.object({ include: z.array(z.string()) }).parse(JSON.parse(read('tsconfig.json')));
    const { exclude } = z
      .object({ exclude: z.array(z.string()) })
      .parse(JSON.parse(read('tsconfig.build.json')));
    const compiled = include.filter((folder) => !exclude.includes(folder));
    expect(compiled.filter((folder) => !ignored.includes(`!${folder}/`))).toStrictEqual([]);
  });
});
