/** A review cycle: opens a round on each item of its agenda, reminds, and reports when its deadline has passed. */
import {
  ApplicationFailure,
  CancellationScope,
  continueAsNew,
  defineQuery,
  setHandler,
} from '@temporalio/workflow';
import { accountOf } from '../domain/review/account';
import { readCommand, type CycleCommand } from '../domain/review/commands';
import { cycleDecider, nextDue } from '../domain/review/decider';
import { isOver, leftUnfinished } from '../domain/review/unfinished';
import type { CycleEvent } from '../domain/review/events';
import type { CycleState, ScheduledCycle } from '../domain/review/state';
import { workThroughAgenda, type AgendaWork } from './agenda';
import { readBeginning, readStart } from './beginning';
import { keepTime, present } from './clock';
import { takeCommands, takeNotes } from './commanding';
import { runIsFull, usualHistoryCap } from './continuing';
import { attend } from './duties';
import { runErrands, type Errand } from './errands';
import { Ledger, type EntityRules, type LedgerRecord } from './ledger';
import {
  cycleCommandNames,
  noteNames,
  queryNames,
  workflowIds,
  type Beginning,
  type CycleStart,
  type CycleView,
} from './messages';
import { publishFrom } from './publishing';
import { refusing } from './refusing';
import { showing, type Visible } from './visibility';

export interface CarriedCycle {
  readonly ledger: LedgerRecord<CycleState>;
  readonly agenda: AgendaWork;
  /** Absent where the run before was of a release without them. */
  readonly errands?: readonly Errand[];
}

const scheduled = (state: CycleState): ScheduledCycle => {
  if (state.stage === 'none') throw ApplicationFailure.nonRetryable('No review cycle was scheduled');
  return state;
};

const rules: EntityRules<CycleCommand, CycleState, CycleEvent> = {
  decider: cycleDecider,
  // A name without a shape is none of this entity's; its handlers are set for the domain's own names alone.
  read: (name, actor, data) => readCommand(name as CycleCommand['type'], actor, data),
  accountOf: (state) => accountOf(scheduled(state)),
  receiptOf: () => ({}),
};

const visibleIn = (state: ScheduledCycle): Visible => ({
  stage: state.stage,
  deadline: state.stage === 'scheduled' || state.stage === 'open' ? state.data.deadline : null,
  cycle: state.cycle,
});

const detailsOf = ({ cycle, stage, items, data }: ScheduledCycle): string =>
  `**${cycle}** · ${stage} · ${String(items.length)} items · opens ${data.opensAt}, closes ${data.deadline}`;

/** The group keeps the agendas of the cycles that are not over; of an older cycle it keeps none. */
const errandsAfter = (event: CycleEvent, state: ScheduledCycle): readonly Errand[] =>
  state.membership !== undefined && (event.type === 'closed' || event.type === 'cancelled')
    ? [
        {
          workflowId: workflowIds.group(state.group),
          note: 'note-cycle-ended',
          data: { cycle: state.cycle, unfinished: leftUnfinished(state) },
        },
      ]
    : [];

const begin = (ledger: Ledger<CycleCommand, CycleState, CycleEvent>, start: unknown): void => {
  const { commandId, ...message } = readStart(start);
  const answer = ledger.submit('schedule', message, commandId, present());
  if ('code' in answer) throw refusing(answer);
};

type CycleBeginning = Beginning<CycleStart, CarriedCycle>;

/**
 * @returns the stage that it ended in
 * @throws ApplicationFailure with the refusal's code where it was not started with a cycle that fits
 */
export async function reviewCycle(beginning: CycleBeginning): Promise<string> {
  // A request to cancel is no procedure: rounds would stay open without a report. `cancel` is the way.
  return CancellationScope.nonCancellable(async () => live(beginning));
}

const live = async (beginning: CycleBeginning): Promise<string> => {
  const { start, carried, historyCap } = readBeginning(beginning);
  const errands = runErrands(carried?.errands ?? []);
  const ledger = new Ledger(rules, carried?.ledger ?? null, (event, state) => {
    for (const errand of errandsAfter(event, scheduled(state))) errands.add(errand);
  });
  if (carried === null) begin(ledger, start);
  const show = showing(visibleIn(scheduled(ledger.state)));
  const shown = (by: 'update' | 'itself') => (): void => {
    const state = scheduled(ledger.state);
    show(visibleIn(state), detailsOf(state), by);
  };
  shown('update')();

  const note = (name: string, data: unknown): void => {
    const refusal = ledger.note(name, data, present());
    if (refusal !== null) throw new Error(`The cycle refuses its own "${name}": ${refusal.code}`);
    shown('itself')();
  };

  setHandler(defineQuery<CycleView>(queryNames.cycle), () => ({ state: scheduled(ledger.state) }));
  takeCommands(cycleCommandNames, ledger, shown('update'));
  takeNotes(noteNames.cycle, ledger, shown('itself'));

  const clock = keepTime(
    () => nextDue(ledger.state),
    () => note('pass-time', {}),
  );
  const hasEnded = (): boolean => isOver(ledger.state) && !ledger.hasWaiting && errands.waiting.length === 0;
  const agenda = workThroughAgenda(carried?.agenda ?? null, () => scheduled(ledger.state), note);
  await attend(
    [clock, agenda, publishFrom('cycle', ledger), errands],
    () => hasEnded() || runIsFull(historyCap ?? usualHistoryCap),
  );
  if (hasEnded()) return ledger.state.stage;
  const next: CarriedCycle = { ledger: ledger.record, agenda: agenda.work, errands: errands.waiting };
  return continueAsNew<typeof reviewCycle>({
    carried: next,
    ...(historyCap === undefined ? {} : { historyCap }),
  });
};
