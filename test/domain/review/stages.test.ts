import * as fc from 'fast-check';
import { accountOf } from '../../../domain/review/account';
import { verdictOn } from '../../../domain/review/stages';
import { commandNames, readCommand } from '../../../domain/review/commands';
import { cycleDecider, nextDue } from '../../../domain/review/decider';
import type { CycleEvent } from '../../../domain/review/events';
import { cycleStages, unscheduled, type CycleState } from '../../../domain/review/state';
import { system } from '../../../domain/shared/actor';
import { hour, membership, person, rules } from '../cast';
import {
  played,
  fold,
  stateAfter,
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

describe('the table of stages and commands', () => {
  const suspending = asked('suspend', cancelling, person('layla'));
  const states = {
    scheduled: fold(scheduled),
    open: fold(played(open, openings, hour(11))),
    suspended: fold(played(open, suspending, hour(11))),
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
    'record-attendance': asked('record-attendance', { entities: ['mfa'] }, person('layla')),
    extend: asked('extend', { deadline: hour(200), reasons: 'More time.' }, person('layla')),
    suspend: suspending,
    resume: asked('resume', {}, person('layla')),
    'close-early': asked('close-early', cancelling, person('layla')),
    'note-told': asked('note-told', { number: 1, items: [{ reference: 'MWG-2026-0001' }] }),
    'note-membership': asked('note-membership', { membership: { ...membership, version: 2 } }),
    'note-rules': asked('note-rules', { rules: { ...rules, version: 2 } }),
    'note-delegations': asked('note-delegations', { delegations: { version: 1, list: [] } }),
    'note-unfinished-left': asked('note-unfinished-left', { references: ['MWG-2026-0002'] }),
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
    const state = stateAfter(played(open, openings, hour(11)));
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
