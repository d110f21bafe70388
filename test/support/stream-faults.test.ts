import { streamFaults, type StoredEvent } from './stream-faults';

const stored = (subject: string, sequence: number, value = 'a', partition = 0): StoredEvent => ({
  event: {
    specversion: '1.0',
    id: `${subject}/${String(sequence).padStart(10, '0')}`,
    source: `/groups/MWG/recommendations/${subject}`,
    type: 'org.tawsiya.recommendation.commented.v1',
    subject,
    time: '2026-01-01T00:00:00.000Z',
    datacontenttype: 'application/json',
    sequence: String(sequence).padStart(10, '0'),
    partitionkey: subject,
    correlationid: 'c',
    data: {},
  },
  record: { partition, offset: '0', key: subject, value, headers: {} },
});

describe('the look for faults in a stream', () => {
  it('lets repetitions pass that are the same', () => {
    const repeated = [stored('A', 1), stored('B', 1), stored('A', 2), stored('A', 1), stored('A', 2)];
    expect(streamFaults(repeated)).toStrictEqual([]);
  });

  it.each([
    ['a lost event', [stored('A', 1), stored('A', 3)], ['A: sequence 1, 3']],
    ['a lost first event', [stored('A', 2)], ['A: sequence 2']],
    ['a disorder', [stored('A', 1), stored('A', 3), stored('A', 2)], ['A: sequence 1, 3, 2']],
    [
      'a repetition that differs',
      [stored('A', 1), stored('A', 1, 'b')],
      ['A/0000000001: stored twice with different content'],
    ],
    ['a subject in two partitions', [stored('A', 1), stored('A', 2, 'a', 1)], ['A: in 2 partitions']],
  ])('finds %s', (_fault, events, faults) => {
    expect(streamFaults(events)).toStrictEqual(faults);
  });
});
