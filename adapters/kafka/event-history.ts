import { wanted } from '../../api/ports/event-feed';
import type { EventHistory } from '../../api/ports/event-history';
import { eventOfRecord } from './event-of-record';
import { storedRecords, type StoredRecordsOptions } from './stored-records';

/** The events among the stored records; what is none is logged and passed over. */
export const createKafkaEventHistory = (options: StoredRecordsOptions): EventHistory => {
  const { log = () => undefined } = options;
  const records = storedRecords(options);
  return {
    read: (filter, take, signal) =>
      records.read(async (message, place) => {
        const event = eventOfRecord(message, place, log);
        if (event !== null && wanted(filter, event)) await take(event);
      }, signal),
  };
};
