import { mavenJars, requireFetching, type Artifact, type JarsOptions } from './maven-jars';

/** The broker that the product is tested with. */
export const KAFKA_VERSION = '4.1.0';

/** What the user can do where the product cannot run a broker of its own. */
export const OTHER_KAFKA = 'set KAFKA_BROKERS to use a cluster that runs already.';

const ARTIFACT: Artifact = {
  title: `Kafka ${KAFKA_VERSION}`,
  group: 'org.apache.kafka',
  name: 'kafka_2.13',
  version: KAFKA_VERSION,
  // Kafka leaves it to its distribution to bring what joins slf4j to the Log4j in its dependencies.
  also: ['org.apache.logging.log4j:log4j-slf4j-impl:2.24.3'],
  instead: OTHER_KAFKA,
};

/** The folder that holds the broker's jars, fetched unless the cache has them. @throws MachineError */
export const kafkaJars = async (options: JarsOptions = {}): Promise<string> => mavenJars(ARTIFACT, options);

/** @throws MachineError where the cache lacks the jars and the tools to fetch them are missing */
export const requireKafkaFetching = async (cache: string): Promise<void> =>
  requireFetching(ARTIFACT, { cache });
