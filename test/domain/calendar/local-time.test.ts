import * as fc from 'fast-check';
import { libya } from '../../../domain/calendar/libya';
import {
  instantOf,
  localTimeOf,
  offsetAt,
  timeOfDay,
  type OffsetHistory,
} from '../../../domain/calendar/local-time';
import { historyArbitrary } from './arbitrary-calendar';

const instantArbitrary = fc
  .date({ min: new Date('2024-06-01'), max: new Date('2031-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

const minute = 60_000;
/** Every instant at which the clocks show this, found by trying each offset of the history. */
const occurrences = (date: string, time: string, history: OffsetHistory): readonly string[] =>
  [...new Set(history.map(({ minutes }) => minutes))]
    .map((minutes) => new Date(Date.parse(`${date}T${time}Z`) - minutes * minute).toISOString())
    .filter((instant) => {
      const shown = localTimeOf(instant, history);
      return shown.date === date && shown.time === time;
    })
    .sort();

describe('the clocks in Tripoli', () => {
  it.each([
    ['in Central European Time', '2012-12-31T23:30:00.000Z', '2013-01-01', '00:30:00.000'],
    ['in the last minute before summer time', '2013-03-28T23:59:00.000Z', '2013-03-29', '00:59:00.000'],
    ['as summer time begins', '2013-03-29T00:00:00.000Z', '2013-03-29', '02:00:00.000'],
    [
      'when summer time became the time of all the year',
      '2013-10-25T00:00:00.000Z',
      '2013-10-25',
      '02:00:00.000',
    ],
    ['since', '2026-06-30T22:00:00.000Z', '2026-07-01', '00:00:00.000'],
  ])('show, %s, what the zone database says', (_when, instant, date, time) => {
    expect(localTimeOf(instant, libya.offsets)).toStrictEqual({ date, time });
    expect(instantOf(date, time, libya.offsets)).toBe(instant);
  });

  it('skip an hour where they are put forward: it is read by the offset before, as RFC 5545 has it', () => {
    expect(instantOf('2013-03-29', '01:30', libya.offsets)).toBe('2013-03-29T00:30:00.000Z');
    expect(localTimeOf('2013-03-29T00:30:00.000Z', libya.offsets).time).toBe('02:30:00.000');
  });

  it('show an hour twice where they are put back: the first time counts, as RFC 5545 has it', () => {
    expect(localTimeOf('2012-11-09T23:30:00.000Z', libya.offsets).time).toBe('01:30:00.000');
    expect(localTimeOf('2012-11-10T00:30:00.000Z', libya.offsets).time).toBe('01:30:00.000');
    expect(instantOf('2012-11-10', '01:30', libya.offsets)).toBe('2012-11-09T23:30:00.000Z');
    // The first 02:00 never came: the clocks were put back from it.
    expect(instantOf('2012-11-10', '02:00', libya.offsets)).toBe('2012-11-10T01:00:00.000Z');
  });

  it('end a day at the next one’s midnight', () => {
    expect(instantOf('2026-12-31', '24:00', libya.offsets)).toBe('2026-12-31T22:00:00.000Z');
    expect(instantOf('2026-12-31', '24:00', libya.offsets)).toBe(
      instantOf('2027-01-01', '00:00', libya.offsets),
    );
  });

  it('can be asked about the last instant that can be written', () => {
    expect(localTimeOf('9999-12-31T23:59:59.999Z', libya.offsets)).toStrictEqual({
      date: '+010000-01-01',
      time: '01:59:59.999',
    });
  });
});

describe('any clocks', () => {
  it('lead back from what they show to the instant, or to the first of those that show the same', () => {
    fc.assert(
      fc.property(historyArbitrary, instantArbitrary, (history, instant) => {
        const { date, time } = localTimeOf(instant, history);
        const same = occurrences(date, time, history);
        expect(same).toContain(instant);
        expect(instantOf(date, time, history)).toBe(same[0]);
      }),
    );
  });

  it('that skip a time read it by the offset before they were put forward', () => {
    fc.assert(
      fc.property(historyArbitrary, fc.nat(), fc.nat({ max: 1_679 }), (history, which, minutesIntoGap) => {
        const changes = history.slice(1);
        const change = changes[which % Math.max(changes.length, 1)];
        fc.pre(change !== undefined && change.from !== null);
        const before = offsetAt(new Date(Date.parse(change.from) - 1).toISOString(), history);
        fc.pre(minutesIntoGap < change.minutes - before);
        const shown = new Date(Date.parse(change.from) + (before + minutesIntoGap) * minute).toISOString();
        const [date, time] = [shown.slice(0, 10), shown.slice(11, -1)];
        expect(occurrences(date, time, history)).toStrictEqual([]);
        expect(Date.parse(instantOf(date, time, history)) - Date.parse(change.from)).toBe(
          minutesIntoGap * minute,
        );
      }),
    );
  });
});

describe('a time of day', () => {
  it.each(['00:00', '09:30', '23:59', '24:00'])('%s is one', (value) => {
    expect(timeOfDay.read(value, 'timeOfDay')).toStrictEqual({ ok: true, value });
  });

  it.each(['24:01', '25:00', '9:30', '12:60', '12:00:00', 'noon', 12, null])(
    '%p is refused, naming its field and showing one',
    (value) => {
      expect(timeOfDay.read(value, 'term.timeOfDay')).toStrictEqual({
        ok: false,
        misfit: {
          problem: 'malformed',
          path: 'term.timeOfDay',
          expected: 'a time of day such as 17:00, or 24:00 for the end of the day',
        },
      });
    },
  );
});
