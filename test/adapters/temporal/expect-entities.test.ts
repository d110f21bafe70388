import { expectingEngine } from '../../../adapters/temporal/expected-entities';
import { EngineUnavailable, UnknownSubject, type Engine, type Submission } from '../../../api/ports/engine';
import type { GroupView } from '../../../workflows/messages';
import { engineWith, receiptFor } from '../../api/engine-stand-in';

const submission: Submission = { commandId: 'one', personId: 'amina', data: {} };
const reference = 'MWG-2026-0007';

/** Knows the recommendation only from the given call on. */
const bornAt = (birth: number, changes: Partial<Engine> = {}) => {
  let calls = 0;
  const engine = engineWith({
    submitToGroup: async (group, command, sent) => ({
      ...receiptFor(command, sent, group),
      references: [reference],
    }),
    submitToRecommendation: async (subject, command, sent) => {
      calls += 1;
      if (calls < birth) throw new UnknownSubject('recommendation', subject);
      return receiptFor(command, sent, subject);
    },
    ...changes,
  });
  return { engine, calls: () => calls };
};

/** Only the list of open references is looked at. */
const groupWithOpen = (open: readonly string[]): GroupView =>
  ({ state: { stage: 'established', code: 'MWG', open } }) as unknown as GroupView;

describe('what a receipt has named', () => {
  it('takes a command as soon as it is there', async () => {
    const { engine, calls } = bornAt(4);
    const expecting = expectingEngine(engine);
    await expecting.submitToGroup('MWG', 'propose', submission);
    await expect(expecting.submitToRecommendation(reference, 'admit', submission)).resolves.toMatchObject({
      subject: reference,
    });
    expect(calls()).toBe(4);
  });

  it('is waited for too where another process gave the receipt', async () => {
    const { engine } = bornAt(3, { group: async () => groupWithOpen([reference]) });
    await expect(
      expectingEngine(engine).submitToRecommendation(reference, 'admit', submission),
    ).resolves.toMatchObject({ subject: reference });
  });

  it('is reported as unanswered, not as unknown, where it does not come', async () => {
    const { engine } = bornAt(Number.POSITIVE_INFINITY);
    const expecting = expectingEngine(engine, { limitMs: 30 });
    await expecting.submitToGroup('MWG', 'propose', submission);
    await expect(expecting.submitToRecommendation(reference, 'admit', submission)).rejects.toBeInstanceOf(
      EngineUnavailable,
    );
  });
});

describe('what nobody has named', () => {
  it.each([
    ['its group does not count it among the open ones', async () => groupWithOpen([])],
    [
      'there is no such group',
      async () => {
        throw new UnknownSubject('group', 'MWG');
      },
    ],
  ])('is unknown at once where %s', async (_, group) => {
    const { engine, calls } = bornAt(2, { group });
    await expect(
      expectingEngine(engine).submitToRecommendation(reference, 'admit', submission),
    ).rejects.toBeInstanceOf(UnknownSubject);
    expect(calls()).toBe(1);
  });
});
