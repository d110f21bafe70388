/**
 * The engine port over a Temporal client.
 *
 * Invariants
 * 1. A command is an Update whose id is the command's id, so a repetition meets the first one's outcome.
 * 2. Every call has a deadline; past it the caller is told that the outcome is unknown, never that it failed.
 * 3. A workflow that has ended still answers: a repeated command by the receipt it had, any other by the refusal that
 *    its last stage calls for.
 */
import type { Client } from '@temporalio/client';
import {
  EngineUnavailable,
  Refused,
  UnknownSubject,
  type Engine,
  type SubjectKind,
  type Submission,
} from '../../api/ports/engine';
import {
  queryNames,
  workflowIds,
  type ActionView,
  type CommandMessage,
  type CycleView,
  type GroupView,
  type Receipt,
  type RecommendationView,
} from '../../workflows/messages';
import { expectingEngine } from './expected-entities';
import { isGone, refusalIn, unavailability } from './failures';
import { InFlight, WaitEnded } from './in-flight';
import { listActions, listRecommendations } from './listing';

export interface TemporalEngineOptions {
  readonly client: Client;
  /** How long an answer may take, in milliseconds, all calls for it together. */
  readonly callLimitMs?: number;
  /** Updates that one workflow is sent at a time; the server's own limit is ten. */
  readonly updatesInFlight?: number;
}

/** One entity, and when the answer must be there. */
interface Target {
  readonly kind: SubjectKind;
  readonly subject: string;
  readonly deadline: number;
}

const wrongStage: Readonly<Record<SubjectKind, string>> = {
  group: 'TAWSIYA_WRONG_STAGE',
  recommendation: 'TAWSIYA_WRONG_STAGE',
  cycle: 'TAWSIYA_CYCLE_WRONG_STAGE',
  action: 'TAWSIYA_ACTION_WRONG_STAGE',
};

/** What an entity that has ended answers to a command. */
const refusalAtEnd = (kind: SubjectKind, stage: string, command: string): Refused =>
  new Refused({
    code: wrongStage[kind],
    parameters: { stage, command },
  });

const messageOf = ({ personId, data, correlationId, traceparent }: Submission): CommandMessage => ({
  personId,
  data,
  ...(correlationId === undefined ? {} : { correlationId }),
  ...(traceparent === undefined ? {} : { traceparent }),
});

/** A Query runs at the time of the workflow's last task; who may act is of now. */
const askedAt = (): string => new Date().toISOString();

export const createTemporalEngine = ({
  client,
  callLimitMs = 10_000,
  updatesInFlight = 8,
}: TemporalEngineOptions): Engine => {
  const inFlight = new InFlight(updatesInFlight);

  const withinLimit = (): number => Date.now() + callLimitMs;

  const before = async <T>(deadline: number, call: () => Promise<T>): Promise<T> => {
    try {
      return await client.withDeadline(deadline, call);
    } catch (error) {
      throw unavailability(error) ?? error;
    }
  };

  const ask = async <T>(
    { kind, subject, deadline }: Target,
    query: string,
    ...args: unknown[]
  ): Promise<T> => {
    const handle = client.workflow.getHandle(workflowIds[kind](subject));
    try {
      return await before(deadline, () => handle.query<T, unknown[]>(query, ...args));
    } catch (error) {
      throw isGone(error) ? new UnknownSubject(kind, subject) : error;
    }
  };

  const stageOf = async (target: Target, viewer: string): Promise<string> => {
    const { kind, subject } = target;
    // A group never ends by itself; one that was ended by an operator is no group.
    if (kind === 'group') throw new UnknownSubject(kind, subject);
    if (kind === 'cycle') return (await ask<CycleView>(target, queryNames.cycle)).state.stage;
    if (kind === 'action') return (await ask<ActionView>(target, queryNames.action, askedAt())).state.stage;
    const view = await ask<RecommendationView>(target, queryNames.recommendation, viewer, askedAt());
    if (!view.visible) throw new UnknownSubject(kind, subject);
    return view.state.stage;
  };

  /** The answer of an entity that takes no more commands; null where it takes some after all. */
  const answerOfEnded = async (
    target: Target,
    command: string,
    { commandId, personId }: Submission,
  ): Promise<Receipt | null> => {
    const { kind, subject, deadline } = target;
    const handle = client.workflow.getHandle(workflowIds[kind](subject));
    try {
      const { status } = await before(deadline, () => handle.describe());
      // It began a moment after the command was sent, or it ended and began anew, as a long-lived workflow does.
      if (status.name === 'RUNNING') return null;
    } catch (error) {
      throw isGone(error) ? new UnknownSubject(kind, subject) : error;
    }
    try {
      return await before(deadline, () => handle.getUpdateHandle<Receipt>(commandId).result());
    } catch (error) {
      if (!isGone(error)) throw refusalIn(error) ?? error;
    }
    throw refusalAtEnd(kind, await stageOf(target, personId), command);
  };

  const submit = async (target: Target, command: string, submission: Submission): Promise<Receipt> => {
    const { kind, subject, deadline } = target;
    const workflowId = workflowIds[kind](subject);
    const handle = client.workflow.getHandle(workflowId);
    const patience = AbortSignal.timeout(callLimitMs);
    const update = (): Promise<Receipt> =>
      before(deadline, () =>
        handle.executeUpdate<Receipt, [CommandMessage]>(command, {
          args: [messageOf(submission)],
          updateId: submission.commandId,
        }),
      );
    while (Date.now() < deadline) {
      try {
        return await inFlight.run(workflowId, patience, update);
      } catch (error) {
        const refusal = refusalIn(error);
        if (refusal !== null) throw refusal;
        if (error instanceof WaitEnded) throw new EngineUnavailable('busy', { cause: error });
        if (!isGone(error)) throw error;
      }
      const answer = await answerOfEnded(target, command, submission);
      if (answer !== null) return answer;
    }
    throw new EngineUnavailable('busy');
  };

  const group = (subject: string): Target => ({ kind: 'group', subject, deadline: withinLimit() });
  const recommendation = (subject: string): Target => ({
    kind: 'recommendation',
    subject,
    deadline: withinLimit(),
  });
  const cycle = (subject: string): Target => ({ kind: 'cycle', subject, deadline: withinLimit() });
  const action = (subject: string): Target => ({ kind: 'action', subject, deadline: withinLimit() });

  return expectingEngine({
    submitToGroup: (code, command, submission) => submit(group(code), command, submission),
    submitToRecommendation: (reference, command, submission) =>
      submit(recommendation(reference), command, submission),
    submitToCycle: (reference, command, submission) => submit(cycle(reference), command, submission),
    submitToAction: (reference, command, submission) => submit(action(reference), command, submission),
    group: (code) => ask<GroupView>(group(code), queryNames.group),
    checkSecretariat: async (code, personId) => {
      const refusal = await ask<Refused['refusal'] | null>(
        group(code),
        queryNames.notTheSecretariat,
        personId,
        askedAt(),
      );
      if (refusal !== null) throw new Refused(refusal);
    },
    recommendation: (reference, viewer) =>
      ask<RecommendationView>(recommendation(reference), queryNames.recommendation, viewer, askedAt()),
    cycle: (reference) => ask<CycleView>(cycle(reference), queryNames.cycle),
    action: (reference) => ask<ActionView>(action(reference), queryNames.action, askedAt()),
    listActions: (filter) => before(withinLimit(), () => listActions(client, filter, askedAt())),
    list: (filter) => before(withinLimit(), () => listRecommendations(client, filter)),
    ready: async () => {
      const { namespace } = client.options;
      await before(withinLimit(), () => client.workflowService.describeNamespace({ namespace }));
    },
  });
};
