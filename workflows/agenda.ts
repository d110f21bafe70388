import { proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../activities/activities';
import type { ItemOutcome } from '../activities/review-rounds';
import { openingPerson } from '../domain/review/procedure';
import { countsFrom } from '../domain/review/rules-of-rounds';
import type { AgendaItem, Instruction, ScheduledCycle } from '../domain/review/state';
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

const { openRounds, instructRounds, collectOutcomes } = proxyActivities<
  Pick<Activities, 'openRounds' | 'instructRounds' | 'collectOutcomes'>
>({
  startToCloseTimeout: '5 minutes',
  heartbeatTimeout: '1 minute',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '30 seconds' },
});

/**
 * Opens a round on each pending item of an open cycle, slice by slice, and tells the rounds what was said of the whole
 * cycle; once the deadline has passed and neither is left to do, gathers what became of them.
 */
export const workThroughAgenda = (
  carried: AgendaWork | null,
  stateOf: () => ScheduledCycle,
  note: (name: 'note-openings' | 'note-told' | 'note-outcomes', data: unknown) => void,
): Agenda => {
  let outcomes: readonly ItemOutcome[] = carried?.outcomes ?? [];

  const pending = (): readonly AgendaItem[] =>
    ['open', 'closing'].includes(stateOf().stage)
      ? stateOf().items.filter((item) => item.status === 'pending')
      : [];
  const instructions = (): readonly Instruction[] =>
    ['open', 'suspended', 'closing'].includes(stateOf().stage) ? (stateOf().instructions ?? []) : [];
  const isClosing = (): boolean =>
    stateOf().stage === 'closing' && pending().length === 0 && instructions().length === 0;

  const open = async (slice: readonly AgendaItem[]): Promise<void> => {
    const state = stateOf();
    const { deadline, term, termFrom, kind } = state.data;
    const items = await openRounds({
      cycle: state.cycle,
      personId: openingPerson(state),
      deadline,
      ...(term === undefined || termFrom === undefined ? {} : { reckoned: { term, termFrom } }),
      meeting: kind === 'meeting',
      countsFrom: countsFrom(state),
      references: slice.map(({ reference }) => reference),
      decisionTypes: Object.fromEntries(
        slice.flatMap(({ reference, decisionType }) =>
          decisionType === undefined ? [] : [[reference, decisionType]],
        ),
      ),
    });
    note('note-openings', { items, deadline });
  };
  const tell = async ({ number, command, data, personId, references }: Instruction): Promise<void> => {
    const { cycle } = stateOf();
    const slice = references.slice(0, itemsAtOnce);
    const items = await instructRounds({ cycle, number, command, data, personId, references: slice });
    note('note-told', { number, items });
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
    isDue: (ending) => !ending && (pending().length > 0 || instructions().length > 0 || isClosing()),
    perform: async () => {
      const slice = pending().slice(0, itemsAtOnce);
      const [instruction] = instructions();
      if (slice.length > 0) return open(slice);
      return instruction === undefined ? gather() : tell(instruction);
    },
  };
};
