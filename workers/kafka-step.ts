import { tail } from '../adapters/machine/child-process';
import { checkKafkaBroker, startKafkaBroker } from '../adapters/machine/kafka-broker';
import { kafkaJars } from '../adapters/machine/kafka-jars';
import type { Config } from './config';
import type { Step, SystemContext } from './step';

type OwnKafka = Extract<Config['kafka'], { kind: 'own' }>;

const NAME = 'kafka-broker';

/** Starts a broker, or takes the cluster that runs already. */
export const kafkaStep = (config: Config['kafka']): Step =>
  config.kind === 'existing'
    ? {
        title: `Kafka at ${config.brokers.join(', ')}`,
        async start(context) {
          context.kafkaBrokers = config.brokers;
          context.addresses.push(['Kafka', config.brokers.join(',')]);
          return undefined;
        },
      }
    : {
        title: 'Kafka broker',
        check: async ({ config: { home, cache } }) =>
          checkKafkaBroker({ ...config, cache, dataDirectory: home }),
        start: async (context) => startOwn(config, context),
      };

const startOwn = async ({ ip, port, controllerPort }: OwnKafka, context: SystemContext) => {
  const { config, home, say, signal } = context;
  const jars = await kafkaJars({ cache: config.cache, progress: say, signal });
  const broker = await startKafkaBroker({
    jars,
    dataDirectory: await home.place('kafka'),
    ip,
    port,
    controllerPort,
    logFile: await home.place('logs', 'kafka.log'),
    signal,
    onSpawn: async (pid) => home.record(NAME, pid),
  });
  context.kafkaBrokers = broker.brokers;
  context.addresses.push(['Kafka', broker.brokers.join(',')]);
  return {
    ended: broker.exited.then(async (ending) => `${ending}. ${await tail([broker.logFile])}`),
    async stop() {
      await broker.stop();
      await home.forget(NAME);
    },
  };
};
