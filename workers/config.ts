/** What can be set from outside, all of it by environment variables. */
import { resolve } from 'node:path';
import { z } from 'zod';
import { cacheFolder } from '../adapters/machine/cache-folder';
import type { Environment } from '../adapters/machine/environment';
import { MachineError } from '../adapters/machine/failure';
import { homeFolder } from '../adapters/machine/home-folder';
import { defaultTaskQueue } from '../workflows/messages';
import { kafkaAccessOf, kafkaAccessSettings, type KafkaAccess } from './kafka-access';

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

const mailServer = z.url({
  protocol: /^smtps?$/,
  hostname: /./,
  error:
    'must be smtp://host:port or smtps://host:port, with user:password@ before the host where the server asks',
});
/** `Secretariat <office@example.org>` */
const SENDER = /^\s*([^<>"\p{Cc}]{1,100}?)\s*<([^\s<>@,;"]{1,64}@[^\s<>@,;"]{1,255})>\s*$/u;
const sender = z
  .string()
  .regex(SENDER, 'must be a name and an address, as Secretariat <office@example.org>')
  .transform((text) => {
    const [, name = '', address = ''] = SENDER.exec(text) ?? [];
    return { name, address };
  });
const serviceUrl = z
  .url({
    protocol: /^https?$/,
    error: 'must be http:// or https:// and a host, as https://tawsiya.example.org',
  })
  .transform((url) => url.replace(/\/+$/, ''));

/** Every variable, under its own name. */
export const configSchema = z.object({
  /** A server that runs already; then none is started. */
  TEMPORAL_ADDRESS: z.string().regex(ADDRESS, 'must be host:port, as 127.0.0.1:7233').optional(),
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  /** Brokers of a cluster that runs already; then none is started. */
  KAFKA_BROKERS: addressList.optional(),
  ...kafkaAccessSettings,
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
  /** The mail server; without it letters are files in the data folder. */
  TAWSIYA_SMTP_URL: mailServer.optional(),
  /** A file that names each person's address and language. */
  TAWSIYA_ADDRESS_BOOK: z.string().optional(),
  /** From whom letters come. */
  TAWSIYA_MAIL_FROM: sender.optional(),
  /** Where the readers of letters reach the HTTP interface. */
  TAWSIYA_SERVICE_URL: serviceUrl.optional(),
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
  readonly mail: Sending;
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
    | { readonly kind: 'existing'; readonly brokers: readonly string[]; readonly access: KafkaAccess }
    | { readonly kind: 'own'; readonly ip: string; readonly port: number; readonly controllerPort: number };
}

export interface Sending {
  readonly from: { readonly name: string; readonly address: string };
  /** Null where every person gets an invented address; then nothing is sent. */
  readonly addressBook: string | null;
  /** Null where letters are kept as files. */
  readonly smtpUrl: string | null;
  /** Null where it is what the HTTP interface listens on. */
  readonly serviceUrl: string | null;
}

/** @throws MachineError that names each variable with a bad value, its value, and what it must be */
export const readConfig = (environment: Environment = process.env): Config => {
  // Compose files and shells set a variable to nothing where others leave it out.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = configSchema.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      return `${name} is "${withoutPassword(given[name] ?? '')}": it ${message}.`;
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
    mail: mailOf(settings),
    temporal: temporalOf(settings),
    kafka: kafkaOf(settings),
  };
  refuseSharedPorts(config);
  return config;
};

/** Messages end up in logs. */
const withoutPassword = (value: string): string => value.replace(/:[^:@/]*@/, ':…@');

const mailOf = ({
  TAWSIYA_SMTP_URL: smtpUrl,
  TAWSIYA_ADDRESS_BOOK: addressBook,
  TAWSIYA_MAIL_FROM: from,
  TAWSIYA_SERVICE_URL: serviceUrl,
}: Settings): Sending => {
  const missing = [
    ...(addressBook === undefined ? ['TAWSIYA_ADDRESS_BOOK'] : []),
    ...(from === undefined ? ['TAWSIYA_MAIL_FROM'] : []),
  ];
  if (smtpUrl !== undefined && missing.length > 0)
    throw new MachineError(
      `TAWSIYA_SMTP_URL is set, so letters are sent: set ${missing.join(' and ')} too, or unset it to keep letters as files.`,
    );
  return {
    smtpUrl: smtpUrl ?? null,
    addressBook: addressBook === undefined ? null : resolve(addressBook),
    from: from ?? { name: 'Tawsiya', address: 'office@tawsiya.invalid' },
    serviceUrl: serviceUrl ?? null,
  };
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
  const access = kafkaAccessOf(settings, settings.KAFKA_BROKERS !== undefined);
  if (settings.KAFKA_BROKERS !== undefined)
    return { kind: 'existing', brokers: settings.KAFKA_BROKERS, access };
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
