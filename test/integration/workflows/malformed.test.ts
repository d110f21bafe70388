/** Payloads sent straight to Temporal, past every edge. */
import { randomUUID } from 'node:crypto';
import { WorkflowFailedError, WorkflowUpdateFailedError, type Client } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { workflowIds, workflowTypes } from '../../../workflows/messages';
import { startEngine, type TestEngine } from '../../support/engine';
import { failedTasks } from '../../support/histories';
import { exampleContent, stepsOn, type Steps } from '../../support/lifecycle';
import { eventually } from '../../support/eventually';
import { groupNamed } from '../../support/example-group';

// The limit is for a server that hangs.
jest.setTimeout(120_000);

/** By the server's number of the stage (temporal.api.enums.v1.UpdateWorkflowExecutionLifecycleStage). */
const untilCompleted: object = { lifecycleStage: 3 };

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Payloads that no converter can read. */
const undecodable = {
  'an unknown encoding': { metadata: { encoding: utf8('binary/unheard-of') }, data: utf8('?') },
  'no encoding': { data: utf8('?') },
  'broken JSON': { metadata: { encoding: utf8('json/plain') }, data: utf8('{"personId": ') },
} as const;
type Payload = (typeof undecodable)[keyof typeof undecodable];

/** The client's types ask for one argument; who sends past every edge may give none, or two. */
const sent = (args: readonly unknown[]): [unknown] => [...args] as [unknown];

const garbage: readonly (readonly [string, readonly unknown[]])[] = [
  ['nothing', []],
  ['null', [null]],
  ['a number', [42]],
  ['text', ['endorse it']],
  ['a list', [[1, 2, 3]]],
  ['an empty object', [{}]],
  ['nested nulls', [{ personId: null, data: null, membership: null, rules: null, start: null }]],
  ['a prototype', [JSON.parse('{"__proto__": {"personId": "amina"}, "constructor": 1}')]],
  ['two arguments', [[], []]],
];

describe('a workflow that is sent what no edge would let through', () => {
  let system: TestEngine;
  let client: Client;
  let group: string;
  let steps: Steps;
  let reference: string;
  beforeAll(async () => {
    system = await startEngine();
    ({ client } = system);
    group = await system.establish();
    steps = stepsOn(system.engine, group);
    reference = await steps.underReview('Unmoved');
  });
  afterAll(() => system.stop());

  const recommendation = () => client.workflow.getHandle(workflowIds.recommendation(reference));

  /** The code of the refusal; any other end is given as what it is. */
  const codeOf = async (answer: Promise<unknown>): Promise<string> => {
    try {
      return `accepted: ${JSON.stringify(await answer)}`;
    } catch (error) {
      if (error instanceof WorkflowUpdateFailedError && error.cause instanceof ApplicationFailure)
        return error.cause.type ?? error.cause.message;
      throw error;
    }
  };
  const update = (name: string, args: readonly unknown[], updateId: string = randomUUID()) =>
    codeOf(recommendation().executeUpdate<unknown, [unknown]>(name, { args: sent(args), updateId }));
  const message = (data: unknown, more: object = {}) => [{ personId: 'amina', data, ...more }];

  const updateWith = async (workflowId: string, name: string, payload: Payload) => {
    const reply = await client.workflowService.updateWorkflowExecution({
      namespace: 'default',
      workflowExecution: { workflowId },
      waitPolicy: untilCompleted,
      request: {
        meta: { updateId: randomUUID(), identity: 'test' },
        input: { name, args: { payloads: [payload] } },
      },
    });
    return reply.outcome?.failure?.applicationFailureInfo?.type;
  };

  const expectSound = async (workflowId: string): Promise<void> => {
    await expect(failedTasks(client, workflowId)).resolves.toStrictEqual([]);
  };
  /* eslint-disable jest/no-standalone-expect -- it ends each test */
  /** It answers a good command, and no task of it has failed. */
  afterEach(async () => {
    await expect(steps.on(reference, 'comment', 'amina', { text: 'Still here.' })).resolves.toMatchObject({
      stage: 'under-review',
    });
    await expect(system.engine.group(group)).resolves.toMatchObject({ state: { code: group } });
    await expectSound(workflowIds.recommendation(reference));
    await expectSound(workflowIds.group(group));
  });
  /* eslint-enable jest/no-standalone-expect */

  it.each(garbage)('refuses %s as a command', async (_, args) => {
    await expect(update('comment', args)).resolves.toBe('TAWSIYA_MALFORMED');
    const ofGroup = client.workflow
      .getHandle(workflowIds.group(group))
      .executeUpdate<unknown, [unknown]>('propose', { args: sent(args), updateId: randomUUID() });
    await expect(codeOf(ofGroup)).resolves.toBe('TAWSIYA_MALFORMED');
  });

  it.each([
    ['comment', { text: 7 }, 'TAWSIYA_MALFORMED'],
    ['comment', { text: '  ' }, 'TAWSIYA_MALFORMED'],
    ['comment', { text: 'a\u202Eb' }, 'TAWSIYA_FORBIDDEN_CHARACTER'],
    ['comment', { text: 'a\u0000b' }, 'TAWSIYA_FORBIDDEN_CHARACTER'],
    ['comment', { text: 'x'.repeat(1_500_000) }, 'TAWSIYA_TOO_LARGE'],
    ['take-position', { value: 'perhaps' }, 'TAWSIYA_MALFORMED'],
    ['take-position', { value: ['support'] }, 'TAWSIYA_MALFORMED'],
    ['extend-deadline', { deadline: 'tomorrow', reasons: 'Late.' }, 'TAWSIYA_MALFORMED'],
    ['extend-deadline', { deadline: '2026-02-30T00:00:00.000Z', reasons: 'Late.' }, 'TAWSIYA_MALFORMED'],
    ['endorse', { contentHash: 'F'.repeat(64) }, 'TAWSIYA_MALFORMED'],
    ['edit', { content: { ...exampleContent('A'), evidence: { length: 1 } } }, 'TAWSIYA_MALFORMED'],
    ['edit', { content: null }, 'TAWSIYA_MALFORMED'],
    ['withdraw', undefined, 'TAWSIYA_MALFORMED'],
  ])('refuses "%s" with data that do not fit', async (name, data, code) => {
    await expect(update(name, message(data))).resolves.toBe(code);
  });

  it('drops what a command does not know', async () => {
    const extra = { text: 'With more.', __proto__: { a: 1 }, personId: 'huda', unknown: { deep: [1] } };
    await expect(update('comment', message(extra, { role: 'co-chair' }))).resolves.toMatch(/^accepted/);
  });

  it.each([
    [{ traceparent: 'not-a-trace' }],
    [{ traceparent: 7 }],
    [{ correlationId: 'has a space' }],
    [{ correlationId: { id: 1 } }],
    [{ personId: '' }],
    [{ personId: 'a\u202Eb' }],
    [{ personId: 12 }],
  ])('refuses an envelope with %j', async (more) => {
    await expect(update('comment', message({ text: 'Hello' }, more))).resolves.toBe('TAWSIYA_MALFORMED');
  });

  it.each(['has a space', 'توصية', 'x'.repeat(200), "'; --"])('refuses the update id %j', async (id) => {
    await expect(update('comment', message({ text: 'Hello' }), id)).resolves.toBe('TAWSIYA_MALFORMED');
  });

  it('gives a command without an id one of its own', async () => {
    const answer = await update('comment', message({ text: 'Without an id' }), '');
    expect(answer).toMatch(/^accepted|TAWSIYA_MALFORMED/);
  });

  it.each(['no-such-command', 'pass-time', 'note-membership', 'propose', '__proto__', 'constructor'])(
    'has no command "%s"',
    async (name) => {
      const answer = recommendation().executeUpdate<unknown, [unknown]>(name, { args: sent(message({})) });
      await expect(answer).rejects.toMatchObject({
        cause: { message: `No registered handler for update: ${name}` },
      });
    },
  );

  it.each(Object.entries(undecodable))('refuses a command in %s', async (_, payload) => {
    for (const [workflowId, name] of [
      [workflowIds.recommendation(reference), 'comment'],
      [workflowIds.group(group), 'propose'],
    ] as const)
      await expect(updateWith(workflowId, name, payload)).resolves.toBe('TAWSIYA_MALFORMED');
  });

  it.each(garbage)('hears no word in %s', async (_, args) => {
    const before = await system.engine.recommendation(reference, 'amina');
    for (const name of ['note-membership', 'note-rules', 'note-superseded', 'no-such-note', 'pass-time'])
      await recommendation().signal(name, ...args);
    const ofGroup = client.workflow.getHandle(workflowIds.group(group));
    for (const name of ['note-settled', 'no-such-note']) await ofGroup.signal(name, ...args);
    await expect(system.engine.recommendation(reference, 'amina')).resolves.toStrictEqual(before);
  });

  it.each(Object.entries(undecodable))('hears no word in %s', async (_, payload) => {
    for (const [workflowId, signalName] of [
      [workflowIds.recommendation(reference), 'note-membership'],
      [workflowIds.group(group), 'note-settled'],
    ] as const)
      await client.workflowService.signalWorkflowExecution({
        namespace: 'default',
        workflowExecution: { workflowId },
        signalName,
        input: { payloads: [payload] },
        requestId: randomUUID(),
      });
    await expect(system.engine.recommendation(reference, 'amina')).resolves.toMatchObject({ visible: true });
  });

  it.each(garbage)('answers a question asked with %s', async (_, args) => {
    await expect(recommendation().query('standing', ...args)).resolves.toMatchObject({ visible: true });
    const ofGroup = client.workflow.getHandle(workflowIds.group(group));
    await expect(ofGroup.query('group', ...args)).resolves.toMatchObject({ state: { code: group } });
  });

  it.each(Object.entries(undecodable))('answers a question asked in %s', async (_, payload) => {
    const reply = await client.workflowService.queryWorkflow({
      namespace: 'default',
      execution: { workflowId: workflowIds.recommendation(reference) },
      query: { queryType: 'standing', queryArgs: { payloads: [payload] } },
    });
    expect(reply.queryResult?.payloads).toHaveLength(1);
  });

  it('is refused a round that no rules of procedure let run so long', async () => {
    const far = await steps.propose('Far away');
    await steps.on(far, 'admit', 'salma');
    await expect(
      steps.on(far, 'open-round', 'salma', { deadline: '9999-12-31T23:59:59.999Z' }),
    ).rejects.toThrow('TAWSIYA_PERIOD_TOO_LONG');
    await expectSound(workflowIds.recommendation(far));
  });

  it('keeps the farthest instant there is as a deadline', async () => {
    const deadline = '9999-12-31T23:59:59.999Z';
    const far = await steps.adopted('Far away');
    await steps.on(far, 'extend-deadline', 'salma', { deadline, reasons: 'For ever.' });
    await expect(steps.on(far, 'comment', 'omar', { text: 'Seen.' })).resolves.toMatchObject({
      stage: 'awaiting-endorsement',
    });
    await expect(system.engine.recommendation(far, 'amina')).resolves.toMatchObject({ state: { deadline } });
    await expectSound(workflowIds.recommendation(far));
  });

  describe('when it begins', () => {
    const types = Object.values(workflowTypes);
    const start = (type: string, args: readonly unknown[]) =>
      client.workflow.start(type, {
        taskQueue: system.taskQueue,
        workflowId: `malformed-${randomUUID()}`,
        args: [...args],
      });
    /** The failure's type, once the workflow has ended. */
    const endOf = async (workflowId: string): Promise<string> => {
      const handle = client.workflow.getHandle(workflowId);
      const status = await eventually(
        async () => (await handle.describe()).status.name,
        (name) => name !== 'RUNNING',
        20_000,
      );
      if (status === 'RUNNING') await handle.terminate('The test found that it does not end.');
      return handle.result().then(
        () => 'completed',
        (error: unknown) =>
          error instanceof WorkflowFailedError && error.cause instanceof ApplicationFailure
            ? (error.cause.type ?? 'without a type')
            : String(error),
      );
    };

    const beginnings: readonly (readonly [string, readonly unknown[]])[] = [
      ...garbage,
      ['a start that is null', [{ start: null }]],
      ['a start without data', [{ start: { personId: 'amina', commandId: 'c1' } }]],
      ['what only a later run has', [{ carried: { ledger: null } }]],
      ['what only a later run has, in full', [{ carried: { ledger: { state: { stage: 'closed' } } } }]],
      ['a history cap that is none', [{ start: { personId: 'a', commandId: 'c', data: {} }, historyCap: 0 }]],
    ];

    it.each(beginnings)('with %s fails by name', async (_, args) => {
      const handles = await Promise.all(types.map((type) => start(type, args)));
      for (const { workflowId } of handles) {
        await expect(endOf(workflowId)).resolves.toBe('TAWSIYA_MALFORMED');
        await expectSound(workflowId);
      }
    });

    it.each(Object.entries(undecodable))('with %s fails by name', async (_, payload) => {
      for (const name of types) {
        const workflowId = `malformed-${randomUUID()}`;
        await client.workflowService.startWorkflowExecution({
          namespace: 'default',
          workflowId,
          workflowType: { name },
          taskQueue: { name: system.taskQueue },
          input: { payloads: [payload] },
          requestId: randomUUID(),
        });
        await expect(endOf(workflowId)).resolves.toBe('TAWSIYA_MALFORMED');
        await expectSound(workflowId);
      }
    });

    it('as a group against the rules fails by name', async () => {
      const whole = groupNamed('NOBODY');
      const seats = whole.membership.seats.filter((seat) => seat.role !== 'secretariat');
      const { workflowId } = await start(workflowTypes.group, [
        { start: { ...whole, membership: { ...whole.membership, seats } } },
      ]);
      await expect(endOf(workflowId)).resolves.toBe('TAWSIYA_SECRETARIAT_NEEDED');
    });
  });
});
