/** The life of one action, from its assignment until nobody may reopen it: years. A thin shell round the decider. */
import {
  ApplicationFailure,
  CancellationScope,
  continueAsNew,
  defineQuery,
  patched,
  setHandler,
} from '@temporalio/workflow';
import { accountOf } from '../domain/action/account';
import { personCommands, readCommand, type ActionCommand } from '../domain/action/commands';
import { actionDecider, nextDue } from '../domain/action/decider';
import { asKnownNow } from '../domain/action/earlier-release';
import type { ActionEvent } from '../domain/action/events';
import { lateBy, overdueSince, silentSince } from '../domain/action/lateness';
import { isSameWord, wordOf } from '../domain/action/word';
import { dateInForce, isSettled, type ActionState, type Unassigned } from '../domain/action/state';
import { isInstant } from '../domain/shared/instant';
import { readBeginning } from './beginning';
import { keepTime, present } from './clock';
import { takeCommands, takeNotes } from './commanding';
import { runIsFull, usualHistoryCap } from './continuing';
import { attend } from './duties';
import { runErrands, type Errand } from './errands';
import { Ledger, type EntityRules, type LedgerRecord } from './ledger';
import {
  noteNames,
  queryNames,
  workflowIds,
  type ActionStart,
  type ActionView,
  type Beginning,
} from './messages';
import { publishFrom } from './publishing';
import { isRecord } from './reading';
import { refusing } from './refusing';
import { showing, type Visible } from './visibility';

type State = ActionState | Unassigned;

export interface CarriedAction {
  readonly ledger: LedgerRecord<State>;
  /** Absent where the run before was of a release without them. */
  readonly errands?: readonly Errand[];
}

const assigned = (state: State): ActionState => {
  if (state.stage === 'none') throw ApplicationFailure.nonRetryable('No action was assigned');
  return state;
};

const rules: EntityRules<ActionCommand, State, ActionEvent> = {
  decider: actionDecider,
  // A name without a shape is none of this entity's; its handlers are set for the domain's own names alone.
  read: (name, actor, data) => readCommand(name as ActionCommand['type'], actor, data),
  accountOf: (state) => accountOf(assigned(state)),
  receiptOf: () => ({}),
};

const visibleIn = (state: ActionState): Visible => ({
  stage: state.stage,
  deadline: lateBy(state),
  cycle: null,
});

/** For the Temporal UI: where it stands, without a word of what it says. */
const detailsOf = (state: ActionState): string => {
  const { reference, stage, reports, unanswered } = state;
  return (
    `**${reference}** · ${stage} · due ${dateInForce(state).due.written} · ` +
    `${String(reports.length)} reports, ${String(unanswered)} missing`
  );
};

/** Each recommendation that it serves hears where it stands, and its group that nobody may reopen it any more. */
const errandsAfter = (
  event: ActionEvent,
  sequence: number,
  state: ActionState,
  before: State,
): readonly Errand[] => {
  const word = wordOf(state);
  const hasMoved = before.stage === 'none' || !isSameWord(word, wordOf(before));
  const hearing =
    event.type === 'joined' ? [event.data.recommendation] : hasMoved ? state.recommendations : [];
  return [
    ...hearing.map((reference) => ({
      workflowId: workflowIds.recommendation(reference),
      note: 'note-action',
      data: { ...word, sequence },
    })),
    ...(isSettled(state)
      ? [
          {
            workflowId: workflowIds.group(state.group),
            note: 'note-action-settled',
            data: { reference: state.reference },
          },
        ]
      : []),
  ];
};

const begin = (ledger: Ledger<ActionCommand, State, ActionEvent>, start: unknown): void => {
  const refusal = ledger.note('assign', isRecord(start) ? start['data'] : undefined, present());
  if (refusal !== null) throw refusing(refusal);
};

type ActionBeginning = Beginning<ActionStart, CarriedAction>;

/**
 * @returns the stage that it settled in
 * @throws ApplicationFailure with the refusal's code where it was not started with an assignment that fits
 */
export async function action(beginning: ActionBeginning): Promise<string> {
  // A request to cancel is no procedure: it would end an action without an event. The command `cancel` is the way.
  return CancellationScope.nonCancellable(async () => live(beginning));
}

const live = async (beginning: ActionBeginning): Promise<string> => {
  const { start, carried, historyCap } = readBeginning(beginning);
  const errands = runErrands(carried?.errands ?? []);
  const recorded = carried === null ? null : { ...carried.ledger, state: asKnownNow(carried.ledger.state) };
  const ledger = new Ledger<ActionCommand, State, ActionEvent>(rules, recorded, (event, state, before) => {
    const due = errandsAfter(event, ledger.sequence, assigned(state), before);
    if (due.length > 0 && patched('recommendations-hear-of-actions'))
      for (const each of due) errands.add(each);
  });
  if (carried === null) begin(ledger, start);
  const show = showing(visibleIn(assigned(ledger.state)));
  const shown = (by: 'update' | 'itself') => (): void => {
    const state = assigned(ledger.state);
    show(visibleIn(state), detailsOf(state), by);
  };
  shown('update')();

  setHandler(defineQuery<ActionView, [unknown]>(queryNames.action), (at: unknown): ActionView => {
    const state = assigned(ledger.state);
    // A Query runs at the time of the last task, which may be long ago: what is late is of the asker's time.
    const now = typeof at === 'string' && isInstant(at) ? at : present();
    return { state, overdueSince: overdueSince(state, now), silentSince: silentSince(state, now) };
  });
  takeCommands(personCommands, ledger, shown('update'));
  takeNotes(noteNames.action, ledger, shown('itself'));

  const clock = keepTime(
    () => nextDue(ledger.state),
    () => {
      ledger.note('pass-time', {}, present());
      shown('itself')();
    },
  );
  const isOver = (): boolean =>
    isSettled(assigned(ledger.state)) && !ledger.hasWaiting && errands.waiting.length === 0;
  await attend(
    [clock, publishFrom('action', ledger), errands],
    () => isOver() || runIsFull(historyCap ?? usualHistoryCap),
  );
  if (isOver()) return ledger.state.stage;
  return continueAsNew<typeof action>({
    carried: { ledger: ledger.record, errands: errands.waiting },
    ...(historyCap === undefined ? {} : { historyCap }),
  });
};
