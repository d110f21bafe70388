import type { Home } from '../adapters/machine/home-folder';
import type { Progress } from '../adapters/machine/progress';
import type { Logger } from 'pino';
import type { createKafka } from '../adapters/kafka/kafka-client';
import type { TemporalClient } from '../adapters/temporal/client';
import type { Engine } from '../api/ports/engine';
import type { Config } from './config';

/** Something that a step started. */
export interface Stoppable {
  /** Ends it in order; has a limit of its own. */
  stop(): Promise<void>;
  /** Settles with the reason, in words, when it ends by itself, which ends the whole system. */
  readonly ended?: Promise<string>;
}

/** What the steps share. A step may rely on what the steps before it set. */
export interface SystemContext {
  readonly config: Config;
  readonly home: Home;
  /** A further line under the step's own. */
  readonly say: Progress;
  /** For operators; the terminal gets the lines of `say`, and errors. */
  readonly logger: Logger;
  /** Called off by Ctrl-C; a step that takes long heeds it. */
  readonly signal: AbortSignal;
  /** `host:port`, set by the Temporal step. */
  temporalAddress?: string;
  /** `host:port` of each, set by the Kafka step. */
  kafkaBrokers?: readonly string[];
  /** Set by the topics step. */
  kafka?: ReturnType<typeof createKafka>;
  /** Set by the workers step. */
  temporal?: TemporalClient;
  engine?: Engine;
  /** `http://host:port`, set by the HTTP step. */
  httpAddress?: string;
  /** What is told at the end, in this order: `['Temporal UI', 'http://…']`. */
  readonly addresses: (readonly [name: string, address: string])[];
}

/** One part of the system. Steps start in order and stop in reverse. */
export interface Step {
  /** Told as it starts: `Temporal server`. */
  readonly title: string;
  /**
   * Looks, before any step starts, for what is certain to make this one fail: nobody should wait for a slow step to
   * learn that a port is taken. @throws MachineError
   */
  check?(context: Pick<SystemContext, 'config'>): Promise<void>;
  /** Leaves nothing running when it rejects. Resolves to undefined if there is nothing to stop. */
  start(context: SystemContext): Promise<Stoppable | undefined>;
}

/** What an earlier step has set; a step that is started without it was put into the wrong order. */
export const needed = <T>(value: T | undefined, name: string): T => {
  if (value === undefined) throw new Error(`The step that provides ${name} has not run`);
  return value;
};
