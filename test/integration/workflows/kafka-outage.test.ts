import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Refused } from '../../../api/ports/engine';
import { ledgerLimits } from '../../../workflows/ledger';
import type { Receipt } from '../../../workflows/messages';
import { startEngine, type TestEngine } from '../../support/engine';
import { eventually } from '../../support/eventually';
import { gate } from '../../support/gated-log';
import { stepsOn } from '../../support/lifecycle';
import { startOwnBroker, type OwnBroker } from '../../support/own-broker';
import { recordCommands } from '../../support/recorded-commands';
import { eventsOf } from '../../support/stored-events';
import { completeStream, promisedSequences } from '../../support/stored-stream';
import { chainFaults, streamFaults } from '../../support/stream-faults';

jest.setTimeout(300_000);

describe('a broker that is away while commands come in', () => {
  let broker: OwnBroker;
  let system: TestEngine;
  beforeAll(async () => {
    broker = await startOwnBroker();
    system = await startEngine({ brokers: broker.brokers });
  });
  afterAll(async () => {
    await system.stop();
    await broker.close();
  });

  it.each([
    ['killed', 60_000, () => broker.kill()],
    ['stopped in order', 10_000, () => broker.stop()],
  ] as const)(
    'because it was %s keeps nobody waiting, and finds every event afterwards',
    async (_how, outageMs, end) => {
      const group = await system.establish();
      const recorded = recordCommands(system.engine);
      const steps = stepsOn(recorded.engine, group);
      const before = await steps.underReview('Begun before the outage', 12 / 3_600);

      await end();
      // Else the deadline would not pass during the outage.
      expect(await system.engine.recommendation(before, 'salma')).toMatchObject({
        state: { stage: 'under-review' },
      });
      const until = Date.now() + outageMs;
      const during: string[] = [];
      do during.push(await steps.endorsed(`Endorsed during the outage ${String(during.length)}`));
      while (during.length < 5);
      // The timer of a round rings though nothing can be published.
      const closed = await eventually(
        () => system.engine.recommendation(before, 'salma'),
        (view) => view.visible && view.state.stage !== 'under-review',
      );
      expect(closed).toMatchObject({ state: { stage: 'returned', rounds: [{ number: 1 }] } });
      await pause(Math.max(0, until - Date.now()));
      await broker.start();

      for (const reference of during)
        expect(await system.engine.recommendation(reference, 'salma')).toMatchObject({
          state: { stage: 'endorsed' },
        });
      const stored = await completeStream(system, promisedSequences(recorded.receipts));
      expect(streamFaults(stored)).toStrictEqual([]);
      expect(chainFaults(stored)).toStrictEqual([]);
      // No receipt promises what the timer did.
      const closing = await eventually(
        () => eventsOf(system, 'recommendations', before),
        (events) => events.length >= 5,
      );
      expect(closing.map(({ type }) => type.split('.').at(-2))).toStrictEqual([
        'proposed',
        'admitted',
        'round-opened',
        'round-closed',
        'returned',
      ]);
    },
  );
});

describe('an event log that stays away', () => {
  // Kafka cannot be made to refuse at will, so a gate stands before it. A shut gate keeps what the port demands: it
  // rejects, which leaves open what is stored (3), and stores nothing, so that no order is broken (1, 2). An open one
  // hands on to the real log. That a key has one batch outstanding (4) is the caller's part.
  const kafkaGate = gate();
  let system: TestEngine;
  beforeAll(async () => {
    system = await startEngine({ before: kafkaGate.before });
  });
  beforeEach(() => kafkaGate.shut());
  afterEach(() => kafkaGate.open());
  afterAll(() => system.stop());

  const senders = 8;
  /** Events before the first comment. */
  const opening = 3;

  const textBytes = 7_000;
  const { waitingEvents, waitingBytes } = ledgerLimits;

  it.each([
    { cap: 'number', text: 'Seen.', fewest: waitingEvents, most: waitingEvents },
    {
      cap: 'size',
      text: 'x'.repeat(textBytes),
      // An event is its text and less than a thousand bytes; the small ones of the opening are waiting too.
      fewest: Math.ceil(waitingBytes / (textBytes + 1_000)),
      most: Math.ceil(waitingBytes / textBytes) + opening,
    },
  ])(
    'lets commands through up to a $cap of waiting events, refuses more by name, and takes those once the events are stored',
    async ({ text, fewest, most }) => {
      const recorded = recordCommands(system.engine);
      const steps = stepsOn(recorded.engine, await system.establish());
      const reference = await steps.underReview('Waits for the log');
      const comment = (commandId: string): Promise<Receipt> =>
        steps.on(reference, 'comment', 'omar', { text }, commandId);
      /** The refusal where it was refused. */
      const attempt = (commandId: string): Promise<Receipt | Refused> =>
        comment(commandId).catch((error: unknown) => {
          if (error instanceof Refused) return error;
          throw error;
        });

      const taken: string[] = [];
      const sendUntilRefused = async (): Promise<{ commandId: string; answer: Refused }> => {
        for (;;) {
          const commandId = randomUUID();
          const answer = await attempt(commandId);
          if (answer instanceof Refused) return { commandId, answer };
          taken.push(commandId);
        }
      };
      const refused = await Promise.all(Array.from({ length: senders }, sendUntilRefused));
      const waiting = opening + taken.length;
      for (const { answer } of refused)
        expect(answer).toMatchObject({
          refusal: { code: 'TAWSIYA_EVENTS_WAITING', parameters: { subject: reference, waiting } },
        });
      expect(waiting).toBeGreaterThanOrEqual(fewest);
      expect(waiting).toBeLessThanOrEqual(most);

      // The cap is each entity's own.
      await steps.underReview('Another one');
      kafkaGate.open();
      for (const { commandId } of refused)
        await expect(
          eventually(
            () => attempt(commandId),
            (answer) => !(answer instanceof Refused),
          ),
        ).resolves.toMatchObject({ subject: reference, commandId });

      const stored = await completeStream(system, promisedSequences(recorded.receipts));
      expect(streamFaults(stored)).toStrictEqual([]);
      expect(chainFaults(stored)).toStrictEqual([]);
      const causes = (await eventsOf(system, 'recommendations', reference)).map(
        ({ causationid }) => causationid,
      );
      expect(causes.slice(opening).toSorted()).toStrictEqual(
        [...taken, ...refused.map(({ commandId }) => commandId)].toSorted(),
      );
    },
  );
});
