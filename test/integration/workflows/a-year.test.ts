/** A year of a group's life in seconds: twelve review cycles, one a month, on the product's own worker and calendar. */
import { addDays, weekdayOf, type CivilDate } from '../../../domain/calendar/civil-date';
import type { WorkingCalendar } from '../../../domain/calendar/working-calendar';
import { isWorkingDay } from '../../../domain/calendar/working-day';
import type { Membership } from '../../../domain/group/membership';
import { cyclesOn } from '../../support/cycles';
import { eventually } from '../../support/eventually';
import { membership, rules } from '../../support/example-group';
import type { Steps } from '../../support/lifecycle';
import { day, hour, instant, startSkippedTime, type SkippedTime } from '../../support/skipped-time';
import { storedEvents } from '../../support/stored-events';

// The limit is for a server that hangs.
jest.setTimeout(300_000);

const months = 12;
const month = 30 * day;
const dateOf = (milliseconds: number): CivilDate => instant(milliseconds).slice(0, 'YYYY-MM-DD'.length);
const named = (en: string, ar: string) => ({ en, ar });

/** A weekend of Friday and Saturday, and in every month a feast of two days on what would be a deadline. */
const calendarFrom = (start: number): WorkingCalendar => ({
  authority: 'example',
  names: named('Example', 'مثال'),
  version: 1,
  zone: 'Etc/UTC',
  weekend: ['friday', 'saturday'],
  holidays: Array.from({ length: 13 }, (_, index) => dateOf(start + index * month + 14 * day))
    .flatMap((date) => [date, addDays(date, 1)])
    .map((date) => ({ date, names: named('Feast', 'عيد'), basis: 'calculated' })),
  offsets: [{ from: null, minutes: 0 }],
});

const moi = { personId: 'rami', entityId: 'moi', role: 'alternate' } as const;
const withAlternate: Membership = {
  ...membership,
  version: 2,
  persons: [...membership.persons, { id: 'rami', names: named('Rami', 'رامي') }],
  seats: [...membership.seats, moi],
};
/** Nour takes the chair of the ministry after Huda. */
const withNewChair: Membership = {
  ...withAlternate,
  version: 3,
  persons: [...withAlternate.persons, { id: 'nour', names: named('Nour', 'نور') }],
  seats: withAlternate.seats.map((seat) => (seat.personId === 'huda' ? { ...seat, personId: 'nour' } : seat)),
};

describe('a year of a group', () => {
  let time: SkippedTime;
  beforeAll(async () => {
    time = await startSkippedTime();
  });
  afterAll(() => time.stop());

  /** Once the group's change has reached the recommendation. */
  const knowing = (reference: string, part: 'membership' | 'rules', version: number) =>
    eventually(
      () => time.stateOf(reference),
      (state) => state[part].version === version,
    );

  const endorse = async (steps: Steps, reference: string, chairs: readonly string[]): Promise<void> => {
    const { revisions } = await time.at(reference, 'awaiting-endorsement');
    const contentHash = revisions.at(-1)?.contentHash;
    for (const chair of chairs) await steps.on(reference, 'endorse', chair, { contentHash });
  };

  it('holds twelve cycles over holidays, an alternate, a change of co-chair and rules that expire', async () => {
    const start = time.now();
    const calendar = calendarFrom(start);
    const own = { ...rules, calendar, remindHoursBefore: [48], quorum: { kind: 'none' } } as const;
    // The rules expire after the ninth month.
    const steps = await time.groupWith({ ...own, validUntil: instant(start + 9 * month) });
    const cycles = cyclesOn(time.system, steps);
    const term = { kind: 'calendar-days', days: 14, timeOfDay: '16:00', onNonWorkingDay: 'next-working-day' };
    let chairs: readonly string[] = ['huda', 'jonas'];
    let spokesperson = 'amina';
    const deadlines: string[] = [];
    const references: string[] = [];
    const refusals: unknown[] = [];

    for (let index = 0; index < months; index += 1) {
      await time.skipTo(start + index * month + hour);
      const reference = await cycles.admitted(`Month ${String(index + 1)}`);
      references.push(reference);
      if (index === 3) {
        await steps.inGroup('change-membership', 'salma', { membership: withAlternate });
        await knowing(reference, 'membership', 2);
        spokesperson = 'rami';
      }
      if (index === 6) {
        await steps.inGroup('change-membership', 'salma', { membership: withNewChair });
        await knowing(reference, 'membership', 3);
        chairs = ['jonas', 'nour'];
      }
      const schedule = async (of: { agenda: readonly string[]; carryOver?: readonly string[] }) => {
        const { cycle = '' } = await steps.inGroup('schedule-cycle', 'salma', {
          name: named(`Cycle ${String(index + 1)}`, 'دورة'),
          kind: 'written-procedure',
          opensAt: instant(time.now()),
          term,
          ...of,
        });
        return cycle;
      };
      let plan: Parameters<typeof schedule>[0] = { agenda: [reference] };
      if (index === 9) {
        const expired = await cycles.opened(await schedule(plan));
        refusals.push(...expired.items.map(({ refusal }) => refusal));
        await time.skipTo(Date.parse(expired.data.deadline) + hour);
        await cycles.at(expired.cycle, 'closed');
        await steps.inGroup('adopt-rules', 'salma', { rules: { ...own, version: 2 } });
        await knowing(reference, 'rules', 2);
        plan = { agenda: [], carryOver: [expired.cycle] };
      }
      const cycle = await schedule(plan);
      await cycles.opened(cycle);
      for (const person of [...chairs.filter((chair) => chair !== 'jonas'), spokesperson])
        await steps.on(reference, 'take-position', person, { value: 'support' });
      const state = await time.stateOf(reference);
      if (state.stage !== 'under-review' || state.round === null)
        throw new Error(`No round is open on ${reference}`);
      deadlines.push(state.round.deadline);
      await time.skipTo(Date.parse(state.round.deadline) + hour);
      await endorse(steps, reference, chairs);
      await cycles.at(cycle, 'closed');
    }

    expect(refusals).toStrictEqual(['TAWSIYA_RULES_EXPIRED']);
    const days = deadlines.map((deadline) => deadline.slice(0, 'YYYY-MM-DD'.length));
    expect(days).toHaveLength(months);
    expect(days.filter((date) => !isWorkingDay(date, calendar))).toStrictEqual([]);
    // Each feast took away the fourteenth day.
    expect(new Set(days.map((date) => weekdayOf(date))).has('friday')).toBe(false);
    // Once the last of them has its last event, the log holds all.
    await time.eventNames(references.at(-1) ?? '', 'endorsed');
    const stored = await storedEvents(time.system, 'recommendations');
    const once = [...new Map(stored.map((event) => [event.id, event])).values()];
    const eventsNamed = (reference: string, name: string) =>
      once.filter(({ subject, type }) => subject === reference && type.split('.').at(-2) === name);
    for (const reference of references) {
      await expect(time.stateOf(reference)).resolves.toMatchObject({ stage: 'endorsed' });
      // Jonas has not answered, and is reminded once.
      expect(eventsNamed(reference, 'position-reminder-due')).toHaveLength(1);
      expect(eventsNamed(reference, 'round-closed')).toHaveLength(1);
      await time.expectSound(reference);
    }
    expect(eventsNamed(references[3] ?? '', 'position-taken')).toMatchObject([
      { data: { actor: { personId: 'huda' } } },
      { data: { actor: { personId: 'rami', role: 'alternate' } } },
    ]);
  });
});
