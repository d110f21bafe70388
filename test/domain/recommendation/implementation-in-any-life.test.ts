import * as fc from 'fast-check';
import { dependencyLoop } from '../../../domain/action/dependencies';
import { derivedStatus } from '../../../domain/recommendation/derived-status';
import { notImplementedYet, type Implementation } from '../../../domain/recommendation/implementation';
import { lifeArbitrary } from './arbitrary-life';
import { stepsOf, type Step } from './steps';

const forEveryStep = (property: (step: Step) => void): void => {
  fc.assert(
    fc.property(lifeArbitrary, (life) => stepsOf(life).forEach(property)),
    { numRuns: 400, seed: 20260302 },
  );
};

const implementationIn = (state: Step['before']): Implementation =>
  state.stage === 'none' ? notImplementedYet : state.implementation;

describe('the implementation of any life', () => {
  it('has the status that the rule derives from its actions, each of which stands in it once', () => {
    let actions = 0;
    forEveryStep(({ after }) => {
      const { status, actions: serving } = implementationIn(after);
      actions += serving.length;
      expect(new Set(serving.map(({ reference }) => reference)).size).toBe(serving.length);
      expect(status).toBe(derivedStatus(serving));
    });
    // Or the property would hold of lives that have none.
    expect(actions).toBeGreaterThan(200);
  });

  it('drops no judgement, no dissent, no response and no action', () => {
    let judgements = 0;
    forEveryStep(({ before, after }) => {
      const [earlier, later] = [implementationIn(before), implementationIn(after)];
      judgements += later.judgements.length;
      earlier.judgements.forEach(({ dissents, ...judgement }, index) => {
        const { dissents: now = [], ...kept } = later.judgements[index] ?? {};
        expect(kept).toStrictEqual(judgement);
        expect(now.slice(0, dissents.length)).toStrictEqual(dissents);
      });
      expect(later.responses.slice(0, earlier.responses.length)).toStrictEqual(earlier.responses);
      const serving = later.actions.map(({ reference }) => reference);
      expect(serving).toStrictEqual(
        expect.arrayContaining(earlier.actions.map(({ reference }) => reference)),
      );
    });
    expect(judgements).toBeGreaterThan(20);
  });

  it('begins by a plan without a loop that another than its author approved, or the body above', () => {
    let approved = 0;
    forEveryStep(({ before, events }) => {
      for (const event of events) {
        if (event.type !== 'plan-approved') continue;
        const { actor, data } = event;
        approved += 1;
        const { plan } = implementationIn(before);
        const nodes =
          plan?.actions.map(({ id, plan: { dependsOn } }) => ({ reference: id, dependsOn })) ?? [];
        expect(dependencyLoop(nodes)).toBeNull();
        const isOfBody = before.stage !== 'none' && before.rules.implementation.planApproval === 'body-above';
        expect(data.source === null).toBe(!isOfBody);
        const isAnothers = 'personId' in actor && actor.personId !== plan?.personId;
        expect(isOfBody || isAnothers).toBe(true);
      }
    });
    expect(approved).toBeGreaterThan(20);
  });

  it('ends as it was judged, with a report', () => {
    let closed = 0;
    forEveryStep(({ before, after }) => {
      if (before.stage !== 'in-implementation' || after.stage !== 'closed') return;
      const { outcome, report, reasonCode } = after;
      if (reasonCode === 'SUPERSEDED') return;
      closed += 1;
      expect(report).not.toBeNull();
      expect(after.implementation.judgements.at(-1)?.outcome).toBe(outcome);
    });
    expect(closed).toBeGreaterThan(5);
  });
});
