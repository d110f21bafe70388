import { randomUUID } from 'node:crypto';
import type { StageName } from '../../../domain/action/stages';
import {
  workflowIds,
  workflowTypes,
  type ActionCommandName,
  type Receipt,
} from '../../../workflows/messages';
import { actionsOn, type Asked } from '../../support/actions';
import { startEngine, type TestEngine } from '../../support/engine';
import { eventually } from '../../support/eventually';
import { failedTasks } from '../../support/histories';
import { eventsOf } from '../../support/stored-events';
import { assignment, done, progress, reasons } from '../../domain/action/stories';

// The limit is for a server that hangs.
jest.setTimeout(180_000);

const accepted: readonly Asked[] = [['amina', 'accept']];
const inProgress: readonly Asked[] = [...accepted, ['amina', 'start']];
const reported: readonly Asked[] = [...inProgress, ['amina', 'report', done]];
const verified: readonly Asked[] = [...reported, ['marco', 'verify']];

/** What leads to each stage that an action stays in. */
const ways: Readonly<Record<Exclude<StageName, 'superseded'>, readonly Asked[]>> = {
  assigned: [],
  declined: [['amina', 'decline', reasons]],
  accepted,
  'in-progress': [...inProgress, ['amina', 'report', progress]],
  'reported-implemented': reported,
  verified,
  'on-hold': [...inProgress, ['layla', 'hold', reasons]],
  closed: [...verified, ['layla', 'close']],
  cancelled: [['layla', 'cancel', reasons]],
};

describe('the workflow of an action', () => {
  let system: TestEngine;
  let actions: ReturnType<typeof actionsOn>;
  beforeAll(async () => {
    system = await startEngine();
    actions = actionsOn(system);
  });
  afterAll(() => system.stop());

  const namesOf = async (reference: string): Promise<readonly (string | undefined)[]> =>
    (await eventsOf(system, 'actions', reference)).map(({ type }) => type.split('.').at(-2));

  it('goes from its assignment to its end, and tells of every step in order', async () => {
    const reference = await actions.begin();
    const asked: readonly Asked[] = [
      ...inProgress,
      ['amina', 'report', done],
      ['marco', 'fail-verification', reasons],
      ['amina', 'report', done],
      ['layla', 'supersede', { by: 'MWG-A-0009', ...reasons }],
    ];
    for (const each of asked) await actions.send(reference, each);
    await expect(actions.handleOf(reference).result()).resolves.toBe('superseded');
    await expect(namesOf(reference)).resolves.toStrictEqual([
      'assigned',
      'accepted',
      'started',
      'reported',
      'implementation-reported',
      'verification-failed',
      'reported',
      'implementation-reported',
      'superseded',
    ]);
    await expect(failedTasks(system.client, workflowIds.action(reference))).resolves.toStrictEqual([]);
  });

  it('refuses by name what the rules forbid, and answers a repeated command by its first receipt', async () => {
    const reference = await actions.begin();
    await expect(actions.send(reference, ['sara', 'accept'])).rejects.toMatchObject({
      cause: { type: 'TAWSIYA_ACTION_NOT_ITS_LEAD' },
    });
    const first = await actions.send(reference, ['amina', 'accept'], 'accepting');
    await expect(actions.send(reference, ['amina', 'accept'], 'accepting')).resolves.toStrictEqual(first);
    await actions.send(reference, ['amina', 'report', done]);
    await expect(actions.send(reference, ['amina', 'verify'])).rejects.toMatchObject({
      cause: { type: 'TAWSIYA_NOT_EMPOWERED' },
    });
  });

  it('says what is late at the instant that is asked about', async () => {
    const reference = await actions.begin();
    await expect(actions.viewOf(reference)).resolves.toMatchObject({ overdueSince: null, silentSince: null });
    await expect(actions.viewOf(reference, '2100-01-01T00:00:00.000Z')).resolves.toMatchObject({
      overdueSince: '2100-01-01T00:00:00.000Z',
    });
  });

  it('is reached by the engine: its commands, its refusals, its view, and where it is listed', async () => {
    const { engine } = system;
    const reference = await actions.begin();
    const send = (
      personId: string,
      command: ActionCommandName,
      data: object = {},
      commandId: string = randomUUID(),
    ) => engine.submitToAction(reference, command, { commandId, personId, data });
    await expect(send('sara', 'accept')).rejects.toMatchObject({
      refusal: { code: 'TAWSIYA_ACTION_NOT_ITS_LEAD' },
    });
    const first = await send('amina', 'accept', {}, 'accepting');
    await expect(send('amina', 'accept', {}, 'accepting')).resolves.toStrictEqual(first);
    await expect(engine.action(reference)).resolves.toMatchObject({
      state: { reference, stage: 'accepted' },
      overdueSince: null,
    });
    const listed = await eventually(
      () => engine.listActions({ stage: 'accepted', isLate: false, limit: 200 }),
      ({ actions: found }) => found.some((each) => each.reference === reference),
    );
    expect(listed.actions.find((each) => each.reference === reference)).toMatchObject({ stage: 'accepted' });
    const late = await engine.listActions({ isLate: true, limit: 200 });
    expect(late.actions.map((each) => each.reference)).not.toContain(reference);
    await send('layla', 'supersede', { by: 'MWG-A-0009', ...reasons });
    await actions.handleOf(reference).result();
    await expect(send('amina', 'start')).rejects.toMatchObject({
      refusal: { code: 'TAWSIYA_ACTION_WRONG_STAGE', parameters: { stage: 'superseded', command: 'start' } },
    });
    await expect(engine.action('MWG-A-0404')).rejects.toMatchObject({
      kind: 'action',
      subject: 'MWG-A-0404',
    });
  });

  it('is not begun without an assignment that fits', async () => {
    const workflowId = workflowIds.action(randomUUID());
    const handle = await system.client.workflow.start(workflowTypes.action, {
      taskQueue: system.taskQueue,
      workflowId,
      args: [{ start: { data: { ...assignment, recommendations: [] } } }],
    });
    await expect(handle.result()).rejects.toMatchObject({ cause: { type: 'TAWSIYA_MALFORMED' } });
  });

  // The names of the stages are those of the ways.
  it.each(Object.keys(ways) as (keyof typeof ways)[])(
    'loses nothing where its history is full in the middle of "%s"',
    async (stage) => {
      const reference = await actions.begin(40);
      const receipts: Receipt[] = [];
      for (const [index, each] of ways[stage].entries())
        receipts.push(await actions.send(reference, each, `command-${String(index)}`));
      const before = (await actions.viewOf(reference)).state;
      expect(before.stage).toBe(stage);
      const { runId } = await actions.handleOf(reference).describe();
      for (let version = 2; (await actions.handleOf(reference).describe()).runId === runId; version += 1) {
        if (version > 60) throw new Error('Its history is never full');
        await actions.handleOf(reference).signal('note-membership', {
          membership: { ...assignment.membership, version },
        });
        // One at a time: a run is not full of what it has not yet taken in.
        await eventually(
          async () => (await actions.viewOf(reference)).state.membership.version,
          (noted) => noted === version,
        );
      }
      const { membership: _noted, ...after } = (await actions.viewOf(reference)).state;
      const { membership: _before, ...kept } = before;
      expect(after).toStrictEqual(kept);
      const last = receipts.length - 1;
      const way = ways[stage][last];
      const repeated =
        way === undefined ? undefined : await actions.send(reference, way, `command-${String(last)}`);
      expect(repeated).toStrictEqual(receipts[last]);
      await actions.send(
        reference,
        stage === 'closed' || stage === 'cancelled'
          ? ['layla', 'reopen', reasons]
          : ['layla', 'supersede', { by: 'MWG-A-0009', ...reasons }],
      );
      const sequences = await eventually(
        async () => (await eventsOf(system, 'actions', reference)).map(({ sequence }) => Number(sequence)),
        (stored) => stored.length > receipts.length + 2,
      );
      expect(sequences).toStrictEqual(sequences.map((_, index) => index + 1));
      await expect(failedTasks(system.client, workflowIds.action(reference))).resolves.toStrictEqual([]);
    },
  );
});
