import { createKafkaEventLog } from '../../../adapters/kafka/event-log';
import { createKafka } from '../../../adapters/kafka/kafka-client';
import { describeEventLogContract } from '../../contracts/event-log.contract';

describeEventLogContract('kafkajs', ({ brokers }) => {
  const log = createKafkaEventLog({
    kafka: createKafka({ brokers, requestTimeout: 2_000 }),
    publishTimeout: 3_000,
  });
  return Promise.resolve({ log, close: () => log.close() });
});

describeEventLogContract('kafkajs with gzip', ({ brokers }) => {
  const log = createKafkaEventLog({
    kafka: createKafka({ brokers, requestTimeout: 2_000 }),
    publishTimeout: 3_000,
    compressAbove: 0,
  });
  return Promise.resolve({ log, close: () => log.close() });
});
