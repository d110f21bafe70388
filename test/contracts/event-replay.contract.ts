import { ReplayRefused, type EventReplay, type ReplayFilter } from '../../api/ports/event-replay';
import type { CloudEvent } from '../../events/envelope';
import { exampleEvent } from '../integration/kafka/event-example';

const one = { group: 'MWG', reference: 'MWG-2026-0042' };
const other = { group: 'ABC', reference: 'ABC-2026-0001' };
const at = (event: CloudEvent, time: string): CloudEvent => ({ ...event, time });

/** Two subjects over three days, with a copy of one event. */
export const storedForReplay: readonly CloudEvent[] = [
  at(exampleEvent(1, one), '2026-03-01T09:00:00.000Z'),
  at(exampleEvent(1, other), '2026-03-01T09:00:00.000Z'),
  at(exampleEvent(2, one), '2026-03-02T09:00:00.000Z'),
  at(exampleEvent(1, one), '2026-03-01T09:00:00.000Z'),
  at(exampleEvent(3, one), '2026-03-03T09:00:00.000Z'),
];

export interface ReplayUnderTest {
  readonly replay: EventReplay;
  /** A new topic beside the log. */
  readonly createTopic: () => Promise<string>;
  /** A topic of the log. */
  readonly ownTopic: string;
  /** The ids in a topic, in its order. */
  readonly idsIn: (topic: string) => Promise<readonly (string | undefined)[]>;
}

/** What every event replay must pass; its log holds `storedForReplay`. */
export const describeEventReplayContract = (name: string, underTest: () => ReplayUnderTest): void => {
  describe(`the event replay contract on ${name}`, () => {
    const idsOf = (events: readonly CloudEvent[]): readonly string[] => events.map(({ id }) => id);
    const replayed = async (filter: ReplayFilter): Promise<readonly (string | undefined)[]> => {
      const { replay, createTopic, idsIn } = underTest();
      const topic = await createTopic();
      const count = await replay.replay(filter, topic, () => undefined, new AbortController().signal);
      const ids = await idsIn(topic);
      expect(ids).toHaveLength(count);
      return ids;
    };

    it('tells a subject once more, copies too, in the order of the log', async () => {
      expect(await replayed({ subject: one.reference })).toStrictEqual(
        idsOf(storedForReplay.filter(({ subject }) => subject === one.reference)),
      );
    });

    it('tells one group alone', async () => {
      expect(await replayed({ group: other.group })).toStrictEqual([`${other.reference}/0000000001`]);
    });

    it('tells from one instant on, and up to another without it', async () => {
      const filter = { subject: one.reference, from: '2026-03-02T11:00:00+02:00' };
      expect(await replayed(filter)).toStrictEqual([
        `${one.reference}/0000000002`,
        `${one.reference}/0000000003`,
      ]);
      expect(await replayed({ ...filter, to: '2026-03-03T09:00:00.000Z' })).toStrictEqual([
        `${one.reference}/0000000002`,
      ]);
    });

    it('writes nothing where nothing is asked for', async () => {
      expect(await replayed({ subject: 'MWG-2026-0999' })).toStrictEqual([]);
    });

    it('says how far it has come', async () => {
      const { replay, createTopic } = underTest();
      const counts: number[] = [];
      const count = await replay.replay(
        {},
        await createTopic(),
        (so) => void counts.push(so),
        new AbortController().signal,
      );
      expect(count).toBe(storedForReplay.length);
      expect(counts.at(-1)).toBe(count);
      expect([...counts].sort((a, b) => a - b)).toStrictEqual(counts);
    });

    it('refuses a topic of the log, and one that is not there', async () => {
      const { replay, ownTopic } = underTest();
      const into = (topic: string): Promise<number> =>
        replay.replay({}, topic, () => undefined, new AbortController().signal);
      await expect(into(ownTopic)).rejects.toThrow(new ReplayRefused('a-topic-of-the-log', ownTopic));
      await expect(into('nowhere')).rejects.toThrow(new ReplayRefused('no-such-topic', 'nowhere'));
    });
  });
};
