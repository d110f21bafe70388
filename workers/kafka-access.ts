/** How the brokers of an existing cluster are met: by TLS or not, and with which name. */
import { readFile } from 'node:fs/promises';
import { isNativeError } from 'node:util/types';
import { z } from 'zod';
import type { KafkaClientOptions } from '../adapters/kafka/kafka-client';
import { MachineError } from '../adapters/machine/failure';

/** Kafka's names of mechanisms, as kafkajs writes them. */
const mechanisms = ['plain', 'scram-sha-256', 'scram-sha-512'] as const;

/** The variables that only an existing cluster heeds. */
export const kafkaAccessSettings = {
  /** `on`: encrypted, and the broker's certificate is checked. */
  KAFKA_TLS: z.enum(['on', 'off'], 'must be on or off').optional(),
  /** Files in PEM: whom the brokers' certificates are signed by, and the client's own certificate with its key. */
  KAFKA_TLS_CA: z.string().optional(),
  KAFKA_TLS_CERT: z.string().optional(),
  KAFKA_TLS_KEY: z.string().optional(),
  KAFKA_SASL_MECHANISM: z.enum(mechanisms, `must be one of ${mechanisms.join(', ')}`).optional(),
  KAFKA_SASL_USERNAME: z.string().optional(),
  KAFKA_SASL_PASSWORD: z.string().optional(),
};
type Settings = { readonly [N in Name]?: z.infer<(typeof kafkaAccessSettings)[N]> };
type Name = keyof typeof kafkaAccessSettings;

// Object.keys forgets the literal names that the object above has.
const names = Object.keys(kafkaAccessSettings) as readonly Name[];

export interface KafkaAccess {
  readonly tls: {
    /** Paths of files in PEM; null where the system's authorities are trusted, and the client shows no certificate. */
    readonly ca: string | null;
    readonly own: { readonly cert: string; readonly key: string } | null;
  } | null;
  readonly sasl: {
    readonly mechanism: (typeof mechanisms)[number];
    readonly username: string;
    readonly password: string;
  } | null;
}

/** @throws MachineError that names the variables that do not go together */
export const kafkaAccessOf = (settings: Settings, existing: boolean): KafkaAccess => {
  const given = names.filter((name) => settings[name] !== undefined);
  if (!existing && given.length > 0)
    throw new MachineError(
      `${given.join(', ')} ${given.length === 1 ? 'is' : 'are'} for a cluster that runs already: set KAFKA_BROKERS too, or unset ${given.length === 1 ? 'it' : 'them'}.`,
    );
  const tls = tlsOf(settings);
  const sasl = saslOf(settings);
  if (sasl?.mechanism === 'plain' && tls === null)
    throw new MachineError(
      'KAFKA_SASL_MECHANISM is "plain", which sends the password as it is: set KAFKA_TLS=on too, or choose scram-sha-512.',
    );
  return { tls, sasl };
};

const tlsOf = ({
  KAFKA_TLS: tls,
  KAFKA_TLS_CA: ca,
  KAFKA_TLS_CERT: cert,
  KAFKA_TLS_KEY: key,
}: Settings): KafkaAccess['tls'] => {
  if (tls !== 'on') {
    if (ca === undefined && cert === undefined && key === undefined) return null;
    throw new MachineError(
      'KAFKA_TLS_CA, KAFKA_TLS_CERT and KAFKA_TLS_KEY count with KAFKA_TLS=on alone: set it, or unset them.',
    );
  }
  if ((cert === undefined) !== (key === undefined))
    throw new MachineError('KAFKA_TLS_CERT and KAFKA_TLS_KEY go together: set both, or neither.');
  return {
    ca: ca ?? null,
    own: cert === undefined || key === undefined ? null : { cert, key },
  };
};

const saslOf = ({
  KAFKA_SASL_MECHANISM: mechanism,
  KAFKA_SASL_USERNAME: username,
  KAFKA_SASL_PASSWORD: password,
}: Settings): KafkaAccess['sasl'] => {
  if (mechanism === undefined && username === undefined && password === undefined) return null;
  if (mechanism === undefined || username === undefined || password === undefined)
    throw new MachineError(
      'KAFKA_SASL_MECHANISM, KAFKA_SASL_USERNAME and KAFKA_SASL_PASSWORD go together: set all three, or none.',
    );
  return { mechanism, username, password };
};

/** What the client is told, with the files read. @throws MachineError that names the file that cannot be read */
export const clientAccess = async ({
  tls,
  sasl,
}: KafkaAccess): Promise<Pick<KafkaClientOptions, 'ssl' | 'sasl'>> => ({
  ...(tls === null
    ? {}
    : {
        ssl: {
          ...(tls.ca === null ? {} : { ca: await pem('KAFKA_TLS_CA', tls.ca) }),
          ...(tls.own === null
            ? {}
            : {
                cert: await pem('KAFKA_TLS_CERT', tls.own.cert),
                key: await pem('KAFKA_TLS_KEY', tls.own.key),
              }),
        },
      }),
  ...(sasl === null ? {} : { sasl: saslFor(sasl) }),
});

/** The union of kafkajs wants each mechanism by its literal name. */
const saslFor = ({
  mechanism,
  ...who
}: NonNullable<KafkaAccess['sasl']>): NonNullable<KafkaClientOptions['sasl']> => {
  switch (mechanism) {
    case 'plain':
      return { mechanism, ...who };
    case 'scram-sha-256':
      return { mechanism, ...who };
    case 'scram-sha-512':
      return { mechanism, ...who };
  }
};

const pem = async (name: Name, path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const why = isNativeError(error) ? error.message : String(error);
    throw new MachineError(`${name} is "${path}", which cannot be read: ${why}`, { cause: error });
  }
};
