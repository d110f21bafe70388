import { unreachable } from '../shared/unreachable';
import type { CycleEvent, CycleEventName, CycleEventOf } from './events';
import type { AgendaItem, CycleState, ScheduledCycle } from './state';

const withOpenings = (
  items: readonly AgendaItem[],
  { data }: CycleEventOf<'rounds-opened'>,
): readonly AgendaItem[] =>
  items.map((item): AgendaItem => {
    if (data.opened.includes(item.reference)) return { ...item, status: 'round-opened' };
    const refused = data.refused.find((each) => each.reference === item.reference);
    return refused === undefined ? item : { ...item, status: 'refused', refusal: refused.refusal };
  });

/** The stages that each event may follow, once the cycle is scheduled. */
const follows: Readonly<Record<Exclude<CycleEventName, 'scheduled'>, readonly CycleState['stage'][]>> = {
  opened: ['scheduled'],
  'rounds-opened': ['open', 'closing'],
  'reminder-due': ['open'],
  'deadline-reached': ['open'],
  closed: ['closing'],
  cancelled: ['scheduled'],
};

/** An event that its stage cannot have led to: the record is broken and nothing may be built on it. */
const impossible = (state: CycleState, event: CycleEvent): never => {
  throw new Error(`The event "${event.type}" cannot follow the stage "${state.stage}"`);
};

/** Folds one event into the state. Total over events that `decide` gave; any other is a broken record and throws. */
export const evolve = (state: CycleState, event: CycleEvent): ScheduledCycle => {
  if (event.type === 'scheduled') {
    if (state.stage !== 'none') return impossible(state, event);
    const { cycle, group, personId, data } = event.data;
    const items = data.agenda.map((reference): AgendaItem => ({ reference, status: 'pending' }));
    return { stage: 'scheduled', cycle, group, personId, data, items };
  }
  if (!follows[event.type].includes(state.stage) || state.stage === 'none') return impossible(state, event);
  const { cycle, group, personId, data, items } = state;
  const scheduled = { cycle, group, personId, data, items };
  switch (event.type) {
    case 'opened':
      return { ...scheduled, stage: 'open', remindAt: event.data.remindAt };
    case 'rounds-opened':
      return { ...state, items: withOpenings(items, event) };
    case 'reminder-due':
      return { ...scheduled, stage: 'open', remindAt: null };
    case 'deadline-reached':
      return { ...scheduled, stage: 'closing' };
    case 'closed':
      return { ...scheduled, stage: 'closed', items: event.data.items, at: event.at };
    case 'cancelled':
      return { ...scheduled, stage: 'cancelled', reasons: event.data.reasons, at: event.at };
    default:
      return unreachable(event);
  }
};
