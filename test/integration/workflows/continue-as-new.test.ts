import { randomUUID } from 'node:crypto';
import { defaultPayloadConverter } from '@temporalio/common';
import { deadlineOf } from '../../../domain/recommendation/standing';
import type { Receipt, RecommendationView } from '../../../workflows/messages';
import { workflowIds } from '../../../workflows/messages';
import { startEngine, type TestEngine } from '../../support/engine';
import { eventually } from '../../support/eventually';
import { gate } from '../../support/gated-log';
import { failedTasks, historiesOf, historyOf } from '../../support/histories';
import {
  coChairs,
  exampleContent,
  hoursFromNow,
  members,
  stepsOn,
  type Steps,
} from '../../support/lifecycle';
import { patiently } from '../../support/patiently';
import { recordCommands, type RecordedCommands } from '../../support/recorded-commands';
import { stagesWithWay, ways } from '../../support/stages';
import { completeStream, promisedSequences } from '../../support/stored-stream';
import { chainFaults, streamFaults } from '../../support/stream-faults';

// The limit is for a server that hangs.
jest.setTimeout(180_000);

const historyCap = 40;

describe('a workflow whose history is full', () => {
  const log = gate();
  let system: TestEngine;
  let group: string;
  let recorded: RecordedCommands;
  let steps: Steps;
  beforeAll(async () => {
    system = await startEngine({ before: log.before });
  });
  afterAll(() => system.stop());
  beforeEach(async () => {
    group = await system.establish((given) => given, historyCap);
    recorded = recordCommands(patiently(system.engine));
    steps = stepsOn(recorded.engine, group);
  });
  afterEach(() => log.open());

  /** Whatever a workflow went through, the log holds what its receipts promise. */
  const expectWholeStream = async (): Promise<void> => {
    const stored = await completeStream(system, promisedSequences(recorded.receipts));
    expect(streamFaults(stored)).toStrictEqual([]);
    expect(chainFaults(stored)).toStrictEqual([]);
  };

  const described = (workflowId: string) => system.client.workflow.getHandle(workflowId).describe();
  const runOf = async (workflowId: string): Promise<string> => (await described(workflowId)).runId;
  /** What the Temporal UI shows; the static summary stays with the first run, for neither server nor SDK hands it on. */
  const detailsOf = async (workflowId: string): Promise<string> => {
    const handle = system.client.workflow.getHandle(workflowId);
    const { currentDetails } = await handle.query<{ currentDetails: string }>('__temporal_workflow_metadata');
    return currentDetails;
  };
  const viewOf = (reference: string): Promise<RecommendationView> =>
    recorded.engine.recommendation(reference, 'amina');
  const comment = (reference: string, text: string, commandId: string = randomUUID()): Promise<Receipt> =>
    steps.on(reference, 'comment', 'omar', { text }, commandId);
  /** A draft takes no comments. */
  const edit = (reference: string, text: string, commandId: string = randomUUID()): Promise<Receipt> =>
    steps.on(reference, 'edit', 'amina', { content: exampleContent(text) }, commandId);

  const carriedOutbox = async (workflowId: string): Promise<readonly unknown[]> => {
    const [begun] = (await historyOf(system.client, workflowId)).events ?? [];
    const payload = begun?.workflowExecutionStartedEventAttributes?.input?.payloads?.[0];
    if (payload === undefined) throw new Error(`${workflowId} began with nothing`);
    const { carried } = defaultPayloadConverter.fromPayload<{
      readonly carried?: { readonly ledger: { readonly outbox: readonly unknown[] } };
    }>(payload);
    return carried?.ledger.outbox ?? [];
  };

  /** Nothing is under way: what is said next is the first that can end this run. */
  const quiet = (workflowId: string) =>
    eventually(
      () => described(workflowId),
      ({ raw }) => raw.pendingActivities?.length === 0 && (raw.pendingWorkflowTask ?? null) === null,
    );

  /** Fills the history of a recommendation while nothing can be published, until its next run begins. */
  const continueAnew = async (reference: string, say: typeof comment = comment) => {
    const workflowId = workflowIds.recommendation(reference);
    // The receipt of a proposal may come before its workflow has started, which the engine waits for.
    await viewOf(reference);
    const { runId: run } = await quiet(workflowId);
    log.shut();
    const receipts = [await say(reference, 'The first.')];
    do receipts.push(await say(reference, `No. ${receipts.length}`));
    while ((await described(workflowId)).historyLength < historyCap || receipts.length < 3);
    const before = await viewOf(reference);
    log.open();
    await eventually(
      () => runOf(workflowId),
      (current) => current !== run,
    );
    return { workflowId, before, receipts, outbox: await carriedOutbox(workflowId) };
  };

  it.each(stagesWithWay)('goes on in %s with all that it knew', async (stage) => {
    const say = stage === 'draft' ? edit : comment;
    const reference = await ways[stage](steps, `Continued in ${stage}`);
    const { workflowId, before, receipts, outbox } = await continueAnew(reference, say);
    expect(before).toMatchObject({ visible: true, state: { stage } });
    expect(outbox.length).toBeGreaterThan(0);
    await expect(viewOf(reference)).resolves.toStrictEqual(before);

    const [first] = receipts;
    const last = receipts.at(-1);
    if (first === undefined || last === undefined) throw new Error('Nothing was said');
    // In this order: once repeated, the id is known to the server, which compares no bodies.
    await expect(say(reference, 'Another.', first.commandId)).rejects.toMatchObject({
      refusal: { code: 'TAWSIYA_IDEMPOTENCY_KEY_REUSED' },
    });
    await expect(say(reference, 'The first.', first.commandId)).resolves.toStrictEqual(first);
    await expect(say(reference, 'Next.')).resolves.toMatchObject({ stage, sequence: last.sequence + 1 });

    const state = before.visible ? before.state : undefined;
    const deadline = state === undefined ? null : deadlineOf(state);
    const listed = await eventually(
      () => system.engine.list({ group, stage, limit: 10 }),
      // The run before is listed too for as long as the server has not noted its end there.
      ({ recommendations: [first, ...more] }) => first?.deadline === deadline && more.length === 0,
    );
    expect(listed.recommendations).toStrictEqual([{ reference, stage, deadline, cycle: null }]);
    await expect(detailsOf(workflowId)).resolves.toContain(`${reference}** · ${stage}`);
    await expect(failedTasks(system.client, workflowId)).resolves.toStrictEqual([]);
    await expectWholeStream();
  });

  it('is endorsed by keys of which one was given before and one after', async () => {
    const reference = await ways['awaiting-endorsement'](steps, 'Two keys in two runs');
    const [one, other] = coChairs;
    const { receipts } = await continueAnew(reference);
    const contentHash = receipts[0]?.contentHash;
    await expect(steps.on(reference, 'endorse', one, { contentHash })).rejects.toMatchObject({
      refusal: { code: 'TAWSIYA_KEY_ALREADY_GIVEN', parameters: { person: one } },
    });
    await expect(steps.on(reference, 'endorse', other, { contentHash })).resolves.toMatchObject({
      stage: 'endorsed',
    });
    await expectWholeStream();
  });

  it('closes a round at the deadline that was set before', async () => {
    const reference = await steps.underReview('Rings in the later run', 10 / 3_600);
    const { before } = await continueAnew(reference);
    expect(before).toMatchObject({ state: { stage: 'under-review' } });
    const deadline = before.visible && before.state.stage === 'under-review' && before.state.round?.deadline;
    const after = await eventually(
      () => viewOf(reference),
      (view) => view.visible && view.state.stage === 'returned',
    );
    expect(after).toMatchObject({ state: { stage: 'returned', rounds: [{ number: 1, deadline }] } });
    const [round] = after.visible ? after.state.rounds : [];
    expect(Date.parse(round?.closedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(round?.deadline ?? ''));
    await expectWholeStream();
  });

  it('allots references without a gap though it is a group that proposals reach all the time', async () => {
    const workflowId = workflowIds.group(group);
    const ids = Array.from({ length: 60 }, () => randomUUID());
    const propose = (id: string, title: string): Promise<Receipt> =>
      steps.inGroup('propose', 'amina', { content: exampleContent(title) }, id);
    const receipts = await Promise.all(ids.map((id) => propose(id, 'One of many')));
    const references = receipts.flatMap((receipt) => receipt.references ?? []);
    const year = String(new Date().getUTCFullYear());
    expect(references.toSorted()).toStrictEqual(
      ids.map((_, index) => `${group}-${year}-${String(index + 1).padStart(4, '0')}`),
    );
    await quiet(workflowId);
    // Without the cap, one run holds sixty proposals.
    expect((await historiesOf(system.client, workflowId)).length).toBeGreaterThan(2);
    await expect(failedTasks(system.client, workflowId)).resolves.toStrictEqual([]);

    await Promise.all(
      references.map((reference) => expect(viewOf(reference)).resolves.toMatchObject({ visible: true })),
    );
    // In this order, as above; the first id is of the first run.
    const [firstId = ''] = ids;
    await expect(propose(firstId, 'Another')).rejects.toMatchObject({
      refusal: { code: 'TAWSIYA_IDEMPOTENCY_KEY_REUSED' },
    });
    await expect(propose(firstId, 'One of many')).resolves.toStrictEqual(receipts[0]);
    const { state } = await recorded.engine.group(group);
    expect(state).toMatchObject({ lastNumber: ids.length });
    expect(state.open.toSorted()).toStrictEqual(references.toSorted());
    await expectWholeStream();
  });

  it('opens and reports each item once though it is a review cycle in the midst of its agenda', async () => {
    const size = 30;
    const { references: agenda = [] } = await steps.inGroup('propose-block', 'amina', {
      proposals: Array.from({ length: size }, () => ({ content: exampleContent('An item') })),
    });
    await Promise.all(agenda.map((reference) => steps.on(reference, 'admit', 'salma')));
    const { cycle } = await steps.inGroup('schedule-cycle', 'salma', {
      name: { en: 'First meeting', ar: 'الاجتماع الأول' },
      kind: 'meeting',
      agenda,
      opensAt: hoursFromNow(0),
      deadline: hoursFromNow(15 / 3_600),
    });
    if (cycle === undefined) throw new Error('No cycle was scheduled');
    const workflowId = workflowIds.cycle(cycle);
    await eventually(
      () => recorded.engine.cycle(cycle),
      ({ state }) => state.items.every(({ status }) => status !== 'pending'),
    );
    const [adopted] = agenda;
    if (adopted === undefined) throw new Error('Nothing is on the agenda');
    for (const member of members) await steps.on(adopted, 'take-position', member, { value: 'support' });
    const { state } = await eventually(
      () => recorded.engine.cycle(cycle),
      (view) => view.state.stage === 'closed',
    );
    expect(state).toMatchObject({
      stage: 'closed',
      items: agenda.map((reference) => ({
        reference,
        status: 'round-opened',
        outcome: reference === adopted ? 'adopted' : 'returned',
      })),
    });
    for (const reference of agenda)
      await expect(viewOf(reference)).resolves.toMatchObject({ state: { rounds: [{ number: 1, cycle }] } });
    expect((await historiesOf(system.client, workflowId)).length).toBeGreaterThan(1);
    await expect(failedTasks(system.client, workflowId)).resolves.toStrictEqual([]);
    await expect(detailsOf(workflowId)).resolves.toContain(`${cycle}** · closed`);
    await expectWholeStream();
  });
});
