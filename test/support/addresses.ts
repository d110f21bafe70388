import type { ServerVariable } from './servers';

const given = (name: ServerVariable): string => {
  const value = process.env[name];
  if (value === undefined)
    throw new Error(`${name} is not set: only the integration project starts servers.`);
  return value;
};

/** `host:port` of the run's Temporal server (namespace `default`, search attributes registered). */
export const temporalAddress = (): string => given('TAWSIYA_TEST_TEMPORAL');

/** `host:port` of each of the run's Kafka brokers. */
export const kafkaBrokers = (): readonly string[] => given('TAWSIYA_TEST_KAFKA').split(',');

/** Path of the bundle of all workflows. */
export const workflowBundle = (): string => given('TAWSIYA_TEST_BUNDLE');

/** Path of the executable for `TestWorkflowEnvironment.createTimeSkipping`. */
export const timeSkippingScript = (): string => given('TAWSIYA_TEST_TIME_SKIPPING');
