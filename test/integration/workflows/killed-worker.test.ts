import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { workflowIds } from '../../../workflows/messages';
import { startEngine, type TestEngine } from '../../support/engine';
import { failedTasks, replayFaults } from '../../support/histories';
import { killableWorker } from '../../support/killable-worker';
import { coChairs, hoursFromNow, members, stepsOn } from '../../support/lifecycle';
import { patiently } from '../../support/patiently';
import { recordCommands } from '../../support/recorded-commands';
import { seededRandom } from '../../support/seeded-random';
import { completeStream, promisedSequences } from '../../support/stored-stream';
import { chainFaults, firstOccurrences, streamFaults } from '../../support/stream-faults';

const desks = 24;
const kills = 6;
const longestLifeMs = 2_500;

// Given again, a seed gives the same pauses between the kills.
const seed = Number(process.env['TAWSIYA_TEST_SEED'] ?? randomInt(1_000_000));

describe(`a worker that is killed again and again while commands come in (TAWSIYA_TEST_SEED=${String(seed)})`, () => {
  const random = seededRandom(seed);
  const worker = killableWorker();
  let system: TestEngine;
  beforeAll(async () => {
    system = await startEngine({ launch: worker.launch });
  });
  afterAll(() => system.stop());

  it('loses, reorders and invents no event', async () => {
    const group = await system.establish();
    let unanswered = 0;
    const recorded = recordCommands(patiently(system.engine, () => (unanswered += 1)));
    const steps = stepsOn(recorded.engine, group);

    const lifecycle = async (number: number): Promise<string> => {
      const reference = await steps.propose(`Recommendation ${String(number)}`);
      await expect(steps.on(reference, 'admit', 'amina')).rejects.toThrow('TAWSIYA_');
      await steps.on(reference, 'admit', 'salma');
      await steps.on(reference, 'open-round', 'salma', { deadline: hoursFromNow(24) });
      const { contentHash } = await steps.on(reference, 'comment', 'omar', { text: 'Seen.' });
      await expect(steps.on(reference, 'endorse', 'huda', { contentHash })).rejects.toThrow('TAWSIYA_');
      await Promise.all(
        members.map((member) => steps.on(reference, 'take-position', member, { value: 'support' })),
      );
      if (number % 3 === 0) return reference;
      await Promise.all(coChairs.map((chair) => steps.on(reference, 'endorse', chair, { contentHash })));
      return reference;
    };

    let killed = 0;
    const references: string[] = [];
    // One after the other for as long as workers are killed, so that none of them dies idle.
    const desk = async (): Promise<void> => {
      do references.push(await lifecycle(references.length));
      while (killed < kills);
    };
    const load = Promise.all(Array.from({ length: desks }, desk));
    const killing = async (): Promise<void> => {
      for (; killed < kills; killed += 1) {
        await pause(100 + random() * longestLifeMs);
        await worker.replace();
      }
    };
    await Promise.all([load, killing()]);
    // A kill of a worker that had nothing to do would prove nothing.
    expect(unanswered).toBeGreaterThan(0);
    expect(recorded.refused).toHaveLength(2 * references.length);

    for (const reference of references)
      await expect(failedTasks(system.client, workflowIds.recommendation(reference))).resolves.toStrictEqual(
        [],
      );
    const workflows = [
      workflowIds.group(group),
      ...references.map((reference) => workflowIds.recommendation(reference)),
    ];
    await expect(replayFaults(system.client, workflows)).resolves.toStrictEqual([]);
    const stored = await completeStream(system, promisedSequences(recorded.receipts));
    expect(streamFaults(stored)).toStrictEqual([]);
    expect(chainFaults(stored)).toStrictEqual([]);

    const events = stored.map(({ event }) => event);
    const caused = new Set(events.map(({ causationid }) => causationid));
    expect(recorded.refused.filter((commandId) => caused.has(commandId))).toStrictEqual([]);
    const storedBy = new Set(
      events.map(({ subject, sequence, causationid }) => [subject, Number(sequence), causationid].join()),
    );
    expect(
      recorded.receipts.filter(
        ({ subject, sequence, commandId }) => !storedBy.has([subject, sequence, commandId].join()),
      ),
    ).toStrictEqual([]);

    const bySubject = firstOccurrences(stored);
    for (const reference of references) {
      const view = await patiently(system.engine).recommendation(reference, 'salma');
      expect(bySubject.get(reference)?.at(-1)?.event.data).toMatchObject({
        stage: view.visible ? view.state.stage : 'hidden',
      });
    }
  }, 240_000);
});
