import { randomUUID } from 'node:crypto';
import { submit } from '../../../api/submitting';
import type { Receipt } from '../../../workflows/messages';
import { startEngine, type TestEngine } from '../../support/engine';
import { exampleContent, stepsOn, type Steps } from '../../support/lifecycle';

// The limit is for a server that hangs.
jest.setTimeout(120_000);

describe('a command id that is used more than once', () => {
  let system: TestEngine;
  let group: string;
  let steps: Steps;
  beforeAll(async () => {
    system = await startEngine();
    group = await system.establish();
    steps = stepsOn(system.engine, group);
  });
  afterAll(() => system.stop());

  const comments = async (reference: string): Promise<number> => {
    const view = await system.engine.recommendation(reference, 'amina');
    return view.visible ? view.state.comments : -1;
  };
  /** As the edges send it: they compare what the receipt is for. */
  const comment = (reference: string, text: string, commandId: string): Promise<Receipt> =>
    submit('comment', { commandId, personId: 'amina', data: { text } }, (sent) =>
      system.engine.submitToRecommendation(reference, 'comment', sent),
    );

  it('has one effect and one receipt, though sent at once by many', async () => {
    const reference = await steps.propose('Once');
    const id = randomUUID();
    const receipts = await Promise.all(Array.from({ length: 12 }, () => comment(reference, 'Once.', id)));
    expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1);
    await expect(comments(reference)).resolves.toBe(1);
  });

  it('allots one reference, though proposed at once by many', async () => {
    const id = randomUUID();
    const before = (await system.engine.group(group)).state.lastNumber;
    const receipts = await Promise.all(
      Array.from({ length: 12 }, () =>
        steps.inGroup('propose', 'amina', { content: exampleContent('Once') }, id),
      ),
    );
    expect(new Set(receipts.map(({ references }) => references?.join())).size).toBe(1);
    expect((await system.engine.group(group)).state.lastNumber).toBe(before + 1);
  });

  it('is refused with another body, and of two at once one has its effect', async () => {
    const reference = await steps.propose('Two bodies');
    const id = randomUUID();
    const answers = await Promise.allSettled([comment(reference, 'A.', id), comment(reference, 'B.', id)]);
    expect(answers.map(({ status }) => status).sort()).toStrictEqual(['fulfilled', 'rejected']);
    const refused = answers.find((answer) => answer.status === 'rejected');
    expect(refused).toMatchObject({ reason: { code: 'TAWSIYA_IDEMPOTENCY_KEY_REUSED' } });
    await expect(comment(reference, 'C.', id)).rejects.toMatchObject({
      code: 'TAWSIYA_IDEMPOTENCY_KEY_REUSED',
    });
    await expect(comments(reference)).resolves.toBe(1);
  });

  it('is another command where it is sent to another recommendation', async () => {
    const [one, other] = [await steps.propose('One'), await steps.propose('Other')];
    const id = randomUUID();
    await comment(one, 'Here.', id);
    await expect(comment(other, 'There.', id)).resolves.toMatchObject({ subject: other });
  });

  it('may be used again after a refusal, which left no trace', async () => {
    const reference = await steps.propose('Refused first');
    const id = randomUUID();
    await expect(
      steps.on(reference, 'take-position', 'amina', { value: 'support' }, id),
    ).rejects.toMatchObject({
      refusal: { code: 'TAWSIYA_WRONG_STAGE' },
    });
    await steps.on(reference, 'admit', 'salma');
    await steps.on(reference, 'open-round', 'salma', {
      deadline: new Date(Date.now() + 60_000).toISOString(),
    });
    await expect(
      steps.on(reference, 'take-position', 'amina', { value: 'support' }, id),
    ).resolves.toMatchObject({ command: 'take-position' });
  });
});
