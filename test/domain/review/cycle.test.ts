import { openingPerson } from '../../../domain/review/procedure';
import { isOver } from '../../../domain/review/unfinished';
import { system } from '../../../domain/shared/actor';
import { changedMembership, hour, membership, person, rules } from '../cast';
import {
  given,
  played,
  fold,
  stateAfter,
  cycle,
  asked,
  schedule,
  timePasses,
  cancelling,
  openings,
  outcomes,
  scheduled,
  open,
  closing,
  closed,
  cancelled,
} from './stories';

describe('schedule', () => {
  it('sets the agenda, every item pending', () => {
    given()
      .when(schedule(), hour(0))
      .then({ type: 'scheduled', actor: { role: 'secretariat', personId: 'layla' }, data: { data: cycle } })
      .thenState({ stage: 'scheduled', items: [{ status: 'pending' }, { status: 'pending' }] });
  });

  it('is done once, and before all else', () => {
    given(...scheduled)
      .when(schedule(), hour(1))
      .thenRefused('TAWSIYA_CYCLE_WRONG_STAGE', { stage: 'scheduled' });
    given()
      .when(timePasses, hour(0))
      .thenRefused('TAWSIYA_CYCLE_WRONG_STAGE', { stage: 'none', command: 'pass-time' });
  });
});

describe('cancel', () => {
  it('calls off a cycle that has not opened, with reasons', () => {
    given(...scheduled)
      .when(asked('cancel', cancelling, person('layla')), hour(1))
      .then({ type: 'cancelled', data: cancelling })
      .thenState({ stage: 'cancelled', ...cancelling });
  });

  it('is for any person of the secretariat as it is now', () => {
    const nora = { personId: 'nora', entityId: 'office', role: 'secretariat' } as const;
    const changed = changedMembership((seat) => seat.personId === 'layla', nora);
    const noted = played(scheduled, asked('note-membership', { membership: changed }), hour(1));
    given(...noted)
      .when(asked('cancel', cancelling, person('nora')), hour(2))
      .then({ type: 'cancelled', actor: { role: 'secretariat', personId: 'nora', entityId: 'office' } });
    given(...noted)
      .when(asked('cancel', cancelling, person('layla')), hour(2))
      .thenRefused('TAWSIYA_UNKNOWN_ACTOR', { person: 'layla' });
  });

  it('is for whoever scheduled it where the cycle is older than its knowledge of the membership', () => {
    const older = played(
      [],
      asked('schedule', { cycle: 'MWG-C-0001', group: 'MWG', personId: 'layla', data: cycle }),
      hour(0),
    );
    given(...older)
      .when(asked('cancel', cancelling, person('huda')), hour(1))
      .thenRefused('TAWSIYA_CYCLE_NOT_ITS_SECRETARY', { secretary: 'layla', person: 'huda' });
    given(...older)
      .when(asked('cancel', cancelling, person('layla')), hour(1))
      .then({ type: 'cancelled', actor: { personId: 'layla', entityId: 'MWG' } });
    expect(isOver(fold(played(older, asked('cancel', cancelling, person('layla')), hour(1))))).toBe(true);
  });

  it('is for nobody else', () => {
    const refusals = [
      [person('huda'), 'TAWSIYA_NOT_SECRETARIAT'],
      [person('stranger'), 'TAWSIYA_UNKNOWN_ACTOR'],
      [system, 'TAWSIYA_NOT_SECRETARIAT'],
    ] as const;
    for (const [actor, code] of refusals)
      given(...scheduled)
        .when(asked('cancel', cancelling, actor), hour(1))
        .thenRefused(code);
  });

  it('is too late once it is open', () => {
    given(...open)
      .when(asked('cancel', cancelling, person('layla')), hour(11))
      .thenRefused('TAWSIYA_CYCLE_WRONG_STAGE', { stage: 'open' });
  });
});

describe('pass-time', () => {
  it('opens the cycle at its instant, with the reminder set', () => {
    given(...scheduled)
      .when(timePasses, '2026-03-01T18:59:59.999Z')
      .thenNothing();
    given(...scheduled)
      .when(timePasses, hour(10))
      .then({
        type: 'opened',
        actor: { role: 'system' },
        data: { agenda: ['MWG-2026-0001', 'MWG-2026-0002'], remindAt: hour(76) },
      });
  });

  it('sets no reminder that nobody asked for or that would come late', () => {
    const { remindHoursBefore: _remindHoursBefore, ...silent } = cycle;
    given(...played([], schedule(silent), hour(0)))
      .when(timePasses, hour(10))
      .then({ type: 'opened', data: { remindAt: null } });
    given(...scheduled)
      .when(timePasses, hour(80))
      .then({ type: 'opened', data: { remindAt: null } });
  });

  it('reminds once, and closes at the deadline', () => {
    given(...open)
      .when(timePasses, hour(75))
      .thenNothing();
    given(...open)
      .when(timePasses, hour(76))
      .then({ type: 'reminder-due', data: { deadline: hour(100) } });
    given(...played(open, timePasses, hour(76)))
      .when(timePasses, hour(77))
      .thenNothing();
    given(...open)
      .when(timePasses, hour(100))
      .then({ type: 'deadline-reached' })
      .thenState({ stage: 'closing' });
  });

  it('brings nothing to a cycle that closes, is closed or was cancelled', () => {
    for (const story of [closing, closed, cancelled])
      given(...story)
        .when(timePasses, hour(500))
        .thenNothing();
  });
});

describe('note-openings and note-outcomes', () => {
  it('record which rounds were opened and why others were not, each once', () => {
    given(...open)
      .when(openings, hour(11))
      .then({
        type: 'rounds-opened',
        data: {
          opened: ['MWG-2026-0001'],
          refused: [{ reference: 'MWG-2026-0002', refusal: 'TAWSIYA_WRONG_STAGE' }],
        },
      })
      .thenState({
        items: [{ status: 'round-opened' }, { status: 'refused', refusal: 'TAWSIYA_WRONG_STAGE' }],
      });
    given(...played(open, openings, hour(11)))
      .when(openings, hour(12))
      .thenNothing();
  });

  it('leave items alone that they do not speak of', () => {
    given(...open)
      .when(asked('note-openings', { items: [{ reference: 'MWG-2026-0002' }] }), hour(11))
      .then({ type: 'rounds-opened', data: { opened: ['MWG-2026-0002'], refused: [] } })
      .thenState({ items: [{ status: 'pending' }, { status: 'round-opened' }] });
  });

  it('close the cycle with a report', () => {
    given(...closing)
      .when(outcomes, hour(101))
      .then({
        type: 'closed',
        data: {
          items: [
            { reference: 'MWG-2026-0001', stage: 'awaiting-endorsement', outcome: 'adopted' },
            { reference: 'MWG-2026-0002', status: 'refused' },
          ],
        },
      })
      .thenState({ stage: 'closed', at: hour(101) });
    given(...closing)
      .when(
        asked('note-outcomes', { items: [{ reference: 'MWG-2026-0001', stage: 'withdrawn' }] }),
        hour(101),
      )
      .then({ type: 'closed', data: { items: [{ stage: 'withdrawn' }, {}] } });
  });

  it('are the engine’s alone', () => {
    given(...open)
      .when(asked('note-outcomes', { items: [] }, person('layla')), hour(11))
      .thenRefused('TAWSIYA_CYCLE_ENGINE_ONLY', { command: 'note-outcomes' });
  });
});

describe('note-membership and note-rules', () => {
  it('are heard once', () => {
    const noted = asked('note-membership', { membership: { ...membership, version: 2 } });
    given(...open)
      .when(noted, hour(12))
      .then({ type: 'membership-noted' })
      .thenState({ membership: { version: 2 } });
    given(...played(open, noted, hour(12)))
      .when(noted, hour(13))
      .thenNothing();
    given(...open)
      .when(asked('note-rules', { rules }), hour(12))
      .thenNothing();
  });

  it('are heard of delegations too, and whoever holds a seat by one acts from it for as long as it runs', () => {
    const delegation = {
      number: 1,
      personId: 'layla',
      entityId: 'office',
      role: 'secretariat',
      to: 'sara',
      from: hour(11),
      until: hour(20),
    } as const;
    const note = (version: number, list: readonly (typeof delegation)[]) =>
      asked('note-delegations', { delegations: { version, list } });
    const delegated = played(open, note(2, [delegation]), hour(11));
    const attendance = asked('record-attendance', { entities: ['mfa'] }, person('sara'));
    given(...delegated)
      .when(attendance, hour(12))
      .then({
        type: 'attendance-recorded',
        actor: { personId: 'sara', role: 'secretariat', byDelegationOf: 'layla' },
      });
    given(...delegated)
      .when(attendance, hour(20))
      .thenRefused('TAWSIYA_NOT_SECRETARIAT', { person: 'sara' });
    given(...open)
      .when(attendance, hour(12))
      .thenRefused('TAWSIYA_NOT_SECRETARIAT', { person: 'sara' });
    given(...delegated)
      .when(note(1, []), hour(12))
      .thenNothing();
  });

  it('let rounds open in the name of whoever is of the secretariat then', () => {
    const state = stateAfter(open);
    const nora = { personId: 'nora', entityId: 'office', role: 'secretariat' } as const;
    const changed = changedMembership((seat) => seat.personId === 'layla', nora);
    expect(openingPerson(state)).toBe('layla');
    expect(openingPerson({ ...state, membership: changed })).toBe('nora');
    const powers = { ...rules.powers, open: ['co-chair'] as const };
    expect(openingPerson({ ...state, rules: { ...rules, powers } })).toBe('huda');
  });
});
