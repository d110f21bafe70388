import { randomBytes, randomUUID } from 'node:crypto';
import { EventLogUnavailable, EventRecordRefused } from '../../activities/ports/event-log';
import { publishAsActivities, violations } from './acknowledged-loss';
import { startProxiedBroker, type ProxiedBroker } from '../integration/kafka/proxied-broker';
import { describeEventLogOutages } from './event-log-outages.contract';
import { record, useEventLog, valuesOf, type BrokerOfContract, type MakeEventLog } from './event-log-setting';

/** What every adapter of the event log must pass, against a real broker. */
export const describeEventLogContract = (name: string, makeEventLog: MakeEventLog<ProxiedBroker>): void => {
  describeEventLogStoring(name, makeEventLog, startProxiedBroker);
  describeEventLogOutages(name, makeEventLog);
};

/** The part of it about a broker that answers. */
export const describeEventLogStoring = <B extends BrokerOfContract>(
  name: string,
  makeEventLog: MakeEventLog<B>,
  startBroker: () => Promise<B>,
): void => {
  describe(`the event log contract on ${name}`, () => {
    const { log, createTopic, read } = useEventLog(makeEventLog, startBroker);

    it('takes an empty batch', async () => {
      await expect(log().publish([])).resolves.toBeUndefined();
    });

    it('stores key, value and headers as UTF-8', async () => {
      const topic = await createTopic(1);
      await log().publish([
        { topic, key: 'MWG-2026-0001', value: '{"title":"توصية"}', headers: { ce_subject: 'توصية' } },
      ]);
      expect(await read(topic)).toMatchObject([
        { key: 'MWG-2026-0001', value: '{"title":"توصية"}', headers: { ce_subject: 'توصية' } },
      ]);
    });

    it('keeps the order of a key within a batch and from batch to batch', async () => {
      const topic = await createTopic(3);
      await log().publish(['1', '2', '3'].map((value) => record(topic, 'A', value)));
      await log().publish(['4', '5'].map((value) => record(topic, 'A', value)));
      expect(valuesOf(await read(topic), 'A')).toEqual(['1', '2', '3', '4', '5']);
    });

    it('keeps a key in one partition', async () => {
      const topic = await createTopic(6);
      await log().publish(['A', 'B', 'C', 'A', 'B', 'C'].map((key) => record(topic, key, 'x')));
      const partitions = new Set(
        (await read(topic)).map(({ key, partition }) => `${key} in ${String(partition)}`),
      );
      expect(partitions.size).toBe(3);
    });

    it('stores what many publish at once, each key in order and nothing twice', async () => {
      const load = { topic: await createTopic(6), publishers: 60, batches: 10, recordsPerBatch: 2 };
      await publishAsActivities(log(), load);
      const stored = await read(load.topic);
      expect(violations(load, stored)).toEqual([]);
      expect(stored).toHaveLength(60 * 20);
    });

    it('stores overlapping publishes of one key in the order of the calls', async () => {
      const topic = await createTopic(1);
      const values = Array.from({ length: 50 }, (_, index) => String(index));
      await Promise.all(values.map((value) => log().publish([record(topic, 'A', value)])));
      expect(valuesOf(await read(topic), 'A')).toEqual(values);
    });

    it('stores a batch of several times the size that the broker takes at once', async () => {
      const topic = await createTopic(1);
      const values = Array.from({ length: 300 }, (_, index) => `${String(index)} ${'x'.repeat(10_000)}`);
      await log().publish(values.map((value) => record(topic, 'A', value)));
      expect(valuesOf(await read(topic), 'A')).toEqual(values);
    });

    it('refuses a record that is too large, by topic, key and size, and stores nothing of its batch', async () => {
      const topic = await createTopic(1);
      const refused = log().publish([record(topic, 'A', 'small'), record(topic, 'B', 'x'.repeat(1_100_000))]);
      await expect(refused).rejects.toThrow(EventRecordRefused);
      await expect(refused).rejects.toThrow(
        new RegExp(`A record of 11\\d{5} bytes for ${topic}, key B, is larger than`),
      );
      expect(await read(topic)).toEqual([]);
    });

    it('refuses what the topic does not take without failing those who publish at the same time', async () => {
      const strict = await createTopic(1, { 'max.message.bytes': '2000' });
      const topic = await createTopic(1);
      const [before, refused, after] = await Promise.allSettled([
        log().publish([record(topic, 'A', '1')]),
        // Random, so that compression cannot make it small enough.
        log().publish([record(strict, 'B', randomBytes(5_000).toString('hex'))]),
        log().publish([record(topic, 'C', '1')]),
      ]);
      expect([before.status, refused.status, after.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect(refused).toMatchObject({ reason: expect.any(EventRecordRefused) as unknown });
      expect(await read(strict)).toEqual([]);
    });

    it('lets nothing overtake a refused batch of its key', async () => {
      const strict = await createTopic(1, { 'max.message.bytes': '2000' });
      const outcomes = await Promise.allSettled([
        log().publish([record(strict, 'A', '1')]),
        log().publish([record(strict, 'A', randomBytes(5_000).toString('hex'))]),
        log().publish([record(strict, 'A', '3')]),
        log().publish([record(strict, 'B', '1')]),
      ]);
      expect(outcomes).toMatchObject([
        { status: 'fulfilled' },
        { status: 'rejected', reason: expect.any(EventRecordRefused) as unknown },
        { status: 'rejected', reason: expect.any(EventLogUnavailable) as unknown },
        { status: 'fulfilled' },
      ]);
      expect(valuesOf(await read(strict), 'A')).toEqual(['1']);
    });

    it('names a topic that is missing without failing those who publish at the same time', async () => {
      const missing = `contract.${randomUUID()}`;
      const topic = await createTopic(1);
      const [absent, present] = await Promise.allSettled([
        log().publish([record(missing, 'A', '1')]),
        log().publish([record(topic, 'A', '1')]),
      ]);
      expect(absent).toMatchObject({
        status: 'rejected',
        reason: expect.any(EventLogUnavailable) as unknown,
      });
      expect(absent).toMatchObject({ reason: { message: expect.stringContaining(missing) as unknown } });
      expect(present.status).toBe('fulfilled');
    });
  });
};
