/** Plays one life of each shape on the real servers and keeps its history: `npm run histories`. */
import { createMailActivities } from '../../activities/mail-activities';
import { LetterRefused } from '../../activities/ports/mailer';
import { startMail } from '../../adapters/temporal/mail-starter';
import { createRecords } from '../../adapters/temporal/records';
import { workflowIds, workflowTypes } from '../../workflows/messages';
import { version } from '../../workers/version';
import { done, reasons } from '../domain/action/stories';
import { actionsOn, type Asked } from '../support/actions';
import { startEngine, type TestEngine } from '../support/engine';
import { eventually } from '../support/eventually';
import { coChairs, exampleContent, hoursFromNow, members, stepsOn, type Steps } from '../support/lifecycle';
import { membership } from '../support/example-group';
import { eventsOf } from '../support/stored-events';
import { recordHistory } from './histories';

jest.setTimeout(180_000);

describe('recording', () => {
  let system: TestEngine;
  let group: string;
  let steps: Steps;
  beforeAll(async () => {
    system = await startEngine({
      moreActivities: (engine) =>
        createMailActivities({
          records: createRecords(engine),
          addressBook: {
            find: (personId) =>
              Promise.resolve(
                personId === 'jonas' ? null : { email: `${personId}@example.org`, language: 'en' },
              ),
          },
          mailer: {
            send: ({ to }) =>
              to.address.startsWith('amina')
                ? Promise.reject(new LetterRefused('550 No such user here'))
                : Promise.resolve(),
          },
          serviceUrl: () => 'https://tawsiya.example.org',
        }),
    });
    group = await system.establish();
    steps = stepsOn(system.engine, group);
  });
  afterAll(() => system.stop());

  const record = (workflowId: string, shape: string): Promise<string> =>
    recordHistory(system.client.workflow.getHandle(workflowId), shape, version);
  const stageOf = async (reference: string): Promise<string> => {
    const view = await system.engine.recommendation(reference, 'amina');
    return view.visible ? view.state.stage : 'invisible';
  };
  const hashOf = async (reference: string): Promise<string | undefined> => {
    const view = await system.engine.recommendation(reference, 'amina');
    return view.visible ? view.state.revisions.at(-1)?.contentHash : undefined;
  };
  const support = async (reference: string): Promise<void> => {
    for (const person of members) await steps.on(reference, 'take-position', person, { value: 'support' });
  };
  const endorse = async (reference: string): Promise<void> => {
    const contentHash = await hashOf(reference);
    for (const person of coChairs) await steps.on(reference, 'endorse', person, { contentHash });
  };
  /** The latest event is stored and acknowledged: nothing is on its way. */
  const atRest = (workflowId: string): Promise<number> =>
    eventually(
      async () =>
        (await system.client.workflow.getHandle(workflowId).describe()).raw.pendingActivities?.length ?? 0,
      (pending) => pending === 0,
    );

  it('keeps a recommendation that a cycle reviewed and both co-chairs endorsed, its cycle and its group', async () => {
    const reference = await steps.propose('Endorsed in a cycle');
    await steps.on(reference, 'admit', 'salma');
    const { cycle } = await steps.inGroup('schedule-cycle', 'salma', {
      name: { en: 'First meeting', ar: 'الاجتماع الأول' },
      kind: 'meeting',
      agenda: [reference],
      opensAt: hoursFromNow(0),
      deadline: hoursFromNow(5 / 3_600),
      remindHoursBefore: 1,
    });
    if (cycle === undefined) throw new Error('No cycle was scheduled');
    await eventually(
      async () => (await system.engine.cycle(cycle)).state.items[0]?.status,
      (status) => status === 'round-opened',
    );
    await support(reference);
    await endorse(reference);
    await steps.inGroup('change-membership', 'salma', { membership: { ...membership, version: 2 } });
    await eventually(
      async () => (await system.engine.cycle(cycle)).state.stage,
      (stage) => stage === 'closed',
    );
    for (const [workflowId, shape] of [
      [workflowIds.recommendation(reference), 'recommendation-endorsed'],
      [workflowIds.cycle(cycle), 'reviewCycle-closed'],
      [workflowIds.group(group), 'group-with-cycle-and-new-membership'],
    ] as const) {
      expect(await atRest(workflowId)).toBe(0);
      expect(await record(workflowId, shape)).toContain('EVENT_TYPE_WORKFLOW_EXECUTION_STARTED');
    }
  });

  it('keeps a recommendation that was returned, revised in substance, and withdrawn', async () => {
    const reference = await steps.underReview('Returned and revised');
    await steps.on(reference, 'take-position', 'huda', {
      value: 'objection',
      grounds: 'It names persons.',
      remedy: 'Name none.',
    });
    for (const person of ['jonas', 'amina'])
      await steps.on(reference, 'take-position', person, { value: 'abstain' });
    expect(await stageOf(reference)).toBe('returned');
    await steps.on(reference, 'revise', 'salma', {
      kind: 'substantive',
      content: exampleContent('Revised in substance'),
      note: 'Persons are no longer named.',
    });
    await steps.on(reference, 'open-round', 'salma', { deadline: hoursFromNow(24) });
    await steps.on(reference, 'extend-deadline', 'salma', {
      deadline: hoursFromNow(48),
      reasons: 'A holiday was announced.',
    });
    await steps.on(reference, 'withdraw', 'amina', { reasons: 'Another text covers it.' });
    const handle = system.client.workflow.getHandle(workflowIds.recommendation(reference));
    expect(await handle.result()).toBe('withdrawn');
    expect(await record(workflowIds.recommendation(reference), 'recommendation-withdrawn')).toContain(
      'EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED',
    );
  });

  it('keeps a recommendation that was planned, carried out and closed, its action and its group', async () => {
    const own = await system.establish((asked) => ({
      ...asked,
      rules: { ...asked.rules, implementation: { ...asked.rules.implementation, reopenWithinDays: 0 } },
    }));
    const inOwn = stepsOn(system.engine, own);
    const reference = await inOwn.endorsed('Carried out');
    const plan = { title: { en: 'Share evidence' }, due: { written: '2099' } };
    const actions = [{ id: 'share', lead: { kind: 'entity', entityId: 'moi' }, plan }];
    await inOwn.on(reference, 'submit-plan', 'salma', { actions });
    await inOwn.on(reference, 'approve-plan', 'huda', { plan: 1 });
    const implementationOf = async () => {
      const view = await system.engine.recommendation(reference, 'salma');
      return view.visible ? view.state.implementation : null;
    };
    await eventually(implementationOf, (so) => so?.plan === null && so.actions[0]?.stage === 'assigned');
    const action = `${own}-A-0001`;
    const { send, handleOf } = actionsOn(system);
    const asked: readonly Asked[] = [
      ['amina', 'accept'],
      ['amina', 'report', done],
      ['salma', 'verify'],
      ['salma', 'close'],
    ];
    for (const each of asked) await send(action, each);
    expect(await handleOf(action).result()).toBe('closed');
    await eventually(implementationOf, (so) => so?.actions[0]?.stage === 'closed');
    await inOwn.on(reference, 'judge-implementation', 'huda', { outcome: 'implemented', ...reasons });
    const report = { en: 'Evidence is shared.', ar: 'تُشارك الأدلة.' };
    await inOwn.on(reference, 'close', 'salma', { outcome: 'implemented', ...reasons, report });
    expect(await system.client.workflow.getHandle(workflowIds.recommendation(reference)).result()).toBe(
      'closed',
    );
    await eventually(
      async () => (await system.engine.group(own)).state,
      ({ open, actions: left }) => open.length === 0 && left.length === 0,
    );
    expect(await atRest(workflowIds.group(own))).toBe(0);
    for (const [workflowId, shape] of [
      [workflowIds.recommendation(reference), 'recommendation-implemented'],
      [workflowIds.action(action), 'action-closed'],
      [workflowIds.group(own), 'group-with-actions'],
    ] as const)
      expect(await record(workflowId, shape)).toContain('EVENT_TYPE_WORKFLOW_EXECUTION_STARTED');
  });

  it('keeps an action that failed its verification once and was superseded', async () => {
    const { begin, send, handleOf } = actionsOn(system);
    const reference = await begin();
    const asked: readonly Asked[] = [
      ['amina', 'accept'],
      ['amina', 'report', done],
      ['marco', 'fail-verification', reasons],
      ['layla', 'supersede', { by: 'MWG-A-0009', ...reasons }],
    ];
    for (const each of asked) await send(reference, each);
    expect(await handleOf(reference).result()).toBe('superseded');
    expect(await record(workflowIds.action(reference), 'action-superseded')).toContain(
      'EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED',
    );
  });

  it('keeps a firing of a recurring cycle that had nothing to do', async () => {
    const workflowId = workflowIds.recurrence(group, 'ended');
    const handle = await system.client.workflow.start(workflowTypes.recurringCycle, {
      taskQueue: system.taskQueue,
      workflowId,
      args: [{ group, id: 'ended' }],
    });
    expect(await handle.result()).toStrictEqual({ became: 'not-kept' });
    expect(await record(workflowId, 'recurringCycle-not-kept')).toContain(
      'EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED',
    );
  });

  it('keeps the letters of an event, of which one had no address and one was refused', async () => {
    const reference = await steps.underReview('Told by letters');
    const [, , opened] = await eventually(
      () => eventsOf(system, 'recommendations', reference),
      (events) => events.length === 3,
    );
    if (opened === undefined) throw new Error('No round was opened');
    await startMail(system.client, system.taskQueue, opened);
    const workflowId = workflowIds.mail(opened.id);
    expect(await system.client.workflow.getHandle(workflowId).result()).toMatchObject({
      sent: ['huda'],
      noAddress: ['jonas'],
      refused: [{ personId: 'amina' }],
    });
    expect(await record(workflowId, 'mail-sent')).toContain('EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED');
  });

  it('keeps the later run of a recommendation that continued as new', async () => {
    const short = stepsOn(system.engine, await system.establish((given) => given, 40));
    const reference = await short.endorsed('Continued as new');
    const workflowId = workflowIds.recommendation(reference);
    expect(await atRest(workflowId)).toBe(0);
    expect(await record(workflowId, 'recommendation-continued-as-new')).toContain('continuedExecutionRunId');
  });
});
