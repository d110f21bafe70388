import * as fc from 'fast-check';
import { memberEntities } from '../../../domain/group/membership';
import type { RecommendationEvent } from '../../../domain/recommendation/events';
import { canonicalText } from '../../../domain/recommendation/content';
import type { Position } from '../../../domain/recommendation/position';
import { recommendationMessage } from '../../../domain/recommendation/refusals';
import { transitions } from '../../../domain/recommendation/stages';
import { nextDue } from '../../../domain/recommendation/standing';
import {
  currentRevision,
  type InStage,
  type RecommendationState,
} from '../../../domain/recommendation/state';
import { addHours } from '../../../domain/shared/instant';
import { sha256 } from '../cast';
import { lifeArbitrary } from './arbitrary-life';
import { foldFrom, stepsOf, type State, type Step } from './steps';
import { decider } from './stories';

/** A life for each run, the same in every run of the test. */
const forEveryLife = (property: (steps: readonly Step[]) => void, numRuns = 150): void => {
  fc.assert(
    fc.property(lifeArbitrary, (life) => property(stepsOf(life))),
    { numRuns, seed: 20260301 },
  );
};

const positionsIn = (state: State): readonly Position[] =>
  state.stage === 'none'
    ? []
    : [
        ...state.rounds.flatMap((round) => round.positions),
        ...(state.stage === 'under-review' || state.stage === 'withdrawn'
          ? (state.round?.positions ?? [])
          : []),
      ];

describe('any sequence of commands', () => {
  it('reaches "endorsed" by two persons’ keys of the two chairs on the hash of the text in force alone', () => {
    let lives = 0;
    let endorsements = 0;
    let withDeputies = 0;
    let withDelegates = 0;
    forEveryLife((steps) => {
      lives += 1;
      const happened: RecommendationEvent[] = [];
      for (const { before, events, after } of steps) {
        happened.push(...events);
        if (after.stage !== 'endorsed' || before.stage === 'endorsed') continue;
        endorsements += 1;
        expect(before.stage).toBe('awaiting-endorsement');
        const { terms, membership, proposer } = before as InStage<'awaiting-endorsement'>;
        const inForce = sha256(canonicalText(currentRevision(after).content));
        const institutions = membership.seats
          .filter((seat) => seat.role === 'co-chair')
          .map((seat) => seat.entityId);
        expect(after.contentHash).toBe(inForce);
        expect(after.keys.map((key) => key.contentHash)).toStrictEqual([inForce, inForce]);
        expect(new Set(after.keys.map((key) => key.personId)).size).toBe(2);
        expect(new Set(after.keys.map((key) => key.entityId))).toStrictEqual(new Set(institutions));
        const lastText = happened.findLastIndex(({ type }) =>
          ['proposed', 'drafted', 'edited', 'revised', 'adopted'].includes(type),
        );
        for (const { personId, entityId, capacity, byDelegationOf } of after.keys) {
          if (capacity === 'deputy') withDeputies += 1;
          if (byDelegationOf !== undefined) withDelegates += 1;
          const holder = byDelegationOf ?? personId;
          expect(membership.seats).toContainEqual({ personId: holder, entityId, role: capacity });
          expect(byDelegationOf === undefined || terms.delegates === 'may-endorse').toBe(true);
          expect(capacity === 'co-chair' || terms.deputies === 'may-endorse').toBe(true);
          const isProposers = [personId, holder].includes(proposer.personId);
          expect(terms.proposer === 'may-not-endorse' && isProposers).toBe(false);
          // The person gave it with their own hand, after the text was last touched.
          const given = happened.findLastIndex(
            ({ type, actor }) =>
              type === 'endorsement-key-given' && 'personId' in actor && actor.personId === personId,
          );
          expect(given).toBeGreaterThan(lastText);
        }
      }
    }, 500);
    // Or the property would hold of lives that never come to it.
    expect(endorsements / lives).toBeGreaterThan(0.2);
    expect(withDeputies).toBeGreaterThan(10);
    expect(withDelegates).toBeGreaterThan(2);
  });

  it('is decided the same when asked again, with a message for every refusal, and never by an exception', () => {
    const codes = new Set<string>();
    fc.assert(
      fc.property(lifeArbitrary, (life) => {
        stepsOf(life, (command, before, now, decision) => {
          expect(decider.decide(command, before, now)).toStrictEqual(decision);
          if (decision.kind === 'accepted') return;
          codes.add(decision.refusal.code);
          for (const language of ['ar', 'en'] as const)
            expect(recommendationMessage(decision.refusal, language)).not.toMatch(/\{\w+\}/);
        });
      }),
      { numRuns: 150, seed: 20260301 },
    );
    expect(codes.size).toBeGreaterThan(15);
  });

  it('goes from stage to stage as the table of transitions has it', () => {
    const seen = new Set<string>();
    forEveryLife((steps) => {
      for (const { before, events } of steps) {
        let state = before;
        for (const event of events) {
          const next = decider.evolve(state, event);
          const from = state.stage === 'none' ? (['draft', 'screening'] as const) : transitions[state.stage];
          expect([state.stage, ...from]).toContain(next.stage);
          seen.add(`${state.stage} → ${next.stage}`);
          state = next;
        }
      }
    });
    expect(seen.size).toBeGreaterThan(15);
  });

  it('is told by its events: folded from the start they give the state reached', () => {
    forEveryLife((steps) => {
      const told = steps.flatMap(({ events }) => events);
      expect(foldFrom(decider.initial, told)).toStrictEqual(steps.at(-1)?.after ?? decider.initial);
      expect(JSON.parse(JSON.stringify(told))).toStrictEqual(told);
    });
  });

  it('adopts nothing by silence of which a member entity was not told', () => {
    const ends: string[] = [];
    forEveryLife((steps) => {
      for (const { before, events } of steps) {
        if (before.stage !== 'silence-procedure') continue;
        const told = before.notices.flatMap(({ entities }) => entities);
        const isEverybodyTold = memberEntities(before.membership).every((entity) => told.includes(entity));
        for (const { type, at } of events)
          ends.push(
            type === 'adopted' && !(isEverybodyTold && at >= before.deadline) ? 'wrongly-adopted' : type,
          );
      }
    }, 800);
    expect(ends).not.toContain('wrongly-adopted');
    // Or the property would hold of lives that never come to it.
    expect(ends.filter((type) => type === 'adopted').length).toBeGreaterThan(10);
    expect(ends.filter((type) => type === 'silence-broken').length).toBeGreaterThan(5);
  });

  it('drops no revision and no position', () => {
    let positions = 0;
    forEveryLife((steps) => {
      for (const { before, after } of steps) {
        if (before.stage === 'none' || after.stage === 'none') continue;
        expect(after.revisions.slice(0, before.revisions.length)).toStrictEqual(before.revisions);
        const earlier = positionsIn(before);
        expect(positionsIn(after).slice(0, earlier.length)).toStrictEqual(earlier);
        // A round that its objections block is counted again once they are settled.
        const counted = (state: RecommendationState) =>
          state.rounds.filter(({ tally }) => tally.outcome !== 'blocked');
        expect(after.rounds.length).toBeGreaterThanOrEqual(before.rounds.length);
        expect(after.rounds).toStrictEqual(expect.arrayContaining([...counted(before)]));
        positions += earlier.length;
      }
    });
    expect(positions).toBeGreaterThan(1_000);
  });

  it('leaves nothing due once time has passed, and passing again changes nothing', () => {
    let due = 0;
    forEveryLife((steps) => {
      for (const { after, now } of steps) {
        const later = addHours(now, 30);
        if ((nextDue(after) ?? later) < later) due += 1;
        const command = { type: 'pass-time', actor: { kind: 'system' }, data: {} } as const;
        const passed = decider.decide(command, after, later);
        // Only what is settled may refuse it, since nothing is due there.
        const reached = passed.kind === 'accepted' ? foldFrom(after, passed.events) : after;
        const next = nextDue(reached);
        expect(next === null || next > later).toBe(true);
        const again = decider.decide(command, reached, later);
        expect(again.kind === 'accepted' ? again.events : []).toStrictEqual([]);
      }
    });
    expect(due).toBeGreaterThan(50);
  });
});
