import { nextDue } from '../../../domain/action/decider';
import { libya } from '../../../domain/calendar/libya';
import type { ActionEvent } from '../../../domain/action/events';
import { silentSince } from '../../../domain/action/lateness';
import {
  accepted,
  asks,
  assigned,
  assignment,
  day,
  done,
  engine,
  given,
  plan,
  played,
  progress,
  reasons,
  stateAfter,
  timePasses,
  untilDay,
  type Story,
} from './stories';

const typesOf = (events: readonly ActionEvent[]): readonly string[] => events.map(({ type }) => type);

/** Accepted on 2 March: asked on 2 June, due with 16 June. */
const asked = untilDay(accepted, 93, nextDue);

describe('reports as the plan asks for them', () => {
  it('are asked for every so many months from the acceptance on', () => {
    expect(asked.at(-1)).toMatchObject({
      type: 'report-requested',
      at: '2026-06-02T00:00:00.000Z',
      data: {
        request: { number: 1, deadline: '2026-06-17T00:00:00.000Z' },
        nextReportAt: '2026-09-02T00:00:00.000Z',
      },
    });
    const answered = played(asked, asks('amina', 'report', progress), day(95));
    expect(answered.at(-1)).toMatchObject({ type: 'reported', data: { answers: 1 } });
    expect(stateAfter(answered).request).toBeNull();
  });

  it('are not asked for where the plan asks for none', () => {
    const { reportEveryMonths: _none, ...silent } = plan;
    const story = played([], engine('assign', { ...assignment, plan: silent }), day(0));
    expect(stateAfter(played(story, asks('amina', 'accept'), day(1))).reporting).toBeNull();
  });

  it('that do not come are reminded of, escalated, and in the end told as silence', () => {
    const silence = untilDay(accepted, 190, nextDue).slice(accepted.length);
    expect(typesOf(silence)).toStrictEqual([
      'report-requested',
      'report-reminder-due',
      'report-reminder-due',
      'escalated',
      'escalated',
      'report-missed',
      'report-requested',
    ]);
    const state = stateAfter([...accepted, ...silence]);
    expect([state.unanswered, state.reports.length, state.lastReport]).toStrictEqual([1, 0, null]);
  });

  it('are missing from their deadline on, and told so at once', () => {
    const state = stateAfter(asked);
    expect([silentSince(state, day(94)), silentSince(state, day(120))]).toStrictEqual([
      null,
      '2026-06-17T00:00:00.000Z',
    ]);
  });

  it('are asked for once where no worker ran for a year', () => {
    given(...accepted)
      .when(timePasses, '2027-03-10T00:00:00.000Z')
      .then(
        { type: 'report-requested', data: { nextReportAt: '2027-06-02T00:00:00.000Z' } },
        { type: 'overdue-reminder-due' },
        { type: 'escalated', data: { to: 'JTCC' } },
      );
  });

  it('are due on a working day of the group, which a holiday announced late puts off', () => {
    const rules = { ...assignment.rules, calendar: libya };
    const told = [asks('amina', 'accept')].reduce(
      (story, command) => played(story, command, day(1)),
      played([], engine('assign', { ...assignment, rules }), day(0)),
    );
    const due = untilDay(told, 93, nextDue);
    // The 14th day is the Islamic New Year.
    expect(stateAfter(due).request).toMatchObject({ deadline: '2026-06-17T22:00:00.000Z' });
    // A day later it would be the 17th itself, on which the group works.
    const next = played(told, timePasses, '2026-06-02T22:00:00.000Z');
    expect(stateAfter(next).request).toMatchObject({ deadline: '2026-06-17T22:00:00.000Z' });
    const holiday = {
      date: '2026-06-17',
      names: { ar: 'عطلة', en: 'A holiday' },
      basis: 'announced',
    } as const;
    const calendar = { ...libya, version: 2, holidays: [...libya.holidays, holiday] };
    given(...due)
      .when(engine('note-rules', { rules: { ...rules, version: 2, calendar } }), day(95))
      .then(
        { type: 'rules-noted' },
        {
          type: 'report-deadline-moved',
          data: {
            from: '2026-06-17T22:00:00.000Z',
            request: { deadline: '2026-06-18T22:00:00.000Z' },
            calendarVersion: 2,
          },
        },
      );
  });
});

describe('an action of three years', () => {
  it('is reported on each quarter, planned anew twice, escalated once, and closed', () => {
    const long = { ...plan, due: { written: 'by end of 2028' } };
    let story: Story = played([], engine('assign', { ...assignment, plan: long }), day(0));
    story = played(story, asks('amina', 'accept'), day(1));
    for (let quarter = 1; quarter <= 11; quarter += 1) {
      // Nobody answers the fourth request, and the next body up is told.
      const answers = quarter !== 4;
      const request = nextDue(stateAfter(story));
      if (request === null) throw new Error('No report is asked for');
      story = played(story, timePasses, request);
      if (answers) story = played(story, asks('amina', 'report', progress), request);
      else story = untilDay(story, 440, nextDue);
      if (quarter === 5 || quarter === 8) {
        const due = { written: quarter === 5 ? 'Q1 2029' : 'Spring 2029' };
        story = played(story, asks('layla', 'replan', { plan: { ...long, due }, ...reasons }), request);
      }
    }
    story = played(story, asks('amina', 'report', done), day(1_100));
    story = played(story, asks('marco', 'verify'), day(1_101));
    story = played(story, asks('layla', 'close'), day(1_102));
    story = untilDay(story, 2_000, nextDue);
    const state = stateAfter(story);
    expect(state).toMatchObject({ stage: 'closed', reopenableUntil: null, requests: 11, unanswered: 1 });
    expect(state.dueDates.map(({ due, how }) => [due.written, how])).toStrictEqual([
      ['by end of 2028', 'planned'],
      ['Q1 2029', 'replanned'],
      ['Spring 2029', 'replanned'],
    ]);
    expect(state.reports).toHaveLength(11);
    expect(story.filter(({ type }) => type === 'escalated').length).toBeGreaterThan(0);
    expect(nextDue(state)).toBeNull();
  });

  it('is asked of nobody before somebody has accepted it', () => {
    expect(stateAfter(assigned).reporting).toBeNull();
  });
});
