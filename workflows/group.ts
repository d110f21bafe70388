/** A working group: admits proposals, allots references, and starts recommendations, review cycles and actions. */
import {
  ApplicationFailure,
  CancellationScope,
  continueAsNew,
  defineQuery,
  setHandler,
  patched,
} from '@temporalio/workflow';
import { accountOf } from '../domain/group/account';
import { notTheSecretariat } from '../domain/group/asking';
import { readCommand, type CommandData, type GroupCommand } from '../domain/group/commands';
import { groupDecider } from '../domain/group/decider';
import type { GroupEvent } from '../domain/group/events';
import { importOutcome } from '../domain/group/importing';
import { upToDate, type EstablishedGroup, type GroupState } from '../domain/group/state';
import type { CyclePlan } from '../domain/review/plan';
import { isInstant } from '../domain/shared/instant';
import type { Refusal } from '../domain/shared/refusal';
import { readBeginning } from './beginning';
import { present } from './clock';
import { takeCommands, takeNotes } from './commanding';
import { runIsFull, usualHistoryCap } from './continuing';
import { attend } from './duties';
import { Ledger, type EntityRules, type LedgerRecord } from './ledger';
import {
  groupCommandNames,
  noteNames,
  queryNames,
  type Beginning,
  type GroupStart,
  type GroupView,
  type HistoryCaps,
} from './messages';
import { startChildren, type Start } from './children';
import { keepCycleSchedules } from './cycle-schedules';
import { tellOpenRecommendations, type Notice } from './notices';
import { noticesAfter } from './group-notices';
import { publishFrom } from './publishing';
import { refusing } from './refusing';
import { showing } from './visibility';

export interface CarriedGroup {
  readonly ledger: LedgerRecord<GroupState>;
  readonly notices: readonly Notice[];
  readonly starts: readonly Start[];
  /** Absent where the run before was of a release without them. */
  readonly schedules?: readonly string[];
}

const established = (state: GroupState): EstablishedGroup => {
  if (state.stage === 'none') throw ApplicationFailure.nonRetryable('The group was not established');
  return state;
};

const rules: EntityRules<GroupCommand, GroupState, GroupEvent> = {
  decider: groupDecider,
  // A name without a shape is none of this entity's; its handlers are set for the domain's own names alone.
  read: (name, actor, data) => readCommand(name as GroupCommand['type'], actor, data),
  accountOf: (state) => accountOf(established(state)),
  receiptOf: (state, events, name, data) => {
    // The decider has read it by the shape of this very command.
    if (name === 'import-block')
      return importOutcome(established(state), data as CommandData<'import-block'>, events);
    const [event] = events;
    if (event?.type === 'references-allotted') return { references: event.data.references };
    if (event?.type === 'seat-delegated' || event?.type === 'delegation-revoked')
      return { delegation: event.data.delegation.number };
    return event?.type === 'cycle-scheduled' ? { cycle: event.data.cycle } : {};
  },
};

const establish = (ledger: Ledger<GroupCommand, GroupState, GroupEvent>, start: unknown): void => {
  const refusal = ledger.note('establish', start, present());
  if (refusal !== null) throw refusing(refusal);
};

/** Commands that add many children at once; one at a time may always be added, so that an import makes nobody wait. */
const admitting: readonly string[] = ['propose-block', 'import-block'];

type GroupBeginning = Beginning<GroupStart, CarriedGroup>;

/** @throws ApplicationFailure with the refusal's code where it cannot be established as asked */
export async function group(beginning: GroupBeginning): Promise<never> {
  // A request to cancel is no procedure: a group ends by its framework's decision, which is not told to Temporal.
  return CancellationScope.nonCancellable(async () => live(beginning));
}

const live = async (beginning: GroupBeginning): Promise<never> => {
  const { start, carried, historyCap } = readBeginning(beginning);
  const caps: HistoryCaps = historyCap === undefined ? {} : { historyCap };
  const children = startChildren(carried?.starts ?? [], caps);
  const notices = tellOpenRecommendations(carried?.notices ?? [], children);
  /** Of the cycle scheduled last: its child starts with what the group has settled, not with what was sent. */
  let plan: CyclePlan | null = null;
  const schedules = keepCycleSchedules(carried?.schedules ?? [], () => established(ledger.state));
  const ledger = new Ledger<GroupCommand, GroupState, GroupEvent>(
    rules,
    carried === null ? null : { ...carried.ledger, state: upToDate(carried.ledger.state) },
    (event, state, before) => {
      if (before.stage === 'none') return;
      const heard = noticesAfter(event, established(state), before, () =>
        patched('cycles-hear-of-delegations'),
      );
      for (const notice of heard) notices.add(notice);
      schedules.addFrom(event);
      if (event.type === 'cycle-scheduled') plan = event.data.data;
      if (event.type === 'actions-allotted') children.addActions(event.data, established(state));
    },
  );
  if (carried === null) establish(ledger, start);
  const show = showing({ stage: established(ledger.state).stage, deadline: null, cycle: null });

  setHandler(defineQuery<GroupView>(queryNames.group), () => ({ state: established(ledger.state) }));
  setHandler(
    defineQuery<Refusal | null, [unknown, unknown]>(queryNames.notTheSecretariat),
    (personId: unknown, at: unknown) => {
      // A Query runs at the time of the last task, which may be long ago: who acts by delegation is of the asker's time.
      const now = typeof at === 'string' && isInstant(at) ? at : present();
      return notTheSecretariat(established(ledger.state), typeof personId === 'string' ? personId : '', now);
    },
  );
  takeCommands(
    groupCommandNames,
    {
      // Asked by validators alone, which no replay runs: what an earlier run admitted stays admitted.
      judge: (name, ...asked) => {
        const { backlog } = children;
        if (backlog === null || !admitting.includes(name)) return ledger.judge(name, ...asked);
        const judgement = ledger.judge(name, ...asked);
        if (judgement.kind !== 'accepted') return judgement;
        const { code } = established(ledger.state);
        const parameters = { waiting: backlog, subject: code };
        return { kind: 'refused', refusal: { code: 'TAWSIYA_STARTS_WAITING', parameters } };
      },
      submit: (name, message, ...asked) => {
        const before = ledger.state;
        const answer = ledger.submit(name, message, ...asked);
        // A repeated command changes nothing, and its children were started by the first.
        if (!('code' in answer) && ledger.state !== before)
          children.addFrom(answer, message, established(ledger.state), plan);
        return answer;
      },
      note: (...asked) => ledger.note(...asked),
    },
    () => undefined,
  );
  takeNotes(noteNames.group, ledger, () => {
    const { stage } = established(ledger.state);
    show({ stage, deadline: null, cycle: null }, '', 'itself');
  });

  await attend(
    [children, publishFrom('group', ledger), notices, schedules],
    () =>
      runIsFull(historyCap ?? usualHistoryCap) || (children.fillRun && patched('runs-end-by-their-children')),
  );
  const next: CarriedGroup = {
    ledger: ledger.record,
    notices: notices.waiting,
    starts: children.waiting,
    schedules: schedules.waiting,
  };
  return continueAsNew<typeof group>({
    carried: next,
    ...caps,
  });
};
