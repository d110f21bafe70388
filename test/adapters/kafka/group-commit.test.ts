import type { EventRecord } from '../../../activities/ports/event-log';
import { nextBatch, shareKey, type Publish } from '../../../adapters/kafka/group-commit';
import { recordSize } from '../../../adapters/kafka/record-size';

const record = (key: string, value = 'x'): EventRecord => ({ topic: 't', key, value, headers: {} });
const publish = (...records: readonly EventRecord[]): Publish => ({
  records,
  stored: 0,
  resolve: () => undefined,
  reject: () => undefined,
});
const all = Number.POSITIVE_INFINITY;

describe('the next batch', () => {
  it('takes everything that fits, in the order of the queue', () => {
    const queue = [publish(record('A'), record('B')), publish(record('C'))];
    const { records, parts } = nextBatch(queue, 10_000, all);
    expect(records.map(({ key }) => key)).toEqual(['A', 'B', 'C']);
    expect(parts.map(({ upTo }) => upTo)).toEqual([2, 1]);
  });

  it('ends within a publish that does not fit, and goes on there', () => {
    const large = publish(...['A', 'B', 'C'].map((key) => record(key, 'x'.repeat(400))));
    const queue = [large, publish(record('D'))];
    const first = nextBatch(queue, 1_100, all);
    expect(first.records.map(({ key }) => key)).toEqual(['A', 'B']);
    large.stored = first.parts[0]?.upTo ?? 0;
    expect(nextBatch(queue, 1_100, all).records.map(({ key }) => key)).toEqual(['C', 'D']);
  });

  it('never lets a later publish go before what did not fit', () => {
    const queue = [
      publish(record('A', 'x'.repeat(500))),
      publish(record('B', 'x'.repeat(900))),
      publish(record('C')),
    ];
    expect(nextBatch(queue, 1_100, all).records.map(({ key }) => key)).toEqual(['A']);
  });

  it('takes from so many publishes only', () => {
    const queue = [publish(record('A')), publish(record('B'))];
    expect(nextBatch(queue, 10_000, 1).parts).toHaveLength(1);
  });

  it('counts bytes, not characters', () => {
    expect(recordSize(record('A', 'توصية')) - recordSize(record('A', ''))).toBe(10);
  });
});

describe('two lists of records', () => {
  it('share a key only within a topic', () => {
    expect(shareKey([record('A')], [record('B'), record('A')])).toBe(true);
    expect(shareKey([record('A')], [record('B'), { ...record('A'), topic: 'other' }])).toBe(false);
  });
});
