import { startEngine, type TestEngine } from '../../support/engine';
import { exampleContent, stepsOn, type Steps } from '../../support/lifecycle';
import { completeStream, promisedSequences } from '../../support/stored-stream';
import { chainFaults, streamFaults } from '../../support/stream-faults';

// The limit is for a server that hangs.
jest.setTimeout(120_000);

describe('an amendment on the real engine', () => {
  let system: TestEngine;
  let steps: Steps;
  beforeAll(async () => {
    system = await startEngine();
    steps = stepsOn(system.engine, await system.establish());
  });
  afterAll(() => system.stop());

  const amended = exampleContent('Two desks');

  it('is proposed, disputed, agreed and becomes the text, and the log tells each step', async () => {
    const reference = await steps.underReview('One desk', 24);
    await steps.on(reference, 'take-position', 'huda', { value: 'support' });
    const propose = { content: amended, rationale: 'One is not enough.' };
    await steps.on(reference, 'propose-amendment', 'amina', propose);
    await steps.on(reference, 'propose-amendment', 'jonas', {
      ...propose,
      content: exampleContent('No desk'),
    });
    await steps.on(reference, 'position-on-amendment', 'huda', {
      amendment: 1,
      value: 'object',
      text: 'Too many.',
    });
    const accept = { amendment: 1, kind: 'editorial', note: 'As agreed.' };
    await expect(steps.on(reference, 'accept-amendment', 'salma', accept)).rejects.toMatchObject({
      refusal: { code: 'TAWSIYA_AMENDMENT_OPPOSED' },
    });
    await steps.on(reference, 'position-on-amendment', 'huda', { amendment: 1, value: 'support' });
    await steps.on(reference, 'accept-amendment', 'salma', accept);
    await expect(
      steps.on(reference, 'accept-amendment', 'salma', { ...accept, amendment: 2 }),
    ).rejects.toMatchObject({
      refusal: {
        code: 'TAWSIYA_AMENDMENT_ON_OLDER_TEXT',
        parameters: { amendment: 2, revision: 1, current: 2 },
      },
    });
    const last = await steps.on(reference, 'reject-amendment', 'salma', {
      amendment: 2,
      reasons: 'It is on a text that is no more.',
    });

    const view = await system.engine.recommendation(reference, 'amina');
    expect(view).toMatchObject({
      visible: true,
      state: {
        revisions: [{ number: 1 }, { number: 2, content: amended, kind: 'editorial' }],
        amendments: [
          { number: 1, status: 'accepted', entityId: 'moi' },
          { number: 2, status: 'rejected' },
        ],
      },
    });

    const stored = await completeStream(system, promisedSequences([last]));
    const told = stored.filter(({ event }) => event.subject === reference);
    expect(streamFaults(told)).toStrictEqual([]);
    expect(chainFaults(told)).toStrictEqual([]);
    const names = told.map(({ event }) => /\.([a-z-]+)\.v1$/.exec(event.type)?.[1] ?? '');
    expect(names.filter((name) => name.includes('amendment') || name === 'revised')).toStrictEqual([
      'amendment-proposed',
      'amendment-proposed',
      'amendment-position-taken',
      'amendment-position-taken',
      'amendment-accepted',
      'revised',
      'amendment-rejected',
    ]);
  });
});
