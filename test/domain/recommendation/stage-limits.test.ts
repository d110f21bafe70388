import { libya } from '../../../domain/calendar/libya';
import type { WorkingCalendar } from '../../../domain/calendar/working-calendar';
import { standingOf } from '../../../domain/recommendation/standing';
import { hour, reasons, rules } from '../cast';
import { asks, engine, fold, given, played, proposal, timePasses, underRules } from './stories';

const inThreeDays = { periodHours: 72, remindHoursBefore: [24], remindHoursAfter: [24] };

describe('the time of the secretariat for a proposal', () => {
  const { proposed } = underRules({ stageLimits: { screening: inThreeDays } });

  it('is told with the proposal, and reminds before its end and after it', () => {
    given(...proposed)
      .when(timePasses, hour(48))
      .then({
        type: 'stage-reminder-due',
        actor: { role: 'system' },
        data: { of: 'screening', deadline: hour(72), overdue: false, missing: ['layla'] },
      });
    given(...played(proposed, timePasses, hour(48)))
      .when(timePasses, hour(96))
      .then({ type: 'stage-reminder-due', data: { overdue: true } })
      .thenState({ stage: 'screening', limit: { reminders: [] } });
  });

  it('ends without an event, and what is late is screened all the same', () => {
    const late = played(proposed, timePasses, hour(48));
    given(...late)
      .when(timePasses, hour(72))
      .thenNothing();
    given(...late)
      .when(asks('layla', 'admit', {}), hour(80))
      .then({ type: 'admitted' });
  });

  it('runs anew where the proposal comes again', () => {
    const returned = played(proposed, asks('layla', 'return', reasons), hour(10));
    given(...returned)
      .when(asks('amina', 'submit', {}), hour(20))
      .then({ type: 'submitted' })
      .thenState({ limit: { since: hour(20), deadline: hour(92), reminders: [hour(68), hour(116)] } });
  });

  it('is without limit where the rules set none', () => {
    given(...underRules({}).proposed)
      .when(timePasses, hour(5_000))
      .thenNothing();
    expect(fold(underRules({}).proposed)).toMatchObject({ limit: null });
  });
});

describe('the time of the other offices', () => {
  it('reminds the co-chairs who have not confirmed, and nobody else', () => {
    const { answered } = underRules({
      determination: 'both-co-chairs-confirm',
      stageLimits: { determination: inThreeDays },
    });
    const confirmed = played(answered, asks('huda', 'confirm-determination', {}), hour(5));
    given(...confirmed)
      .when(timePasses, hour(3 + 48))
      .then({ type: 'stage-reminder-due', data: { of: 'determination', missing: ['marco'] } });
    const state = fold(confirmed);
    expect(state.stage === 'none' ? null : standingOf(state).next).toStrictEqual({
      what: 'determination-reminder',
      at: hour(51),
    });
  });

  it('reminds the proposer of a text that was returned', () => {
    const { proposed } = underRules({ stageLimits: { revision: inThreeDays } });
    given(...played(proposed, asks('layla', 'return', reasons), hour(1)))
      .when(timePasses, hour(49))
      .then({ type: 'stage-reminder-due', data: { of: 'revision', missing: ['amina'] } });
  });
});

describe('a time limit in days of the working calendar', () => {
  // Sunday 1 March 2026, at noon in Tripoli.
  const start = '2026-03-01T10:00:00.000Z';
  const term = { kind: 'working-days', days: 5, timeOfDay: '16:00' } as const;
  const { periodHours: _, ...endorsement } = rules.endorsement;
  const announced: WorkingCalendar = {
    ...libya,
    version: libya.version + 1,
    holidays: [
      ...libya.holidays,
      { date: '2026-03-04', names: { ar: 'يوم حداد', en: 'Day of mourning' }, basis: 'announced' },
    ],
  };
  const document = {
    ...rules,
    calendar: libya,
    endorsement: { ...endorsement, term },
    stageLimits: { screening: { term, remindHoursBefore: [48], remindHoursAfter: [24] } },
  };
  const proposed = played([], asks('amina', 'propose', proposal(document)), start);

  it('ends on a working day by the group’s clocks, and reminds on working days alone', () => {
    given()
      .when(asks('amina', 'propose', proposal(document)), start)
      .then({ type: 'proposed' })
      .thenState({
        limit: {
          // Sunday 8 March, 16:00; two days before it is a Friday.
          deadline: '2026-03-08T14:00:00.000Z',
          reckoning: { localDate: '2026-03-08', timeOfDay: '16:00', zone: 'Africa/Tripoli' },
          reminders: ['2026-03-05T14:00:00.000Z', '2026-03-09T14:00:00.000Z'],
        },
      });
  });

  it('moves where a holiday is announced late, with the reasons', () => {
    given(...proposed)
      .when(
        engine('note-rules', { rules: { ...document, version: 2, calendar: announced } }),
        '2026-03-02T10:00:00.000Z',
      )
      .then(
        { type: 'rules-noted' },
        {
          type: 'deadline-moved',
          data: {
            of: 'screening',
            round: null,
            from: '2026-03-08T14:00:00.000Z',
            to: '2026-03-09T14:00:00.000Z',
            because: [{ kind: 'holiday-added' }],
          },
        },
      )
      // Two days before it is a Saturday now.
      .thenState({ limit: { reminders: ['2026-03-05T14:00:00.000Z', '2026-03-10T14:00:00.000Z'] } });
  });

  it('holds for the endorsement too', () => {
    const open = asks('layla', 'open-round', { deadline: '2026-03-11T10:00:00.000Z' });
    const underReview = played(played(proposed, asks('layla', 'admit', {}), start), open, start);
    const answers = ['huda', 'marco', 'amina', 'sara', 'yusuf'].map((personId) =>
      asks(personId, 'take-position', {
        value: 'support',
        ...(personId === 'yusuf' ? { entityId: 'moh' } : {}),
      }),
    );
    const adopted = answers.reduce((so, answer) => played(so, answer, start), underReview);
    const moved = engine('note-rules', { rules: { ...document, version: 2, calendar: announced } });
    given(...adopted)
      .when(moved, '2026-03-02T10:00:00.000Z')
      .then(
        { type: 'rules-noted' },
        { type: 'deadline-moved', data: { of: 'endorsement', to: '2026-03-09T14:00:00.000Z' } },
      )
      .thenState({ stage: 'awaiting-endorsement', deadline: '2026-03-09T14:00:00.000Z' });
  });
});
