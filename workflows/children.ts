/**
 * Starts the recommendations and review cycles that a group has admitted, and the actions of approved plans.
 *
 * Invariants
 * 1. A child is started once for each reference, with the membership, the rules and the delegations in force when it was allotted.
 * 2. The starts of one Workflow Task stay within {@link startBytes}: the server takes 4 MiB a message.
 * 3. No run has more children than the server lets it have: past {@link startsInRun} the next begins, and meanwhile no more is
 *    admitted than the ending run can start and carry over.
 */
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import {
  log,
  ParentClosePolicy,
  startChild,
  workflowInfo,
  type ChildWorkflowOptions,
} from '@temporalio/workflow';
import type { CommandData, Proposal } from '../domain/group/commands';
import type { GroupEventData } from '../domain/group/events';
import { proposalFrom, type Imported } from '../domain/group/importing';
import type { EstablishedGroup } from '../domain/group/state';
import type { CyclePlan } from '../domain/review/plan';
import { utf8Length } from '../domain/shared/text';
import {
  workflowIds,
  workflowTypes,
  type ActionStart,
  type CommandMessage,
  type CycleStart,
  type HistoryCaps,
  type Receipt,
  type RecommendationStart,
} from './messages';
import type { Duty } from './duties';
import { bornVisible } from './visibility';

const startBytes = 1_048_576;
const startsAtOnce = 50;
/**
 * Children of one run, after which the next begins. The server lets a run have 2,000 that are not closed and fails every
 * task past that; the rest is for what an ending run still starts.
 */
const startsInRun = 1_000;
/** What may be carried into the next run, whose input holds 2 MiB; of more, an ending run goes on starting. */
const carriedBytes = 524_288;
/** With so much waiting nothing more is admitted: each command may add as much as one message holds. */
const waitingBytes = 524_288;

/** A child that is to start, with all that it starts with. Plain JSON: it may be carried into the group's next run. */
export interface Start {
  readonly type: string;
  readonly options: ChildWorkflowOptions & { readonly workflowId: string };
  readonly start: RecommendationStart | CycleStart | ActionStart;
}

export interface Children extends Duty {
  /** Whether this run has started so many that the next is to begin. */
  readonly fillRun: boolean;
  /** How many wait, where so many do, or the run is so full, that no block may be admitted now; else null. */
  readonly backlog: number | null;
  /** True when every child that was added has started. */
  readonly haveStarted: boolean;
  /** Those that have not begun to start; a busy group would never be without, so they are for the next run too. */
  readonly waiting: readonly Start[];
  /** Adds what a receipt promises: recommendations that were admitted, or a cycle that was scheduled. */
  addFrom(receipt: Receipt, message: CommandMessage, group: EstablishedGroup, plan: CyclePlan | null): void;
  /** Adds the actions of an approved plan. */
  addActions(allotted: GroupEventData['actions-allotted'], group: EstablishedGroup): void;
}

const recommendationStart = (
  reference: string,
  proposal: Proposal | Imported,
  cause: Omit<RecommendationStart, 'data'>,
  { code, framework, membership, rules, delegations }: EstablishedGroup,
): Start => ({
  type: workflowTypes.recommendation,
  options: {
    workflowId: workflowIds.recommendation(reference),
    parentClosePolicy: ParentClosePolicy.ABANDON,
    typedSearchAttributes: bornVisible(code, proposal.draft === true ? 'draft' : 'screening'),
    staticSummary: reference,
  },
  start: {
    ...cause,
    data: { ...proposal, reference, group: code, membership, rules, ladder: framework.ladder, delegations },
  },
});

const cycleStart = (
  cycle: string,
  data: CyclePlan,
  cause: Omit<CycleStart, 'data'>,
  { code, membership, rules, delegations }: EstablishedGroup,
): Start => ({
  type: workflowTypes.cycle,
  options: {
    workflowId: workflowIds.cycle(cycle),
    parentClosePolicy: ParentClosePolicy.ABANDON,
    typedSearchAttributes: bornVisible(code, 'scheduled', cycle),
    staticSummary: cycle,
  },
  start: {
    ...cause,
    data: { cycle, group: code, personId: cause.personId, data, membership, rules, delegations },
  },
});

const actionStarts = (
  { recommendation, actions, membership }: GroupEventData['actions-allotted'],
  { code, framework, rules }: EstablishedGroup,
): readonly Start[] =>
  actions.map(({ reference, lead, plan }) => ({
    type: workflowTypes.action,
    options: {
      workflowId: workflowIds.action(reference),
      parentClosePolicy: ParentClosePolicy.ABANDON,
      typedSearchAttributes: bornVisible(code, 'assigned'),
      staticSummary: reference,
    },
    start: {
      data: {
        reference,
        group: code,
        recommendations: [recommendation],
        lead,
        plan,
        membership,
        rules,
        terms: rules.implementation,
        ladder: framework.ladder,
      },
    },
  }));

const startsFor = (
  receipt: Receipt,
  message: CommandMessage,
  group: EstablishedGroup,
  plan: CyclePlan | null,
): readonly Start[] => {
  const { data, ...sender } = message;
  const cause = { ...sender, commandId: receipt.commandId };
  const { references = [], cycle } = receipt;
  if (cycle !== undefined && plan !== null) return [cycleStart(cycle, plan, cause, group)];
  // The decider has read `data` by the shape of this very command.
  if (receipt.command === 'import-block') {
    const { source, items } = data as CommandData<'import-block'>;
    return items.flatMap((item, place) => {
      const reference = references[place];
      if (reference === undefined || receipt.known?.includes(place) === true) return [];
      return [recommendationStart(reference, proposalFrom(source, item), cause, group)];
    });
  }
  const proposals =
    receipt.command === 'propose-block'
      ? (data as { readonly proposals: readonly Proposal[] }).proposals
      : [data as Proposal];
  return references.flatMap((reference, index) => {
    const proposal = proposals[index];
    return proposal === undefined ? [] : [recommendationStart(reference, proposal, cause, group)];
  });
};

/** A start with the bytes of its JSON: measured once, since it is asked of each command. */
interface Weighed {
  readonly start: Start;
  readonly bytes: number;
}
const weighed = (start: Start): Weighed => ({ start, bytes: utf8Length(JSON.stringify(start.start)) });

/** The first of the queue that fit into one Workflow Task; at least one. */
const slice = (queue: readonly Weighed[]): readonly Weighed[] => {
  let total = 0;
  const end = queue.findIndex(({ bytes }, index) => {
    total += bytes;
    return index > 0 && (index >= startsAtOnce || total > startBytes);
  });
  return end === -1 ? queue : queue.slice(0, end);
};

const begin = async ({ type, options, start }: Start, caps: HistoryCaps): Promise<void> => {
  try {
    await startChild(type, { ...options, args: [{ start, ...caps }] });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    log.error('A reference was in use already', {
      workflowId: options.workflowId,
      run: workflowInfo().runId,
    });
  }
};

/**
 * @param carried what waited when the run before ended
 * @param caps what the group itself began with: a cap given to it holds for everything that it starts
 */
export const startChildren = (carried: readonly Start[], caps: HistoryCaps): Children => {
  const queue: Weighed[] = carried.map(weighed);
  let waiting = queue.reduce((sum, { bytes }) => sum + bytes, 0);
  let underWay = 0;
  let begun = 0;
  const add = (starts: readonly Start[]): void => {
    for (const each of starts.map(weighed)) {
      queue.push(each);
      waiting += each.bytes;
    }
  };
  return {
    get fillRun() {
      return begun >= startsInRun;
    },
    get haveStarted() {
      return queue.length === 0 && underWay === 0;
    },
    get backlog() {
      // A run that is to end would not come to it while blocks go on coming.
      return waiting < waitingBytes && begun < startsInRun ? null : queue.length;
    },
    get waiting() {
      return queue.map(({ start }) => start);
    },
    addFrom: (receipt, message, group, plan) => {
      add(startsFor(receipt, message, group, plan));
    },
    addActions: (allotted, group) => {
      add(actionStarts(allotted, group));
    },
    isDue: (ending) => queue.length > 0 && !(ending && waiting <= carriedBytes),
    perform: async () => {
      const starting = queue.splice(0, slice(queue).length);
      underWay = starting.length;
      begun += starting.length;
      for (const { bytes } of starting) waiting -= bytes;
      await Promise.all(starting.map(({ start }) => begin(start, caps)));
      underWay = 0;
    },
  };
};
