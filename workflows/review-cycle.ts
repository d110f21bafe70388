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
import type { CycleEvent } from '../domain/review/events';
import type { CycleState, ScheduledCycle } from '../domain/review/state';
import { workThroughAgenda, type AgendaWork } from './agenda';
import { readBeginning, readStart } from './beginning';
import { keepTime, present } from './clock';
import { takeCommands } from './commanding';
import { runIsFull, usualHistoryCap } from './continuing';
import { attend } from './duties';
import { Ledger, type EntityRules, type LedgerRecord } from './ledger';
import { cycleCommandNames, queryNames, type Beginning, type CycleStart, type CycleView } from './messages';
import { publishFrom } from './publishing';
import { refusing } from './refusing';
import { showing, type Visible } from './visibility';

export interface CarriedCycle {
  readonly ledger: LedgerRecord<CycleState>;
  readonly agenda: AgendaWork;
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

const isOver = ({ stage }: CycleState): boolean => stage === 'closed' || stage === 'cancelled';

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
  const ledger = new Ledger(rules, carried?.ledger ?? null);
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

  const clock = keepTime(
    () => nextDue(ledger.state),
    () => note('pass-time', {}),
  );
  const agenda = workThroughAgenda(carried?.agenda ?? null, () => scheduled(ledger.state), note);
  await attend(
    [clock, agenda, publishFrom('cycle', ledger)],
    () => (isOver(ledger.state) && !ledger.hasWaiting) || runIsFull(historyCap ?? usualHistoryCap),
  );
  if (isOver(ledger.state) && !ledger.hasWaiting) return ledger.state.stage;
  const next: CarriedCycle = { ledger: ledger.record, agenda: agenda.work };
  return continueAsNew<typeof reviewCycle>({
    carried: next,
    ...(historyCap === undefined ? {} : { historyCap }),
  });
};
