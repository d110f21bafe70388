/** An import of the largest size, through the HTTP interface, while others go on with their work. */
import { z } from 'zod';
import { workflowIds } from '../../../workflows/messages';
import { failedTasks } from '../../support/histories';
import { exampleContent as content } from '../../support/lifecycle';
import { accepted, referenceIn, type Caller } from '../api/caller';
import { startSystem, type System } from '../api/system';

// The limit is for a server that hangs.
jest.setTimeout(300_000);

const Imported = z.object({ references: z.array(z.string()) });
const Group = z.object({ state: z.object({ lastNumber: z.number() }) });

const numberIn = (reference: string): number => Number(reference.split('-').at(-1));

describe('an import of a thousand proposals', () => {
  let system: System;
  let call: Caller;
  let proposals: string;
  beforeAll(async () => {
    system = await startSystem();
    call = system.call;
    proposals = `/v1/groups/${system.group}/recommendations`;
  });
  afterAll(() => system.stop());

  const importing = (as: string, key: string, count: number) =>
    accepted(
      system.patientCall('POST', `${proposals}/import`, {
        as,
        key,
        body: {
          proposals: Array.from({ length: count }, (_, index) => ({ content: content(`No. ${index + 1}`) })),
        },
      }),
    ).then((body) => Imported.parse(body).references);
  const single = async (title: string): Promise<string> =>
    referenceIn(await accepted(call('POST', proposals, { as: 'huda', body: { content: content(title) } })));
  const lastNumber = async (): Promise<number> =>
    Group.parse(await accepted(call('GET', `/v1/groups/${system.group}`))).state.lastNumber;

  it('allots references in order and without a gap, and makes nobody wait for its end', async () => {
    const over = new AbortController();
    const whole = importing('amina', 'thousand', 1_000).finally(() => over.abort());
    const between: string[] = [];
    while (!over.signal.aborted) between.push(await single(`In between ${between.length}`));
    const references = await whole;

    const numbers = references.map(numberIn);
    expect(numbers).toHaveLength(1_000);
    expect(numbers).toStrictEqual([...numbers].sort((a, b) => a - b));
    const all = [...references, ...between];
    expect(all.map(numberIn).sort((a, b) => a - b)).toStrictEqual(all.map((_, index) => index + 1));
    const [first = 0] = numbers;
    const last = numbers.at(-1) ?? 0;
    expect(between.map(numberIn).filter((number) => number > first && number < last).length).toBeGreaterThan(
      1,
    );
    await expect(failedTasks(system.client, workflowIds.group(system.group))).resolves.toStrictEqual([]);
  });

  it('changes nothing when it is sent again', async () => {
    const first = await importing('amina', 'again', 120);
    const before = await lastNumber();
    await expect(importing('amina', 'again', 120)).resolves.toStrictEqual(first);
    await expect(lastNumber()).resolves.toBe(before);
  });

  it('goes beside other imports and single proposals without a gap', async () => {
    const before = await lastNumber();
    const answers = await Promise.all([
      importing('amina', 'beside-1', 130),
      importing('jonas', 'beside-2', 130),
      ...Array.from({ length: 40 }, async (_, index) => [await single(`Beside ${index}`)]),
    ]);
    const numbers = answers.flat().map(numberIn);
    expect([...numbers].sort((a, b) => a - b)).toStrictEqual(numbers.map((_, index) => before + index + 1));
    for (const imported of answers.slice(0, 2).map((references) => references.map(numberIn)))
      expect(imported).toStrictEqual([...imported].sort((a, b) => a - b));
  });
});
