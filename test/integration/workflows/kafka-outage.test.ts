import { setTimeout as pause } from 'node:timers/promises';
import { EventLogUnavailable, type EventLog, type EventRecord } from '../../../activities/ports/event-log';
import { ledgerLimits } from '../../../workflows/ledger';
import { startEngine, type TestEngine } from '../../support/engine';
import { eventually } from '../../support/eventually';
import { stepsOn } from '../../support/lifecycle';
import { startOwnBroker, type OwnBroker } from '../../support/own-broker';
import { completeStream, promisedSequences } from '../../support/stored-stream';
import { recordCommands } from '../../support/recorded-commands';
import { streamFaults } from '../../support/stream-faults';

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
    ['stopped in order', 15_000, () => broker.stop()],
  ] as const)(
    'because it was %s keeps nobody waiting, and finds every event afterwards',
    async (_how, outageMs, end) => {
      const group = await system.establish();
      const recorded = recordCommands(system.engine);
      const steps = stepsOn(recorded.engine, group);
      const before = await steps.underReview('Begun before the outage', 8 / 3_600);

      await end();
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
    },
  );
});

/**
 * A log that takes nothing until it is opened, which no broker can be made to do for so long and at will. It keeps what
 * the port demands of a caller's view: it resolves only when it holds every record, in order, and rejects otherwise.
 */
const shutLog = (): EventLog & { open(): void; readonly records: readonly EventRecord[] } => {
  let isOpen = false;
  const records: EventRecord[] = [];
  return {
    records,
    open: () => {
      isOpen = true;
    },
    publish: async (batch) => {
      if (!isOpen) throw new EventLogUnavailable('The log is shut');
      records.push(...batch);
    },
  };
};

describe('an event log that stays away', () => {
  const log = shutLog();
  let system: TestEngine;
  beforeAll(async () => {
    system = await startEngine({ eventLog: log });
  });
  afterAll(() => system.stop());

  it('lets commands through up to a stated cap, refuses more by name, and loses none', async () => {
    const steps = stepsOn(system.engine, await system.establish());
    const reference = await steps.underReview('Waits for the log', 24);
    const comment = () => steps.on(reference, 'comment', 'omar', { text: 'x'.repeat(7_000) });
    let taken = 0;
    const refusal = await (async (): Promise<unknown> => {
      for (;;) {
        try {
          await comment();
          taken += 1;
        } catch (error) {
          return error;
        }
      }
    })();
    expect(refusal).toMatchObject({
      refusal: { code: 'TAWSIYA_EVENTS_WAITING', parameters: { subject: reference } },
    });
    expect(taken * 7_000).toBeLessThan(ledgerLimits.waitingBytes);
    expect((taken + 1) * 8_000).toBeGreaterThan(ledgerLimits.waitingBytes);
    // A round can still be opened elsewhere: the cap is each entity's own.
    await steps.underReview('Another one', 24);

    log.open();
    const receipt = await eventually(
      () => comment().catch((error: unknown) => error),
      (answer) => !(answer instanceof Error),
    );
    const sequence = 3 + taken + 1;
    expect(receipt).toMatchObject({ subject: reference, sequence });
    const keys = await eventually(
      async () => log.records.filter((record) => record.key === reference),
      (records) => records.length === sequence,
    );
    expect(keys.map((record) => Number(record.headers['ce_sequence']))).toStrictEqual(
      Array.from({ length: sequence }, (_, index) => index + 1),
    );
  });
});
