/** What a change of the group's membership, rules or delegations does to an open recommendation. */
import { accepted } from '../shared/decision';
import { keysWithoutChair } from './endorsement';
import { movedBy } from './moving-deadlines';
import { byEngine, event, thenFrom, type Rule } from './procedure';
import type { StageName } from './stages';

export const noteMembership: Rule<StageName, 'note-membership'> = (state, { data }, { now }) => {
  if (data.membership.version <= state.membership.version) return accepted();
  const noted = event('membership-noted', byEngine, now, data);
  if (state.stage !== 'awaiting-endorsement') return accepted(noted);
  const keys = keysWithoutChair(state, data.membership);
  return thenFrom(state, [noted], () =>
    keys.length === 0
      ? []
      : [event('endorsement-keys-voided', byEngine, now, { keys, because: 'no-longer-co-chair' })],
  );
};

/** Who acts for a seat from now on; what was done stands. */
export const noteDelegations: Rule<StageName, 'note-delegations'> = (state, { data }, { now }) =>
  data.delegations.version <= state.delegations.version
    ? accepted()
    : accepted(event('delegations-noted', byEngine, now, data));

/** New rules hold for what comes after; a new calendar among them moves the deadline that runs. */
export const noteRules: Rule<StageName, 'note-rules'> = (state, { data }, { now }) =>
  data.rules.version <= state.rules.version
    ? accepted()
    : accepted(event('rules-noted', byEngine, now, data), ...movedBy(state, data.rules.calendar, now));
