import { libya } from '../../../domain/calendar/libya';
import { readCommand } from '../../../domain/group/commands';
import { dayOf, nextDayOf, type Recurrence } from '../../../domain/group/recurrence';
import { recurringAgenda, schedulingPerson } from '../../../domain/group/recurring-agenda';
import type { EstablishedGroup } from '../../../domain/group/state';
import { limits } from '../../../domain/shared/limits';
import { changedMembership, hour, person, rules } from '../cast';
import { asks, engine, fold, founding, given, played } from './stories';

const monthly: Recurrence = {
  id: 'monthly',
  name: { en: 'Monthly meeting', ar: 'الاجتماع الشهري' },
  kind: 'meeting',
  weekday: 'tuesday',
  opensAt: '10:00',
  zone: 'Africa/Tripoli',
  term: { kind: 'working-days', days: 5, timeOfDay: '17:00' },
};

const working = played(
  [],
  engine('establish', { ...founding, rules: { ...rules, calendar: libya } }),
  hour(0),
);
const set = asks('layla', 'recur-cycle', monthly);
const recurring = played(working, set, hour(1));
const change = (type: 'pause-recurrence' | 'resume-recurrence' | 'end-recurrence', personId = 'layla') =>
  asks(personId, type, { id: 'monthly' });

describe('recur-cycle', () => {
  it('sets a cycle that comes again, in the name of who sets it', () => {
    given(...working)
      .when(set, hour(1))
      .then({ type: 'recurrence-set', actor: { personId: 'layla' }, data: { recurrence: monthly } })
      .thenState({ recurrences: [{ ...monthly, personId: 'layla', paused: false }] });
  });

  it('takes the place of the one before under the same id, and runs', () => {
    const paused = played(recurring, change('pause-recurrence'), hour(2));
    given(...paused)
      .when(asks('layla', 'recur-cycle', { ...monthly, weekday: 'monday' }), hour(3))
      .then({ type: 'recurrence-set' })
      .thenState({ recurrences: [{ weekday: 'monday', paused: false }] });
  });

  it('goes by the clocks of the working calendar', () => {
    given(...working)
      .when(asks('layla', 'recur-cycle', { ...monthly, zone: 'Africa/Tunis' }), hour(1))
      .thenRefused('TAWSIYA_OTHER_ZONE', { zone: 'Africa/Tunis', calendar: 'Africa/Tripoli' });
    given(...played([], engine('establish', founding), hour(0)))
      .when(set, hour(1))
      .thenRefused('TAWSIYA_NO_CALENDAR', { version: 1 });
  });

  it('is the secretariat’s, and of so many at most', () => {
    given(...working)
      .when(asks('huda', 'recur-cycle', monthly), hour(1))
      .thenRefused('TAWSIYA_NOT_SECRETARIAT');
    const ids = Array.from({ length: limits.recurrences }, (_, index) => `no-${String(index)}`);
    const full = ids.reduce(
      (story, id) => played(story, asks('layla', 'recur-cycle', { ...monthly, id }), hour(1)),
      working,
    );
    given(...full)
      .when(set, hour(2))
      .thenRefused('TAWSIYA_TOO_MANY_RECURRENCES', { limit: limits.recurrences });
    given(...full)
      .when(asks('layla', 'recur-cycle', { ...monthly, id: 'no-3' }), hour(2))
      .then({ type: 'recurrence-set' });
  });

  it('names the field that does not fit', () => {
    const read = (changes: object) => readCommand('recur-cycle', person('layla'), { ...monthly, ...changes });
    expect(read({ opensAt: '24:00' })).toMatchObject({ misfit: { path: 'opensAt' } });
    expect(read({ weekday: 'someday' })).toMatchObject({ misfit: { path: 'weekday' } });
    expect(read({ zone: 'no zone' })).toMatchObject({ misfit: { path: 'zone' } });
    expect(read({ term: { kind: 'meeting' } })).toMatchObject({ misfit: { path: 'term.kind' } });
  });
});

describe('a recurring cycle', () => {
  it('is paused, resumed and ended, each once', () => {
    const paused = played(recurring, change('pause-recurrence'), hour(2));
    given(...recurring)
      .when(change('pause-recurrence'), hour(2))
      .then({ type: 'recurrence-paused', data: { id: 'monthly' } })
      .thenState({ recurrences: [{ paused: true }] });
    given(...paused)
      .when(change('pause-recurrence'), hour(3))
      .thenNothing();
    given(...paused)
      .when(change('resume-recurrence'), hour(3))
      .then({ type: 'recurrence-resumed' })
      .thenState({ recurrences: [{ paused: false }] });
    given(...recurring)
      .when(change('resume-recurrence'), hour(3))
      .thenNothing();
    given(...recurring)
      .when(change('end-recurrence'), hour(3))
      .then({ type: 'recurrence-ended' })
      .thenState({ recurrences: [] });
    given(...working)
      .when(change('end-recurrence'), hour(3))
      .thenRefused('TAWSIYA_UNKNOWN_RECURRENCE', { id: 'monthly', group: 'MWG' });
    given(...recurring)
      .when(change('pause-recurrence', 'amina'), hour(3))
      .thenRefused('TAWSIYA_NOT_SECRETARIAT');
  });

  it('is on the first working Tuesday of a month, by the clocks of the group', () => {
    // The first Tuesdays of 2026 in Libya: 6 January, 3 February, 3 March …; on 1 September nobody is off.
    expect(dayOf(monthly, libya, '2026-03-03T08:00:00.000Z')).toStrictEqual({
      today: '2026-03-03',
      day: '2026-03-03',
    });
    expect(dayOf(monthly, libya, '2026-03-10T08:00:00.000Z')).toStrictEqual({
      today: '2026-03-10',
      day: '2026-03-03',
    });
    // 22:30 in UTC is the next day in Tripoli.
    expect(dayOf(monthly, libya, '2026-03-02T22:30:00.000Z').today).toBe('2026-03-03');
    const mourning = {
      ...libya,
      holidays: [{ date: '2026-03-03', names: { en: 'Mourning', ar: 'حداد' }, basis: 'announced' as const }],
    };
    expect(dayOf(monthly, mourning, '2026-03-10T08:00:00.000Z').day).toBe('2026-03-10');
  });

  it('knows the day of its next one, today’s until it has opened', () => {
    const next = (now: string) => nextDayOf(monthly, libya, now);
    expect(next('2026-03-03T07:59:00.000Z')).toBe('2026-03-03');
    expect(next('2026-03-03T08:00:00.000Z')).toBe('2026-04-07');
    expect(next('2026-12-20T08:00:00.000Z')).toBe('2027-01-05');
    const idle = { ...libya, weekend: ['tuesday' as const] };
    expect(nextDayOf(monthly, idle, '2026-03-03T07:59:00.000Z')).toBeNull();
  });

  it('takes up first what was left unfinished, and nothing that is on another agenda', () => {
    const [first, second, third] = ['MWG-2026-0001', 'MWG-2026-0002', 'MWG-2026-0003'] as const;
    const papers = [{ title: { en: 'Note' } }];
    const state: EstablishedGroup = {
      ...(fold(recurring) as EstablishedGroup),
      cycles: [{ cycle: 'MWG-C-0002', agenda: [second] }],
      unfinished: [
        { cycle: 'MWG-C-0001', reference: third, papers },
        { cycle: 'MWG-C-0001', reference: 'MWG-2026-0009' },
      ],
    };
    expect(recurringAgenda(state, [first, second, third])).toStrictEqual([
      { reference: third, papers },
      { reference: first },
    ]);
    expect(recurringAgenda(state, [second])).toStrictEqual([]);
    const many = Array.from({ length: limits.agenda + 5 }, (_, index) => `MWG-2027-${String(index)}`);
    expect(recurringAgenda(state, many)).toHaveLength(limits.agenda);
  });

  it('is scheduled in the name of who set it, or of another of the secretariat then', () => {
    const state = fold(recurring) as EstablishedGroup;
    const kept = { ...monthly, personId: 'layla', paused: false };
    const nora = { personId: 'nora', entityId: 'office', role: 'secretariat' } as const;
    expect(schedulingPerson(state, kept)).toBe('layla');
    const membership = changedMembership((seat) => seat.personId === 'layla', nora);
    expect(schedulingPerson({ ...state, membership }, kept)).toBe('nora');
    const powers = { ...state.rules.powers, open: ['co-chair'] as const };
    expect(schedulingPerson({ ...state, rules: { ...state.rules, powers } }, kept)).toBe('huda');
  });
});
