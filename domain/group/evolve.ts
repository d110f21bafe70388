import type { Instant } from '../shared/instant';
import { unreachable } from '../shared/unreachable';
import { withActions } from './actions';
import { noDelegations, type Delegations } from './delegation';
import { withCycle, withoutCycle, withPause, withRecurrence } from './folding-cycles';
import { withImported } from './imported';
import type { GroupEvent } from './events';
import type { EstablishedGroup, GroupState } from './state';

/** The next version of the list. What is over is in the events, and nobody acts by it any more. */
const next = (
  { version, list }: Delegations,
  at: Instant,
  change: (running: Delegations['list']) => Delegations['list'],
): Delegations => ({ version: version + 1, list: change(list.filter(({ until }) => until > at)) });

/** Folds one event into the state. Total over events that `decide` gave; any other is a broken record and throws. */
export const evolve = (state: GroupState, event: GroupEvent): EstablishedGroup => {
  if (event.type === 'established') {
    if (state.stage !== 'none') throw new Error(`The group ${state.code} was established twice`);
    return {
      stage: 'established',
      ...event.data,
      year: Number(event.at.slice(0, 4)),
      lastNumber: 0,
      lastCycle: 0,
      delegations: noDelegations,
      lastDelegation: 0,
      open: [],
      cycles: [],
      unfinished: [],
      recurrences: [],
      lastAction: 0,
      actions: [],
      plans: [],
      imported: [],
    };
  }
  if (state.stage === 'none')
    throw new Error(`The event "${event.type}" comes before the group was established`);
  switch (event.type) {
    case 'references-allotted': {
      const { year, references } = event.data;
      const before = year === state.year ? state.lastNumber : 0;
      return {
        ...state,
        year,
        lastNumber: before + references.length,
        open: [...state.open, ...references],
      };
    }
    case 'items-imported': {
      const { source, items } = event.data;
      // Their references were allotted by the event before.
      const block = {
        year: state.year,
        first: state.lastNumber - items.length + 1,
        keys: items.map(({ key }) => key),
        digests: items.map(({ digest }) => digest).join(''),
      };
      return { ...state, imported: withImported(state.imported, source, block) };
    }
    case 'cycle-scheduled':
      return withCycle(state, event.data);
    case 'cycle-ended':
      return withoutCycle(state, event.data);
    case 'recurrence-set':
      return withRecurrence(state, event);
    case 'recurrence-paused':
      return withPause(state, event.data.id, true);
    case 'recurrence-resumed':
      return withPause(state, event.data.id, false);
    case 'recurrence-ended':
      return { ...state, recurrences: state.recurrences.filter(({ id }) => id !== event.data.id) };
    case 'membership-changed':
      return { ...state, membership: event.data.membership };
    case 'rules-adopted':
      return { ...state, rules: event.data.rules };
    case 'seat-delegated': {
      const { delegation } = event.data;
      return {
        ...state,
        delegations: next(state.delegations, event.at, (running) => [...running, delegation]),
        lastDelegation: delegation.number,
      };
    }
    case 'delegation-revoked': {
      const { number } = event.data.delegation;
      const delegations = next(state.delegations, event.at, (running) =>
        running.filter((each) => each.number !== number),
      );
      return { ...state, delegations };
    }
    case 'actions-allotted':
      return withActions(state, event.data);
    case 'action-settled':
      return { ...state, actions: state.actions.filter((each) => each.reference !== event.data.reference) };
    case 'recommendation-settled':
      return {
        ...state,
        open: state.open.filter((reference) => reference !== event.data.reference),
        unfinished: state.unfinished.filter(({ reference }) => reference !== event.data.reference),
        plans: state.plans.filter(({ recommendation }) => recommendation !== event.data.reference),
      };
    default:
      return unreachable(event);
  }
};
