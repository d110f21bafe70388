/** The decider's second half: what each event makes of the state. */
import { unreachable } from '../shared/unreachable';
import type { CycleEvent, CycleEventName, CycleEventOf } from './events';
import {
  withAttendance,
  withClosing,
  withExtension,
  withInstructionHeard,
  withOpenings,
  withResumption,
  withSuspension,
} from './folding-rounds';
import { withMove, withRules } from './moving-deadline';
import type { AgendaItem, CycleState, ScheduledCycle } from './state';

/** The stages that each event may follow, once the cycle is scheduled. */
const follows: Readonly<Record<Exclude<CycleEventName, 'scheduled'>, readonly CycleState['stage'][]>> = {
  opened: ['scheduled'],
  'rounds-opened': ['open', 'suspended', 'closing'],
  'attendance-recorded': ['open'],
  'deadline-extended': ['scheduled', 'open'],
  'deadline-moved': ['scheduled', 'open'],
  'rounds-told': ['open', 'suspended', 'closing'],
  suspended: ['open'],
  resumed: ['suspended'],
  'closed-early': ['open'],
  'reminder-due': ['open'],
  'deadline-reached': ['open'],
  closed: ['closing'],
  'unfinished-items-left': ['closed', 'cancelled'],
  cancelled: ['scheduled'],
  'membership-noted': ['scheduled', 'open', 'suspended', 'closing'],
  'rules-noted': ['scheduled', 'open', 'suspended', 'closing'],
  'delegations-noted': ['scheduled', 'open', 'suspended', 'closing'],
};

/** An event that its stage cannot have led to: the record is broken and nothing may be built on it. */
const impossible = (state: CycleState, event: CycleEvent): never => {
  throw new Error(`The event "${event.type}" cannot follow the stage "${state.stage}"`);
};

const begun = ({ data: scheduled }: CycleEventOf<'scheduled'>): ScheduledCycle => {
  const { cycle, group, personId, data, membership, rules, delegations } = scheduled;
  const items = data.agenda.map((entry): AgendaItem => ({ ...entry, status: 'pending' }));
  return {
    stage: 'scheduled',
    cycle,
    group,
    personId,
    data,
    items,
    ...(membership === undefined ? {} : { membership }),
    ...(rules === undefined ? {} : { rules }),
    ...(delegations === undefined ? {} : { delegations }),
  };
};

const withLeft = (
  state: ScheduledCycle,
  { data }: CycleEventOf<'unfinished-items-left'>,
): ScheduledCycle => ({
  ...state,
  items: state.items.map((item): AgendaItem => {
    if (!data.references.includes(item.reference)) return item;
    return data.to === null ? { ...item, settledSince: true } : { ...item, carriedTo: data.to };
  }),
});

/** Folds one event into the state. Total over events that `decide` gave; any other is a broken record and throws. */
export const evolve = (state: CycleState, event: CycleEvent): ScheduledCycle => {
  if (event.type === 'scheduled') return state.stage === 'none' ? begun(event) : impossible(state, event);
  if (!follows[event.type].includes(state.stage) || state.stage === 'none') return impossible(state, event);
  switch (event.type) {
    case 'opened':
      return {
        ...state,
        stage: 'open',
        openedAt: event.at,
        remindAt: event.data.remindAt,
        ...(state.rules === undefined ? {} : { rulesOfRounds: [state.rules] }),
      };
    case 'rounds-opened':
      return withOpenings(state, event);
    case 'attendance-recorded':
      return withAttendance(state, event);
    case 'deadline-extended':
      return withExtension(state, event);
    case 'deadline-moved':
      return withMove(state, event);
    case 'rounds-told':
      return withInstructionHeard(state, event);
    case 'suspended':
      return withSuspension(state, event);
    case 'resumed':
      return withResumption(state, event);
    case 'closed-early':
      return { ...withClosing(withoutReminder(state), event), stage: 'closing' };
    case 'reminder-due':
      return { ...state, stage: 'open', remindAt: null };
    case 'deadline-reached':
      return { ...withoutReminder(state), stage: 'closing' };
    case 'closed':
      return { ...withoutReminder(state), stage: 'closed', items: event.data.items, at: event.at };
    case 'unfinished-items-left':
      return withLeft(state, event);
    case 'cancelled':
      return {
        ...withoutReminder(state),
        stage: 'cancelled',
        items: state.items.map((item) => ({ ...item, unfinished: true })),
        reasons: event.data.reasons,
        at: event.at,
      };
    case 'membership-noted':
      return { ...state, membership: event.data.membership };
    case 'delegations-noted':
      return { ...state, delegations: event.data.delegations };
    case 'rules-noted':
      return withRules(state, event);
    default:
      return unreachable(event);
  }
};

/** An open cycle alone has a reminder. */
const withoutReminder = (state: ScheduledCycle): ScheduledCycle => {
  if (state.stage !== 'open') return state;
  const { remindAt: _remindAt, ...rest } = state;
  return { ...rest, stage: 'closing' };
};
