import { nextDue } from '../../../domain/action/decider';
import { libya } from '../../../domain/calendar/libya';
import { lateBy, overdueSince } from '../../../domain/action/lateness';
import {
  accepted,
  asks,
  assigned,
  assignment,
  closed,
  day,
  done,
  engine,
  given,
  inProgress,
  onHold,
  plan,
  played,
  progress,
  reasons,
  stateAfter,
  timePasses,
  untilDay,
} from './stories';

/** Q3 2026 ends with 30 September, in UTC where the rules have no calendar. */
const endOfQ3 = '2026-10-01T00:00:00.000Z';

describe('the date of an action', () => {
  it('is extended by one agreed beside it, and the first stays', () => {
    const extended = played(
      inProgress,
      asks('layla', 'extend', { due: { written: 'by end of March 2027' }, ...reasons }),
      day(10),
    );
    expect(stateAfter(extended).dueDates).toMatchObject([
      { due: { written: 'Q3 2026' }, how: 'planned', reasons: null },
      { due: { written: 'by end of March 2027' }, how: 'extended', at: day(10), reasons: reasons.reasons },
    ]);
  });

  it('is extended to a later one alone, by an office that the rules name', () => {
    given(...inProgress)
      .when(asks('layla', 'extend', { due: { written: 'Q2 2026' }, ...reasons }), day(10))
      .thenRefused('TAWSIYA_ACTION_DATE_NOT_LATER', { than: 'Q3 2026' });
    given(...inProgress)
      .when(asks('amina', 'extend', { due: { written: '2027' }, ...reasons }), day(10))
      .thenRefused('TAWSIYA_NOT_EMPOWERED');
    expect(() => asks('layla', 'extend', { due: { written: 'soon' }, ...reasons })).toThrow('due.means');
  });

  it('may come forward with a plan made anew, whose reasons stay', () => {
    given(...inProgress)
      .when(
        asks('huda', 'replan', {
          plan: { ...plan, due: { written: 'Q2 2026' }, milestones: [] },
          ...reasons,
        }),
        day(10),
      )
      .then({ type: 'replanned', data: { from: { written: 'Q3 2026' }, ...reasons } })
      .thenState({ dueDates: [{ how: 'planned' }, { how: 'replanned', due: { written: 'Q2 2026' } }] });
  });

  it('leaves what was reached of milestones that the new plan still has', () => {
    const milestones = [
      { id: 'protocol', state: 'reached' },
      { id: 'first-data', state: 'dropped' },
    ];
    const told = played(inProgress, asks('amina', 'report', { ...progress, milestones }), day(5));
    given(...told)
      .when(
        asks('layla', 'replan', { plan: { ...plan, milestones: plan.milestones.slice(0, 1) }, ...reasons }),
        day(6),
      )
      .thenState({ milestones: { protocol: 'reached' } });
    expect(
      Object.keys(
        stateAfter(
          played(
            told,
            asks('layla', 'replan', {
              plan: { ...plan, milestones: plan.milestones.slice(0, 1) },
              ...reasons,
            }),
            day(6),
          ),
        ).milestones,
      ),
    ).toStrictEqual(['protocol']);
  });

  it('makes the action overdue by the clock alone, wherever work is still to do', () => {
    for (const story of [assigned, accepted, inProgress, onHold]) {
      const state = stateAfter(story);
      expect([overdueSince(state, '2026-09-30T23:59:59.999Z'), overdueSince(state, endOfQ3)]).toStrictEqual([
        null,
        endOfQ3,
      ]);
    }
    expect(overdueSince(stateAfter(closed), endOfQ3)).toBeNull();
    const ongoing = { ...assignment, plan: { ...plan, due: { written: 'ongoing' } } };
    expect(
      overdueSince(stateAfter(played([], engine('assign', ongoing), day(0))), '2099-01-01T00:00:00.000Z'),
    ).toBeNull();
  });

  it('says from when something is late: the work, or the report that is asked for before', () => {
    expect(lateBy(stateAfter(inProgress))).toBe(endOfQ3);
    expect(lateBy(stateAfter(untilDay(inProgress, 93, nextDue)))).toBe('2026-06-17T00:00:00.000Z');
    expect(lateBy(stateAfter(closed))).toBeNull();
  });

  it('ends with its day by the clocks of the group', () => {
    const rules = { ...assignment.rules, calendar: libya };
    const state = stateAfter(played([], engine('assign', { ...assignment, rules }), day(0)));
    expect(overdueSince(state, endOfQ3)).toBe('2026-09-30T22:00:00.000Z');
  });
});

describe('an action that is late', () => {
  const chased = ['overdue-reminder-due', 'escalated'];

  it('is told to its lead, then body by body up the ladder, and to nobody twice', () => {
    const told = untilDay(inProgress, 400, nextDue).filter(
      ({ type, data }) => chased.includes(type) && !('because' in data && data.because === 'report-missing'),
    );
    expect(told.map(({ type, at }) => [type, at])).toStrictEqual([
      ['overdue-reminder-due', '2026-10-04T00:00:00.000Z'],
      ['overdue-reminder-due', '2026-10-11T00:00:00.000Z'],
      ['escalated', '2026-10-22T00:00:00.000Z'],
      ['escalated', '2026-11-12T00:00:00.000Z'],
    ]);
    expect(told.map(({ data }) => ('to' in data ? data.to : null))).toStrictEqual([
      null,
      null,
      'JTCC',
      'SPC',
    ]);
  });

  it('is escalated to nobody where nobody stands above the group', () => {
    const alone = played([], engine('assign', { ...assignment, ladder: [] }), day(0));
    const told = untilDay(alone, 800, nextDue);
    expect(told.map(({ type }) => type)).toStrictEqual([
      'assigned',
      'overdue-reminder-due',
      'overdue-reminder-due',
    ]);
  });

  it('has its time again from an extension on', () => {
    const late = untilDay(assigned, 220, nextDue);
    given(...late)
      .when(asks('layla', 'extend', { due: { written: '2027' }, ...reasons }), day(221))
      .thenState({ dueChase: { deadline: '2028-01-01T00:00:00.000Z', told: null } });
  });

  it('is not chased while it is on hold, nor while others are to verify it', () => {
    expect(nextDue(stateAfter(onHold))).toBeNull();
    expect(nextDue(stateAfter(played(inProgress, asks('amina', 'report', done), day(3))))).toBeNull();
  });

  it('gets one reminder, not two, where no worker ran when they were due', () => {
    given(...assigned)
      .when(timePasses, '2026-10-12T00:00:00.000Z')
      .then({ type: 'overdue-reminder-due' });
  });
});

describe('a hold', () => {
  it('ends when it was said to, and the lead has its time again', () => {
    const until = played(inProgress, asks('layla', 'hold', { until: day(300), ...reasons }), day(3));
    given(...until)
      .when(timePasses, day(300))
      .then({ type: 'resumed', data: { reasons: null, to: 'in-progress' } })
      .thenState({ stage: 'in-progress', dueChase: { deadline: endOfQ3 } });
    given(...inProgress)
      .when(asks('layla', 'hold', { until: day(3), ...reasons }), day(3))
      .thenRefused('TAWSIYA_ACTION_HOLD_PAST');
  });

  it('ends in the stage that it began in', () => {
    const before = played(accepted, asks('layla', 'hold', reasons), day(3));
    given(...before)
      .when(asks('layla', 'resume', reasons), day(4))
      .thenState({ stage: 'accepted' });
  });
});
