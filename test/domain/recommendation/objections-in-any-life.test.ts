import * as fc from 'fast-check';
import { isOpen, settlements, type Objection } from '../../../domain/recommendation/objection';
import { latestPositions } from '../../../domain/recommendation/position';
import { currentRevision, type RecommendationState } from '../../../domain/recommendation/state';
import { lifeArbitrary } from './arbitrary-life';
import { stepsOf, type Step } from './steps';

const forEveryStep = (property: (step: Step) => void): void => {
  fc.assert(
    fc.property(lifeArbitrary, (life) => stepsOf(life).forEach(property)),
    { numRuns: 400, seed: 20260302 },
  );
};

const objectionsIn = (state: Step['before']): readonly Objection[] =>
  state.stage === 'none' ? [] : state.objections;

/** Of the entities that object on the text in force, by their position in the round that is open. */
const objectors = (state: RecommendationState): readonly string[] =>
  state.stage === 'under-review' && state.round !== null
    ? [...latestPositions(state.round.positions, currentRevision(state).number).values()]
        .filter(({ value }) => value === 'objection')
        .map(({ entityId }) => entityId)
    : [];

describe('the objections of any life', () => {
  it('are numbered in their order, stay on record, and are settled once', () => {
    const seen = new Set<string>();
    forEveryStep(({ before, after }) => {
      const [earlier, later] = [objectionsIn(before), objectionsIn(after)];
      expect(later.map(({ number }) => number)).toStrictEqual(later.map((_, index) => index + 1));
      earlier.forEach((objection, index) => {
        const now = later[index];
        expect(now?.history.slice(0, objection.history.length)).toStrictEqual(objection.history);
        seen.add(objection.status);
        const mayChange = isOpen(objection);
        expect(mayChange || JSON.stringify(now) === JSON.stringify(objection)).toBe(true);
      });
    });
    // Or the property would hold of objections that nothing becomes of.
    expect([...seen].sort()).toStrictEqual(['in-mediation', 'registered', ...settlements].sort());
  });

  it('are one open one of an entity at most, and one on record for every entity that objects', () => {
    let objecting = 0;
    forEveryStep(({ after }) => {
      const open = objectionsIn(after).filter(isOpen);
      expect(new Set(open.map(({ entityId }) => entityId)).size).toBe(open.length);
      const entities = after.stage === 'none' ? [] : objectors(after);
      objecting += entities.length;
      const onRecord = objectionsIn(after).map(({ entityId }) => entityId);
      expect(onRecord).toStrictEqual(expect.arrayContaining([...entities]));
    });
    expect(objecting).toBeGreaterThan(200);
  });

  it('leave no round undecided once the last of them is settled', () => {
    let blocked = 0;
    forEveryStep(({ after }) => {
      const undecided = after.stage === 'under-review' || after.stage === 'deferred' ? after.undecided : null;
      const isBlocked = after.stage === 'under-review' && undecided !== null;
      if (isBlocked) blocked += 1;
      expect(!isBlocked || after.objections.some(isOpen)).toBe(true);
    });
    expect(blocked).toBeGreaterThan(20);
  });
});

describe('the ladder in any life', () => {
  it('is climbed in its order, and only what stands before a body is answered', () => {
    let rungs = 0;
    forEveryStep(({ before, after, events }) => {
      if (before.stage === 'none' || after.stage === 'none') return;
      const climbed = events.filter(({ type }) => type === 'escalated').length;
      expect(after.escalations).toHaveLength(before.escalations.length + climbed);
      if (after.stage !== 'escalated') return;
      rungs += 1;
      expect(after.ladder.map(({ id }) => id)).toContain(after.to);
      expect(after.escalations.at(-1)).toMatchObject({ to: after.to, answer: null });
    });
    expect(rungs).toBeGreaterThan(20);
  });
});
