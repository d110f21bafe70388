import { EventLogUnavailable } from '../../activities/ports/event-log';
import { startProxiedBroker, type ProxiedBroker } from '../integration/kafka/proxied-broker';
import { publishAsActivities, violations } from './acknowledged-loss';
import { record, useEventLog, valuesOf, type MakeEventLog } from './event-log-setting';

/** The part of the contract of the event log about brokers and connections that fail. */
export const describeEventLogOutages = (name: string, makeEventLog: MakeEventLog<ProxiedBroker>): void => {
  describe(`the event log contract on ${name}, in outages`, () => {
    const { broker, log, createTopic, read } = useEventLog(makeEventLog, startProxiedBroker);

    it.each([
      ['now and then', { every: 3, times: 8 }],
      ['several times in a row', { every: 1, times: 8 }],
    ])(
      'loses nothing that it acknowledged when connections break between storing and answering, %s',
      async (_when, plan) => {
        const load = { topic: await createTopic(2), publishers: 24, batches: 25, recordsPerBatch: 2 };
        const before = broker().proxy.cuts();
        broker().proxy.plan(plan);
        await publishAsActivities(log(), load);
        expect(broker().proxy.cuts() - before).toBe(8);
        expect(violations(load, await read(load.topic))).toEqual([]);
      },
      60_000,
    );

    it('rejects while the broker is away, and stores the repetition once it is back', async () => {
      const topic = await createTopic(1);
      await log().publish([record(topic, 'A', '1')]);
      await broker().stopBroker();
      await expect(log().publish([record(topic, 'A', '2')])).rejects.toThrow(EventLogUnavailable);
      await broker().startBroker();
      const load = { topic, publishers: 5, batches: 2, recordsPerBatch: 1 };
      await publishAsActivities(log(), load);
      expect(violations(load, await read(topic))).toEqual([]);
      expect(valuesOf(await read(topic), 'A')[0]).toBe('1');
    }, 60_000);

    it('stores in order while the broker is restarted under load', async () => {
      const load = { topic: await createTopic(2), publishers: 10, batches: 2_000, recordsPerBatch: 1 };
      let done = false;
      const publishing = publishAsActivities(log(), load).finally(() => {
        done = true;
      });
      await broker().stopBroker();
      // Otherwise the load was over before, and this showed nothing.
      expect(done).toBe(false);
      await broker().startBroker();
      await publishing;
      expect(violations(load, await read(load.topic))).toEqual([]);
    }, 90_000);
  });
};
