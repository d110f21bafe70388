import { libya } from '../../../domain/calendar/libya';
import type { RulesOfProcedure } from '../../../domain/group/rules-of-procedure';
import type { CommandData } from '../../../domain/recommendation/commands';
import { bindingDeadlineOf, nextDue, standingOf } from '../../../domain/recommendation/standing';
import { changedMembership, hour, reasons, rules } from '../cast';
import {
  adoption,
  asks,
  engine,
  fold,
  given,
  inSilence,
  key,
  played,
  silenceEnd as end,
  silenceNotice,
  timePasses,
  underRules,
} from './stories';

const members = ['mfa', 'iom', 'moi', 'unhcr', 'moh'];
const notice = (...entities: readonly string[]): CommandData<'record-notice'> => ({
  ...silenceNotice,
  entities,
});
const notified = played(inSilence, asks('layla', 'record-notice', notice(...members)), hour(4));
const objection = { by: 'objection', grounds: 'Too costly.', remedy: 'Share the cost.' } as const;

describe('an adopted text where the rules ask for a silence procedure', () => {
  it('goes before the members in silence, until one instant, and not to endorsement', () => {
    expect(inSilence.at(-1)).toMatchObject({
      type: 'silence-opened',
      data: { round: 1, revision: 1, ...key, deadline: hour(end), reminders: [hour(end - 12)], members },
    });
    const state = fold(inSilence);
    expect(state).toMatchObject({
      stage: 'silence-procedure',
      deadline: hour(end),
      notices: [],
      silences: [],
    });
    if (state.stage === 'none') throw new Error('The story is empty');
    expect(bindingDeadlineOf(state)).toBe(hour(end));
    expect(standingOf(state)).toStrictEqual({
      waiting: [{ need: 'record-notice', entityId: null, persons: ['layla'] }],
      next: { what: 'silence-reminder', at: hour(end - 12) },
    });
  });

  it('goes there too once both co-chairs have confirmed the determination', () => {
    const { answered } = underRules({
      determination: 'both-co-chairs-confirm',
      silenceProcedure: { kind: 'follows', periodHours: 48, remindHoursBefore: [] },
    });
    given(...played(answered, asks('huda', 'confirm-determination', {}), hour(4)))
      .when(asks('marco', 'confirm-determination', {}), hour(5))
      .then({ type: 'determination-confirmed' }, { type: 'silence-opened', data: { deadline: hour(53) } });
  });

  it('goes to endorsement at once where its type of decision asks for none', () => {
    const { admitted } = underRules({
      silenceProcedure: { kind: 'follows', periodHours: 48, remindHoursBefore: [] },
      decisionTypes: [{ ...rules, id: 'procedural', names: { ar: 'إجرائي', en: 'Procedural' } }],
    });
    const opened = asks('layla', 'open-round', { deadline: hour(50), decisionType: 'procedural' });
    const round = played(admitted, opened, hour(2));
    const supported = played(
      played(round, asks('huda', 'take-position', { value: 'support' }), hour(3)),
      asks('sara', 'take-position', { value: 'support' }),
      hour(3),
    );
    given(...played(supported, asks('marco', 'take-position', { value: 'support' }), hour(3)))
      .when(timePasses, hour(50))
      .then({ type: 'round-closed' }, { type: 'adopted' });
  });

  it('says on which day and by whose clocks the instant falls, in hours as in days', () => {
    const silent = (terms: Partial<Extract<RulesOfProcedure['silenceProcedure'], { kind: 'follows' }>>) =>
      underRules({
        calendar: libya,
        silenceProcedure: { kind: 'follows', remindHoursBefore: [], ...terms },
      }).answered.at(-1);
    // The story begins at 09:00 UTC on a Sunday; Tripoli is two hours ahead.
    expect(silent({ periodHours: 48 })).toMatchObject({
      data: {
        deadline: hour(end),
        reckoning: {
          localDate: '2026-03-03',
          timeOfDay: '14:00',
          zone: 'Africa/Tripoli',
          term: { hours: 48 },
        },
      },
    });
    expect(silent({ term: { kind: 'working-days', days: 5, timeOfDay: '12:00' } })).toMatchObject({
      data: {
        deadline: '2026-03-08T10:00:00.000Z',
        reckoning: { localDate: '2026-03-08', timeOfDay: '12:00', term: { kind: 'working-days', days: 5 } },
      },
    });
  });
});

describe('silence', () => {
  it('is assent at the instant, once every member entity was told', () => {
    given(...notified)
      .when(timePasses, hour(end))
      .then(
        {
          type: 'silence-ended',
          actor: { role: 'system' },
          data: { round: 1, as: 'unbroken', unnotified: [] },
        },
        { type: 'adopted', actor: { role: 'system' }, data: { round: 1, ...key, statements: [] } },
      )
      .thenState({
        stage: 'awaiting-endorsement',
        since: hour(end),
        silences: [{ round: 1, since: hour(adoption), deadline: hour(end), as: 'unbroken', breach: null }],
      });
  });

  it('is nothing a moment before', () => {
    given(...played(notified, timePasses, hour(end - 12)))
      .when(timePasses, hour(end - 0.001))
      .thenNothing();
  });

  it('cannot count where the notice to one is missing: the text goes back under review', () => {
    const told = played(inSilence, asks('layla', 'record-notice', notice('mfa', 'iom', 'moi')), hour(4));
    given(...told)
      .when(timePasses, hour(end))
      .then(
        { type: 'silence-ended', data: { as: 'notice-missing', unnotified: ['unhcr', 'moh'] } },
        {
          type: 'returned',
          data: {
            from: 'silence',
            to: 'review',
            reasonCode: 'NOTICE_MISSING',
            reasons: 'The silence could not count: no notice is on record to unhcr, moh.',
          },
        },
      )
      .thenState({ stage: 'under-review', round: null, silences: [{ as: 'notice-missing' }] });
  });

  it('is reminded of before the instant, with whom no notice is on record to', () => {
    const told = played(inSilence, asks('layla', 'record-notice', notice('mfa', 'iom', 'moi')), hour(4));
    given(...told)
      .when(timePasses, hour(end - 12))
      .then({
        type: 'silence-reminder-due',
        data: { deadline: hour(end), members, unnotified: ['unhcr', 'moh'] },
      })
      .thenState({ reminders: [] });
  });

  it('counts by the present membership: who joins must be told, and who has left need not', () => {
    const joins = changedMembership(({ entityId }) => entityId === 'moh', {
      personId: 'zeinab',
      entityId: 'moj',
      role: 'member',
    });
    const changed = played(notified, engine('note-membership', { membership: joins }), hour(5));
    given(...changed)
      .when(timePasses, hour(end))
      .then(
        { type: 'silence-ended', data: { as: 'notice-missing', unnotified: ['moj'] } },
        { type: 'returned' },
      );
    given(...played(changed, asks('layla', 'record-notice', notice('moj')), hour(6)))
      .when(timePasses, hour(end))
      .then({ type: 'silence-ended', data: { as: 'unbroken' } }, { type: 'adopted' });
    given(...changed)
      .when(asks('zeinab', 'break-silence', objection), hour(6))
      .then({ type: 'silence-broken' }, { type: 'objection-registered' }, { type: 'returned' });
  });
});

describe('a notice', () => {
  it('is recorded by the secretariat, to whom, how and when', () => {
    given(...inSilence)
      .when(asks('layla', 'record-notice', notice('mfa', 'iom', 'mfa')), hour(4))
      .then({ type: 'notice-recorded', actor: { personId: 'layla' }, data: notice('mfa', 'iom') })
      .thenState({ notices: [{ ...notice('mfa', 'iom'), personId: 'layla', at: hour(4) }] });
  });

  it.each([
    ['TAWSIYA_NOT_SECRETARIAT', 'sara', notice('mfa')],
    ['TAWSIYA_NO_NOTICE_NEEDED', 'layla', notice('mfa', 'au')],
    ['TAWSIYA_NOTICE_TIME', 'layla', { ...notice('mfa'), deliveredAt: hour(adoption - 1) }],
    ['TAWSIYA_NOTICE_TIME', 'layla', { ...notice('mfa'), deliveredAt: hour(5) }],
  ] as const)('is refused with %s from %s', (code, person, data) => {
    given(...inSilence)
      .when(asks(person, 'record-notice', data), hour(4))
      .thenRefused(code);
  });

  it('comes too late at the instant', () => {
    given(...inSilence)
      .when(asks('layla', 'record-notice', notice(...members)), hour(end))
      .thenRefused('TAWSIYA_DEADLINE_PASSED');
  });
});

describe('while a silence lasts', () => {
  it('the secretariat extends it, which moves the instant and the reminders', () => {
    given(...played(notified, timePasses, hour(end - 12)))
      .when(asks('layla', 'extend-deadline', { deadline: hour(end + 24), ...reasons }), hour(end - 1))
      .then({
        type: 'deadline-extended',
        data: { of: 'silence', from: hour(end), to: hour(end + 24), reminders: [hour(end + 12)] },
      })
      .thenState({ stage: 'silence-procedure', deadline: hour(end + 24), reckoning: null });
    given(...notified)
      .when(asks('layla', 'extend-deadline', { deadline: hour(end), ...reasons }), hour(10))
      .thenRefused('TAWSIYA_DEADLINE_NOT_LATER');
    given(...notified)
      .when(asks('layla', 'extend-deadline', { deadline: hour(end + 24), ...reasons }), hour(end))
      .thenRefused('TAWSIYA_DEADLINE_PASSED');
  });

  it('no extension ends on a day that is no working day', () => {
    const { answered } = underRules({
      calendar: libya,
      silenceProcedure: { kind: 'follows', periodHours: 48, remindHoursBefore: [] },
    });
    // A Friday.
    given(...answered)
      .when(asks('layla', 'extend-deadline', { deadline: '2026-03-06T10:00:00.000Z', ...reasons }), hour(10))
      .thenRefused('TAWSIYA_NON_WORKING_DAY');
  });

  it('a holiday announced late moves the instant', () => {
    const changes: Partial<RulesOfProcedure> = {
      calendar: libya,
      silenceProcedure: {
        kind: 'follows',
        term: { kind: 'working-days', days: 3, timeOfDay: '16:00' },
        remindHoursBefore: [24],
      },
    };
    const mourning = {
      date: '2026-03-03',
      names: { ar: 'حداد', en: 'Mourning' },
      basis: 'announced',
    } as const;
    const calendar = { ...libya, version: libya.version + 1, holidays: [...libya.holidays, mourning] };
    given(...underRules(changes).answered)
      .when(engine('note-rules', { rules: { ...rules, ...changes, version: 2, calendar } }), hour(5))
      .then(
        { type: 'rules-noted' },
        {
          type: 'deadline-moved',
          data: {
            of: 'silence',
            round: null,
            from: '2026-03-04T14:00:00.000Z',
            to: '2026-03-05T14:00:00.000Z',
          },
        },
      )
      .thenState({ deadline: '2026-03-05T14:00:00.000Z', reminders: ['2026-03-04T14:00:00.000Z'] });
  });

  it('the proposer withdraws, which ends it', () => {
    given(...notified)
      .when(asks('amina', 'withdraw', reasons), hour(10))
      .then({ type: 'withdrawn' })
      .thenState({ stage: 'withdrawn', silences: [{ as: 'withdrawn', endedAt: hour(10) }] });
  });

  it('everybody may comment, and nobody takes a position, revises or endorses', () => {
    given(...notified)
      .when(asks('olga', 'comment', { text: 'Noted.' }), hour(10))
      .then({ type: 'commented' });
    for (const command of [
      asks('huda', 'endorse', key),
      asks('sara', 'take-position', { value: 'support' }),
      asks('layla', 'return', reasons),
    ])
      given(...notified)
        .when(command, hour(10))
        .thenRefused('TAWSIYA_WRONG_STAGE');
  });

  it('the engine looks again at the instant', () => {
    expect(nextDue(fold(played(notified, timePasses, hour(end - 12))))).toBe(hour(end));
  });
});
