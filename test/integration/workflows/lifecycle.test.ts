import { eventId } from '../../../events/envelope';
import { startEngine, type TestEngine } from '../../support/engine';
import { stepsOn, type Steps } from '../../support/lifecycle';
import { eventsOf } from '../../support/stored-events';
import { eventually } from '../../support/eventually';

describe('a recommendation on the real engine', () => {
  let system: TestEngine;
  let group: string;
  let steps: Steps;
  beforeAll(async () => {
    system = await startEngine();
    group = await system.establish();
    steps = stepsOn(system.engine, group);
  });
  afterAll(() => system.stop());

  it('goes from proposal to endorsement, and each step is an event in the log', async () => {
    const reference = await steps.endorsed('A support office');
    const view = await system.engine.recommendation(reference, 'amina');
    expect(view).toMatchObject({ visible: true, state: { stage: 'endorsed' } });

    const events = await eventually(
      () => eventsOf(system, 'recommendations', reference),
      (found) => found.at(-1)?.type === 'org.tawsiya.recommendation.endorsed.v1',
    );
    expect(events.map((event) => event.type.split('.').at(-2))).toStrictEqual([
      'proposed',
      'admitted',
      'round-opened',
      'position-taken',
      'position-taken',
      'position-taken',
      'round-closed',
      'adopted',
      'endorsement-key-given',
      'endorsement-key-given',
      'endorsed',
    ]);
    expect(events.map((event) => event.id)).toStrictEqual(
      events.map((_, index) => eventId(reference, index + 1)),
    );
  });
});
