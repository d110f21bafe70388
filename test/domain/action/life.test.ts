import * as fc from 'fast-check';
import { readCommand, type CommandName } from '../../../domain/action/commands';
import { actionDecider, nextDue } from '../../../domain/action/decider';
import type { ActionEvent } from '../../../domain/action/events';
import { evolve } from '../../../domain/action/evolve';
import { nextStep, overdueSince } from '../../../domain/action/lateness';
import { transitions, type StageName } from '../../../domain/action/stages';
import { dateInForce, isSettled, unassigned, type ActionState } from '../../../domain/action/state';
import { system } from '../../../domain/shared/actor';
import { addHours, type Instant } from '../../../domain/shared/instant';
import { hour, membership, person, rules } from '../cast';
import { assignment, done, engine, plan, progress, reasons } from './stories';

interface Move {
  readonly name: CommandName;
  readonly who: string;
  readonly days: number;
  readonly data: object;
}

const due = fc.constantFrom('Q3 2026', 'by end of March 2027', '2028', 'Spring 2026', 'ongoing');
/** Mostly who may, sometimes another. */
const ofLead = fc.constantFrom('amina', 'amina', 'omar', 'dina', 'sara', 'huda');
const ofOffice = fc.constantFrom('layla', 'layla', 'huda', 'marco', 'amina');
const asLead: readonly CommandName[] = ['accept', 'decline', 'start', 'report'];
const led = fc.constantFrom('moi', 'moi', 'mfa', 'unhcr').map((entityId) => ({ kind: 'entity', entityId }));

const data: Readonly<Record<Exclude<CommandName, 'assign'>, fc.Arbitrary<object>>> = {
  accept: fc.constant({}),
  decline: fc.constant(reasons),
  reassign: led.map((lead) => ({ lead, ...reasons })),
  start: fc.constant({}),
  report: fc.constantFrom(progress, done, done, {
    ...progress,
    milestones: [{ id: 'protocol', state: 'reached' }],
  }),
  verify: fc.constant({}),
  'fail-verification': fc.constant(reasons),
  close: fc.constant({}),
  hold: fc.constantFrom(reasons, { ...reasons, until: hour(8_000) }),
  resume: fc.constant(reasons),
  cancel: fc.constant(reasons),
  supersede: fc.constant({ by: 'MWG-A-0009', ...reasons }),
  reopen: fc.constant(reasons),
  extend: due.map((written) => ({ due: { written }, ...reasons })),
  replan: due.map((written) => ({ plan: { ...plan, due: { written } }, ...reasons })),
  'pass-time': fc.constant({}),
  'note-membership': fc.constant({ membership: { ...membership, version: 2 } }),
  'note-joined': fc.constantFrom('MWG-2026-0001', 'MWG-2026-0051').map((recommendation) => ({
    recommendation,
  })),
  'note-rules': fc.constant({ rules: { ...rules, version: 2 } }),
};

/** What ends a life is rarer than what carries it on. */
const weights: Partial<Record<CommandName, number>> = {
  'pass-time': 8,
  accept: 20,
  report: 25,
  verify: 20,
  close: 5,
  cancel: 1,
  supersede: 1,
  decline: 1,
};

const moveArbitrary: fc.Arbitrary<Move> = fc.oneof(
  // Object.entries forgets that the names are those of the commands.
  ...(Object.entries(data) as [CommandName, fc.Arbitrary<object>][]).map(([name, arbitrary]) => ({
    weight: weights[name] ?? 2,
    arbitrary: fc.record({
      name: fc.constant(name),
      who: asLead.includes(name) ? ofLead : ofOffice,
      days: fc.nat({ max: 40 }),
      data: arbitrary,
    }),
  })),
);

/** Whatever the rules would change in a state handed to them throws. */
const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
};

interface Step {
  readonly before: ActionState;
  readonly events: readonly ActionEvent[];
  readonly after: ActionState;
  readonly now: Instant;
}

const evolved = (state: ActionState, events: readonly ActionEvent[]): ActionState =>
  events.reduce<ActionState>((so, event) => evolve(so, event), state);

const stepsOf = (moves: readonly Move[]): readonly Step[] => {
  const begun = actionDecider.decide(engine('assign', assignment), actionDecider.initial, hour(0));
  if (begun.kind === 'refused' || begun.events[0] === undefined) throw new Error('It was not assigned');
  const steps: Step[] = [];
  let state = evolve(unassigned, begun.events[0]);
  let now = hour(0);
  for (const { name, who: personId, days, data: given } of moves) {
    now = addHours(now, days * 24);
    const ofEngine = name === 'pass-time' || name.startsWith('note-');
    const reading = readCommand(name, ofEngine ? system : person(personId), given);
    if (!reading.ok) throw new Error(reading.misfit.path);
    const before = frozen(state);
    const decision = actionDecider.decide(reading.value, before, now);
    expect(actionDecider.decide(reading.value, before, now)).toStrictEqual(decision);
    if (decision.kind === 'refused') continue;
    state = evolved(before, decision.events);
    steps.push({ before, events: decision.events, after: state, now });
  }
  return steps;
};

const forEveryLife = (property: (steps: readonly Step[]) => void): void => {
  fc.assert(
    fc.property(fc.array(moveArbitrary, { minLength: 40, maxLength: 70 }), (moves) =>
      property(stepsOf(moves)),
    ),
    { numRuns: 200, seed: 20260301 },
  );
};

describe('any life of an action', () => {
  it('goes by the table of transitions alone, and visits every stage in some life', () => {
    const visited = new Set<StageName>();
    forEveryLife((steps) => {
      for (const { before, events } of steps) {
        let state = before;
        for (const event of events) {
          const next = evolve(state, event);
          expect([state.stage, ...transitions[state.stage]]).toContain(next.stage);
          visited.add(next.stage);
          state = next;
        }
      }
    });
    expect([...visited].sort()).toStrictEqual(Object.keys(transitions).sort());
  });

  it('is verified by nobody who speaks for its lead, or did', () => {
    let verifications = 0;
    forEveryLife((steps) => {
      const spoke = new Set<string>();
      for (const { before, events } of steps)
        for (const { type, actor } of events) {
          const personId = 'personId' in actor ? actor.personId : 'system';
          if (['accepted', 'started', 'reported'].includes(type)) spoke.add(personId);
          if (type !== 'verified') continue;
          verifications += 1;
          expect(spoke).not.toContain(personId);
          const own = membership.seats.filter((seat) => seat.personId === personId);
          const lead = before.lead.kind === 'entity' ? before.lead.entityId : null;
          expect(own.map(({ entityId }) => entityId)).not.toContain(lead);
        }
    });
    expect(verifications).toBeGreaterThan(50);
  });

  it('overwrites no date and no report: each list only grows, and the first date is what was planned', () => {
    let grown = 0;
    forEveryLife((steps) => {
      for (const { before, after } of steps) {
        expect(after.dueDates.slice(0, before.dueDates.length)).toStrictEqual(before.dueDates);
        expect(after.reports.slice(0, before.reports.length)).toStrictEqual(before.reports);
        expect(after.dueDates[0]?.due.written).toBe('Q3 2026');
        grown += after.dueDates.length - before.dueDates.length;
      }
    });
    expect(grown).toBeGreaterThan(50);
  });

  it('is overdue exactly when its last day is over and work is still to do, whatever was chased', () => {
    let late = 0;
    forEveryLife((steps) => {
      for (const { after, now } of steps) {
        const { to } = dateInForce(after).due.means;
        const isDone = ['reported-implemented', 'verified', 'closed', 'cancelled', 'superseded'].includes(
          after.stage,
        );
        const isLate = !isDone && to !== null && now.slice(0, 'YYYY-MM-DD'.length) > to;
        expect(overdueSince(after, now) !== null).toBe(isLate);
        if (isLate) late += 1;
      }
    });
    expect(late).toBeGreaterThan(50);
  });

  it('counts every request as answered, missing or waited for, and reports in order', () => {
    let unanswered = 0;
    forEveryLife((steps) => {
      const last = steps.at(-1)?.after;
      if (last === undefined) return;
      const answered = last.reports.flatMap(({ answers }) => (answers === null ? [] : [answers]));
      expect(new Set(answered).size).toBe(answered.length);
      expect(last.requests).toBeGreaterThanOrEqual(
        answered.length + last.unanswered + (last.request === null ? 0 : 1),
      );
      expect(last.reports.map(({ number }) => number)).toStrictEqual(
        last.reports.map((_, index) => index + 1),
      );
      unanswered += last.unanswered;
    });
    expect(unanswered).toBeGreaterThan(20);
  });

  it('waits for nothing that is past once time has passed, and for nothing at all once it is settled', () => {
    let settled = 0;
    forEveryLife((steps) => {
      for (const { after, now } of steps) {
        const passed = actionDecider.decide(engine('pass-time'), after, now);
        const reached = passed.kind === 'accepted' ? evolved(after, passed.events) : after;
        const next = nextStep(reached);
        expect(next === null || next.at > now).toBe(true);
        if (isSettled(reached)) settled += 1;
        expect(isSettled(reached) && nextDue(reached) !== null).toBe(false);
      }
    });
    expect(settled).toBeGreaterThan(20);
  });

  it('is plain JSON: what continues as new is what was there', () => {
    forEveryLife((steps) => {
      for (const { after } of steps) expect(JSON.parse(JSON.stringify(after))).toStrictEqual(after);
    });
  });
});
