import type { EventHistory } from '../../api/ports/event-history';
import type { CloudEvent } from '../../events/envelope';
import { exampleEvent } from '../integration/kafka/event-example';

const one = { group: 'MWG', reference: 'MWG-2026-0042' };
const other = { group: 'ABC', reference: 'ABC-2026-0001' };

/** Two subjects of two groups, with a copy of one event. */
export const storedForHistory: readonly CloudEvent[] = [
  exampleEvent(1, one),
  exampleEvent(1, other),
  exampleEvent(2, one),
  exampleEvent(2, other),
  exampleEvent(1, one),
  exampleEvent(3, one),
];

const neverAborted = (): AbortSignal => new AbortController().signal;

/** What every event history must pass; it holds `storedForHistory`. */
export const describeEventHistoryContract = (name: string, underTest: () => EventHistory): void => {
  describe(`the event history contract on ${name}`, () => {
    const idsOf = async (filter: Parameters<EventHistory['read']>[0]): Promise<readonly string[]> => {
      const ids: string[] = [];
      await underTest().read(filter, ({ id }) => void ids.push(id), neverAborted());
      return ids;
    };
    const ids = (subject: string): readonly string[] =>
      storedForHistory.filter((event) => event.subject === subject).map(({ id }) => id);

    it('gives every event of a subject, copies too, in the order of the log', async () => {
      expect(await idsOf({ subject: one.reference })).toStrictEqual(ids(one.reference));
    });

    it('gives what one group told', async () => {
      expect(await idsOf({ group: other.group })).toStrictEqual(ids(other.reference));
    });

    it('gives everything where nothing is left out', async () => {
      const all = await idsOf({});
      expect([...all].sort()).toStrictEqual(storedForHistory.map(({ id }) => id).sort());
      expect(all.filter((id) => id.startsWith(one.reference))).toStrictEqual(ids(one.reference));
    });

    it('ends with nothing where nothing is stored of it', async () => {
      expect(await idsOf({ subject: 'MWG-2026-0999' })).toStrictEqual([]);
    });

    it('reads nothing on while the taker has not taken', async () => {
      let underWay = 0;
      let most = 0;
      await underTest().read(
        {},
        async () => {
          underWay += 1;
          most = Math.max(most, underWay);
          await new Promise((resolve) => setImmediate(resolve));
          underWay -= 1;
        },
        neverAborted(),
      );
      expect(most).toBe(1);
    });

    it('throws on what the taker throws', async () => {
      const fault = new Error('The disk is full');
      const reading = underTest().read({}, () => Promise.reject(fault), neverAborted());
      await expect(reading).rejects.toBe(fault);
    });
  });
};
