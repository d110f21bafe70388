/** Items of a tracker on the real engine: each becomes one recommendation, however often they are sent. */
import { z } from 'zod';
import { exampleContent as content } from '../../support/lifecycle';
import { accepted } from '../api/caller';
import { startSystem, type System } from '../api/system';

// The limit is for a server that hangs.
jest.setTimeout(300_000);

const Receipt = z.object({
  references: z.array(z.string()),
  known: z.array(z.int()),
  changed: z.array(z.int()),
});
const Group = z.object({ state: z.object({ lastNumber: z.int() }) });
const Shown = z.object({ state: z.object({ stage: z.string(), origin: z.unknown() }) });

describe('a block of an import', () => {
  let system: System;
  beforeAll(async () => {
    system = await startSystem();
  });
  afterAll(() => system.stop());

  const item = (number: number, digest = 'aaaaaa') => ({
    key: String(number),
    digest,
    number: String(number),
    row: number + 1,
    recorded: [{ name: 'Status', value: 'Ongoing' }],
    content: content(`No. ${number}`),
  });
  const importing = async (key: string, items: readonly object[]) =>
    Receipt.parse(
      await accepted(
        system.call('POST', `/v1/groups/${system.group}/recommendations/import-block`, {
          as: 'amina',
          key,
          body: { source: 'tracker', items },
        }),
      ),
    );
  const lastNumber = async (): Promise<number> =>
    Group.parse(await accepted(system.call('GET', `/v1/groups/${system.group}`))).state.lastNumber;

  it('admits each item once, under whatever key it is sent, and keeps what the tracker says', async () => {
    const first = await importing(
      'first',
      [1, 2, 3].map((number) => item(number)),
    );
    expect(first).toMatchObject({ known: [], changed: [] });
    const again = await importing('again', [item(2, 'bbbbbb'), item(3), item(4)]);
    expect(again).toMatchObject({ known: [0, 1], changed: [0] });
    expect(again.references.slice(0, 2)).toStrictEqual(first.references.slice(1));
    await expect(lastNumber()).resolves.toBe(4);

    const admitted = [...first.references, ...again.references.slice(2)];
    for (const [index, reference] of admitted.entries()) {
      const { state } = Shown.parse(
        await accepted(system.call('GET', `/v1/recommendations/${reference}`, { as: 'amina' })),
      );
      expect(state).toStrictEqual({
        stage: 'screening',
        origin: {
          source: 'tracker',
          number: String(index + 1),
          row: index + 2,
          recorded: [{ name: 'Status', value: 'Ongoing' }],
        },
      });
    }
  });
});
