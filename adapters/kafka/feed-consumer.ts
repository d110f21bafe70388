import type { Admin, Kafka, KafkaMessage } from 'kafkajs';

/** The next offset to read, per topic and partition. */
export class Positions {
  private readonly offsets = new Map<string, { topic: string; partition: number; offset: bigint }>();

  /** Whether the offset is new; from then on it is not. */
  advance(topic: string, partition: number, offset: bigint): boolean {
    const known = this.offsets.get(`${topic}[${String(partition)}]`);
    if (known !== undefined && offset < known.offset) return false;
    this.place(topic, partition, offset + 1n);
    return true;
  }

  place(topic: string, partition: number, offset: bigint): void {
    this.offsets.set(`${topic}[${String(partition)}]`, { topic, partition, offset });
  }

  all(): readonly { readonly topic: string; readonly partition: number; readonly offset: string }[] {
    return [...this.offsets.values()].map(({ offset, ...where }) => ({ ...where, offset: String(offset) }));
  }
}

/** The ends of the topics; with a time in milliseconds since 1970, where the first record not before it stands. */
export const findPositions = async (
  admin: Admin,
  topics: readonly string[],
  fromTimestamp?: number,
): Promise<Positions> => {
  const positions = new Positions();
  for (const topic of topics) {
    const offsets =
      fromTimestamp === undefined
        ? await admin.fetchTopicOffsets(topic)
        : await admin.fetchTopicOffsetsByTimestamp(topic, fromTimestamp);
    for (const { partition, offset } of offsets) positions.place(topic, partition, BigInt(offset));
  }
  return positions;
};

export const withAdmin = async <T>(kafka: Kafka, work: (admin: Admin) => Promise<T>): Promise<T> => {
  const admin = kafka.admin();
  try {
    await admin.connect();
    return await work(admin);
  } finally {
    await admin.disconnect();
  }
};

export interface FeedConsumerOptions {
  readonly kafka: Kafka;
  readonly groupId: string;
  readonly topics: readonly string[];
  readonly positions: Positions;
  readonly receive: (topic: string, partition: number, message: KafkaMessage) => void;
  /** Called with each answer to a fetch, with or without records: a sign of life at least every second. */
  readonly alive: () => void;
  /** Called when the driver gives up after it had begun. */
  readonly crashed: (error: Error) => void;
}

export interface FeedConsumer {
  /** Resolves once it reads. */
  begin(): Promise<void>;
  end(): Promise<void>;
}

/**
 * A consumer, alone in its group, that reads from the positions on. It commits, because kafkajs goes back to the
 * committed offsets, or to the end where there are none, when it has to join the group again.
 */
export const prepareFeedConsumer = ({
  kafka,
  groupId,
  topics,
  positions,
  receive,
  alive,
  crashed,
}: FeedConsumerOptions): FeedConsumer => {
  const consumer = kafka.consumer({
    groupId,
    allowAutoTopicCreation: false,
    // The longest wait of a fetch without records, and so the time that ending may take.
    maxWaitTimeInMs: 1_000,
    sessionTimeout: 10_000,
    // Its restarts (2.2.4) overlap and join the group beside their own ghosts, which stalls it: a new consumer is made.
    retry: {
      retries: 3,
      initialRetryTime: 100,
      maxRetryTime: 1_000,
      restartOnFailure: () => Promise.resolve(false),
    },
  });
  let begun = false;
  let failBeginning: (error: Error) => void = () => undefined;
  consumer.on('consumer.fetch', alive);
  consumer.on('consumer.crash', ({ payload: { error } }) => {
    if (begun) crashed(error);
    else failBeginning(error);
  });
  return {
    async begin() {
      await consumer.connect();
      await consumer.subscribe({ topics: [...topics] });
      const joined = new Promise<void>((resolve, reject) => {
        failBeginning = reject;
        consumer.on('consumer.group_join', () => {
          begun = true;
          resolve();
        });
      });
      const running = consumer.run({
        autoCommitInterval: 5_000,
        eachBatch: (given) => {
          for (const message of given.batch.messages) {
            receive(given.batch.topic, given.batch.partition, message);
            given.resolveOffset(message.offset);
          }
          return Promise.resolve();
        },
      });
      // In the same turn as `run`: no fetch has gone out, so none reads from anywhere else.
      for (const position of positions.all()) consumer.seek(position);
      await Promise.all([running, joined]);
    },
    async end() {
      failBeginning(new Error('The consumer was ended'));
      await consumer.disconnect();
    },
  };
};
