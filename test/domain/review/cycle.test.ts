import * as fc from 'fast-check';
import { accountOf } from '../../../domain/review/account';
import {
  commandNames,
  readCommand,
  type CommandData,
  type CycleCommand,
} from '../../../domain/review/commands';
import { cycleDecider, nextDue } from '../../../domain/review/decider';
import type { CycleEvent } from '../../../domain/review/events';
import { cycleMessage } from '../../../domain/review/refusals';
import { verdictOn } from '../../../domain/review/stages';
import { cycleStages, unscheduled, type CycleState } from '../../../domain/review/state';
import { system, type Actor } from '../../../domain/shared/actor';
import { hour, person } from '../cast';
import { specification } from '../specification';

const { given, played, fold } = specification(cycleDecider, cycleMessage);

const cycle = {
  name: { ar: 'الدورة الأولى', en: 'First cycle' },
  kind: 'meeting',
  agenda: ['MWG-2026-0001', 'MWG-2026-0002'],
  opensAt: hour(10),
  deadline: hour(100),
  remindHoursBefore: 24,
} as const;

const asked = <N extends CycleCommand['type']>(
  type: N,
  data: CommandData<N>,
  actor: Actor = system,
): CycleCommand =>
  // A name with the data registered for it is exactly one member of the union.
  ({ type, actor, data }) as CycleCommand;

const schedule = (data: CommandData<'schedule'>['data'] = cycle) =>
  asked('schedule', { cycle: 'MWG-C-0001', group: 'MWG', personId: 'layla', data }, person('layla'));
const timePasses = asked('pass-time', {});
const cancelling = { reasons: 'Too few can come.' };
const openings = asked('note-openings', {
  items: [{ reference: 'MWG-2026-0001' }, { reference: 'MWG-2026-0002', refusal: 'TAWSIYA_WRONG_STAGE' }],
});
const outcomes = asked('note-outcomes', {
  items: [{ reference: 'MWG-2026-0001', stage: 'awaiting-endorsement', outcome: 'adopted' }],
});

const scheduled = played([], schedule(), hour(0));
const open = played(scheduled, timePasses, hour(10));
const closing = played(played(open, openings, hour(11)), timePasses, hour(100));
const closed = played(closing, outcomes, hour(101));
const cancelled = played(scheduled, asked('cancel', cancelling, person('layla')), hour(1));

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

  it('is for whoever scheduled it', () => {
    given(...scheduled)
      .when(asked('cancel', cancelling, person('huda')), hour(1))
      .thenRefused('TAWSIYA_CYCLE_NOT_ITS_SECRETARY', { secretary: 'layla', person: 'huda' });
    given(...scheduled)
      .when(asked('cancel', cancelling), hour(1))
      .thenRefused('TAWSIYA_CYCLE_NOT_ITS_SECRETARY', { person: 'system' });
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
        data: { agenda: cycle.agenda, remindAt: hour(76) },
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

describe('the table of stages and commands', () => {
  const states = {
    scheduled: fold(scheduled),
    open: fold(open),
    closing: fold(closing),
    closed: fold(closed),
    cancelled: fold(cancelled),
  };
  const all = {
    schedule: schedule(),
    cancel: asked('cancel', cancelling, person('layla')),
    'pass-time': timePasses,
    'note-openings': openings,
    'note-outcomes': outcomes,
  };
  const pairs = cycleStages.flatMap((stage) =>
    commandNames.map((command) => [stage, command, verdictOn(stage, command)] as const),
  );

  it.each(pairs)('is what decide goes by: at "%s", "%s" %s', (stage, command, verdict) => {
    const asking = command === 'schedule' ? { ...all.schedule, actor: system } : all[command];
    const decision = cycleDecider.decide(asking, states[stage], hour(12));
    const code = decision.kind === 'refused' ? decision.refusal.code : 'accepted';
    expect(states[stage].stage).toBe(stage);
    expect(code).toBe(verdict === 'may' ? 'accepted' : 'TAWSIYA_CYCLE_WRONG_STAGE');
  });
});

const statusesOf = (state: CycleState): readonly string[] =>
  state.stage === 'none' ? [] : state.items.map((item) => item.status);

describe('a review cycle', () => {
  it('counts its items in its account', () => {
    const state = fold(played(open, openings, hour(11)));
    if (state.stage === 'none') throw new Error('The story is empty');
    expect(accountOf(state)).toMatchObject({
      subject: 'MWG-C-0001',
      stage: 'open',
      summary: { items: 2, pending: 0, opened: 1, refused: 1, deadline: hour(100) },
    });
  });

  it('refuses an event that its stage cannot have led to', () => {
    const again: readonly CycleEvent[] = [...closed, ...closed.slice(-1)];
    expect(() => fold(again)).toThrow('The event "closed" cannot follow the stage "closed"');
    expect(() => fold([...scheduled, ...scheduled])).toThrow('"scheduled" cannot follow');
    expect(() => fold(closed.slice(1))).toThrow('"opened" cannot follow the stage "none"');
  });

  it('reads what is sent to it, or names what does not fit', () => {
    expect(readCommand('cancel', system, cancelling)).toStrictEqual({
      ok: true,
      value: { type: 'cancel', actor: system, data: cancelling },
    });
    expect(readCommand('cancel', system, {})).toMatchObject({ ok: false, misfit: { path: 'reasons' } });
  });

  it('settles every item at most once, runs forward only, and never waits for an instant that is past', () => {
    const item = fc.record({
      reference: fc.constantFrom('MWG-2026-0001', 'MWG-2026-0002', 'MWG-2026-0003'),
      refusal: fc.constantFrom('TAWSIYA_WRONG_STAGE', undefined),
    });
    const step = fc.oneof(
      { weight: 6, arbitrary: fc.constant(timePasses) },
      fc.array(item, { minLength: 1, maxLength: 3 }).map((items) =>
        asked('note-openings', {
          items: items.map(({ reference, refusal }) =>
            refusal === undefined ? { reference } : { reference, refusal },
          ),
        }),
      ),
      { weight: 2, arbitrary: fc.constant(outcomes) },
      { weight: 1, arbitrary: fc.constant(asked('cancel', cancelling, person('layla'))) },
    );
    let reports = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(step, fc.nat({ max: 40 })), { minLength: 6, maxLength: 20 }), (steps) => {
        let state: CycleState = fold(scheduled);
        let now = 0;
        for (const [command, hours] of steps) {
          now += hours;
          const before = state;
          const decision = cycleDecider.decide(command, before, hour(now));
          expect(cycleDecider.decide(command, before, hour(now))).toStrictEqual(decision);
          if (decision.kind === 'refused') continue;
          state = decision.events.reduce<CycleState>((so, event) => cycleDecider.evolve(so, event), before);
          // What is no longer pending stays as it was noted.
          const noted = statusesOf(before).map((status, index) =>
            status === 'pending' ? statusesOf(state)[index] : status,
          );
          expect(statusesOf(state)).toStrictEqual(noted);
        }
        if (state.stage === 'closed') reports += 1;
        // Opening and closing are two steps, so that rounds can be opened in between: two looks always suffice.
        for (const _look of [1, 2]) {
          const looked = cycleDecider.decide(timePasses, state, hour(now));
          if (looked.kind === 'accepted')
            state = looked.events.reduce<CycleState>((so, event) => cycleDecider.evolve(so, event), state);
        }
        const due = nextDue(state);
        expect(due === null || due > hour(now)).toBe(true);
      }),
      { numRuns: 500, seed: 20260301 },
    );
    expect(reports).toBeGreaterThan(50);
    expect(nextDue(unscheduled)).toBeNull();
  });
});
