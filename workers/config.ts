/** What can be set from outside, all of it by environment variables. */
import { z } from 'zod';
import { cacheFolder } from '../adapters/machine/cache-folder';
import type { Environment } from '../adapters/machine/environment';
import { MachineError } from '../adapters/machine/failure';
import { homeFolder } from '../adapters/machine/home-folder';
import { defaultTaskQueue } from '../workflows/messages';

const PORT_WANTED = 'must be a port, a whole number from 0 (any free one) to 65535';
const port = (standard: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/, PORT_WANTED)
    .transform(Number)
    .refine((value) => value <= 65_535, PORT_WANTED)
    .default(standard);

const ADDRESS = /^(?:\[[0-9a-f:.]+\]|[\w.-]+):\d{1,5}$/i;
const addressList = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()))
  .refine(
    (parts) => parts.every((part) => ADDRESS.test(part)),
    'must be host:port, several parted by commas',
  );
const host = z.ipv4('must be an IPv4 address, as 127.0.0.1, or 0.0.0.0 for all of this machine');

/** Every variable, under its own name. */
export const configSchema = z.object({
  /** A server that runs already; then none is started. */
  TEMPORAL_ADDRESS: z.string().regex(ADDRESS, 'must be host:port, as 127.0.0.1:7233').optional(),
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  /** Brokers of a cluster that runs already; then none is started. */
  KAFKA_BROKERS: addressList.optional(),
  /** The data. */
  TAWSIYA_HOME: z.string().optional(),
  /** What was downloaded or built; may be deleted at any time. */
  TAWSIYA_CACHE: z.string().optional(),
  TAWSIYA_TOPIC_PREFIX: z
    .string()
    .regex(/^[\w.-]{1,100}$/, 'must be of letters, digits, dots, dashes and underscores, as ministry.')
    .optional(),
  TAWSIYA_TASK_QUEUE: z.string().min(1).default(defaultTaskQueue),
  TAWSIYA_DEMO: z.enum(['on', 'off'], 'must be on or off').default('on'),
  TAWSIYA_HTTP_HOST: host.default('127.0.0.1'),
  TAWSIYA_HTTP_PORT: port(8080),
  /** Where the Temporal server and the broker that are started here listen. */
  TAWSIYA_HOST: host.default('127.0.0.1'),
  TAWSIYA_TEMPORAL_PORT: port(7233),
  TAWSIYA_TEMPORAL_UI_PORT: port(8233),
  TAWSIYA_KAFKA_PORT: port(9092),
  TAWSIYA_KAFKA_CONTROLLER_PORT: port(0),
});

type Settings = z.infer<typeof configSchema>;

export interface Config {
  readonly home: string;
  readonly cache: string;
  /** Put before every topic's name, such that several installations can share a cluster. */
  readonly topicPrefix: string;
  readonly taskQueue: string;
  /** Whether the demonstration's group and recommendations are there from the first start. */
  readonly demo: boolean;
  readonly http: { readonly host: string; readonly port: number };
  readonly temporal:
    | { readonly kind: 'existing'; readonly address: string; readonly namespace: string }
    | {
        readonly kind: 'own';
        readonly ip: string;
        readonly port: number;
        readonly uiPort: number;
        readonly namespace: string;
      };
  readonly kafka:
    | { readonly kind: 'existing'; readonly brokers: readonly string[] }
    | { readonly kind: 'own'; readonly ip: string; readonly port: number; readonly controllerPort: number };
}

/** @throws MachineError that names each variable with a bad value, its value, and what it must be */
export const readConfig = (environment: Environment = process.env): Config => {
  // Compose files and shells set a variable to nothing where others leave it out.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = configSchema.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      return `${name} is "${given[name] ?? ''}": it ${message}.`;
    });
    throw new MachineError(`${faults.join('\n')}\nCorrect it, or unset it for its default.`);
  }
  const settings = parsed.data;
  const config: Config = {
    home: homeFolder(environment),
    cache: cacheFolder(environment),
    topicPrefix: settings.TAWSIYA_TOPIC_PREFIX ?? '',
    taskQueue: settings.TAWSIYA_TASK_QUEUE,
    demo: settings.TAWSIYA_DEMO === 'on',
    http: { host: settings.TAWSIYA_HTTP_HOST, port: settings.TAWSIYA_HTTP_PORT },
    temporal: temporalOf(settings),
    kafka: kafkaOf(settings),
  };
  refuseSharedPorts(config);
  return config;
};

const temporalOf = (settings: Settings): Config['temporal'] => {
  const namespace = settings.TEMPORAL_NAMESPACE;
  if (settings.TEMPORAL_ADDRESS !== undefined) {
    return { kind: 'existing', address: settings.TEMPORAL_ADDRESS, namespace };
  }
  return {
    kind: 'own',
    ip: settings.TAWSIYA_HOST,
    port: settings.TAWSIYA_TEMPORAL_PORT,
    uiPort: settings.TAWSIYA_TEMPORAL_UI_PORT,
    namespace,
  };
};

const kafkaOf = (settings: Settings): Config['kafka'] => {
  if (settings.KAFKA_BROKERS !== undefined) return { kind: 'existing', brokers: settings.KAFKA_BROKERS };
  return {
    kind: 'own',
    ip: settings.TAWSIYA_HOST,
    port: settings.TAWSIYA_KAFKA_PORT,
    controllerPort: settings.TAWSIYA_KAFKA_CONTROLLER_PORT,
  };
};

/** The second to start would find the first one's port taken, by this very program. */
const refuseSharedPorts = ({ http, temporal, kafka }: Config): void => {
  const wanted: readonly (readonly [string, number])[] = [
    ['TAWSIYA_HTTP_PORT', http.port],
    ...(temporal.kind === 'own'
      ? ([
          ['TAWSIYA_TEMPORAL_PORT', temporal.port],
          ['TAWSIYA_TEMPORAL_UI_PORT', temporal.uiPort],
        ] as const)
      : []),
    ...(kafka.kind === 'own'
      ? ([
          ['TAWSIYA_KAFKA_PORT', kafka.port],
          ['TAWSIYA_KAFKA_CONTROLLER_PORT', kafka.controllerPort],
        ] as const)
      : []),
  ];
  for (const [name, port] of wanted) {
    const other = wanted.find(([otherName, otherPort]) => otherName !== name && otherPort === port);
    if (port !== 0 && other !== undefined) {
      throw new MachineError(
        `${name} and ${other[0]} are both ${String(port)}. Give each a port of its own.`,
      );
    }
  }
};
