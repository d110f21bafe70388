import { proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../activities/activities';
import type { ItemOutcome } from '../activities/review-rounds';
import type { ScheduledCycle } from '../domain/review/state';
import type { Duty } from './duties';

/** What is known of the outcomes while they are being gathered. */
export interface AgendaWork {
  readonly outcomes: readonly ItemOutcome[];
}

export interface Agenda extends Duty {
  readonly work: AgendaWork;
}

/** Items of one Activity: few enough to be tried again as a whole, many enough that 500 items take 20 Activities. */
const itemsAtOnce = 25;

const { openRounds, collectOutcomes } = proxyActivities<Pick<Activities, 'openRounds' | 'collectOutcomes'>>({
  startToCloseTimeout: '5 minutes',
  heartbeatTimeout: '1 minute',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '30 seconds' },
});

/**
 * Opens a round on each pending item of an open cycle, slice by slice; once the deadline has passed and no item is
 * pending, gathers what became of them.
 */
export const workThroughAgenda = (
  carried: AgendaWork | null,
  stateOf: () => ScheduledCycle,
  note: (name: 'note-openings' | 'note-outcomes', data: unknown) => void,
): Agenda => {
  let outcomes: readonly ItemOutcome[] = carried?.outcomes ?? [];

  const pending = (): readonly string[] => {
    const { stage, items } = stateOf();
    if (stage !== 'open' && stage !== 'closing') return [];
    return items.filter((item) => item.status === 'pending').map((item) => item.reference);
  };
  const isClosing = (): boolean => stateOf().stage === 'closing' && pending().length === 0;

  const open = async (references: readonly string[]): Promise<void> => {
    const { cycle, personId, data } = stateOf();
    const items = await openRounds({ cycle, personId, deadline: data.deadline, references });
    note('note-openings', { items });
  };
  const gather = async (): Promise<void> => {
    const { cycle, data, items } = stateOf();
    const open = items.filter((item) => item.status === 'round-opened').map((item) => item.reference);
    const references = open.slice(outcomes.length, outcomes.length + itemsAtOnce);
    if (references.length > 0)
      outcomes = [...outcomes, ...(await collectOutcomes({ cycle, deadline: data.deadline, references }))];
    if (outcomes.length === open.length) note('note-outcomes', { items: outcomes });
  };
  return {
    get work() {
      return { outcomes };
    },
    isDue: (ending) => !ending && (pending().length > 0 || isClosing()),
    perform: async () => {
      const references = pending().slice(0, itemsAtOnce);
      await (references.length > 0 ? open(references) : gather());
    },
  };
};
