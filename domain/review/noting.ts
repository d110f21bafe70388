/** What a cycle hears from its group. */
import { noDelegations } from '../group/delegation';
import { accepted } from '../shared/decision';
import { movedBy } from './moving-deadline';
import { event, type Rule } from './procedure';
import { leftUnfinished } from './unfinished';

export const noteMembership: Rule<'note-membership', 'scheduled' | 'open' | 'suspended' | 'closing'> = (
  { membership },
  { data },
  now,
) =>
  membership !== undefined && data.membership.version <= membership.version
    ? accepted()
    : accepted(event('membership-noted', now, data));

/** New rules hold for what comes after; a new calendar among them moves a deadline that was given as a term. */
export const noteRules: Rule<'note-rules', 'scheduled' | 'open' | 'suspended' | 'closing'> = (
  state,
  { data },
  now,
) =>
  state.rules !== undefined && data.rules.version <= state.rules.version
    ? accepted()
    : accepted(event('rules-noted', now, data), ...movedBy(state, data.rules.calendar, now));

/** Who acts for a seat from now on; what was done stands. */
export const noteDelegations: Rule<'note-delegations', 'scheduled' | 'open' | 'suspended' | 'closing'> = (
  { delegations = noDelegations },
  { data },
  now,
) =>
  data.delegations.version <= delegations.version
    ? accepted()
    : accepted(event('delegations-noted', now, data));

export const noteUnfinishedLeft: Rule<'note-unfinished-left', 'closed' | 'cancelled'> = (
  state,
  { data },
  now,
) => {
  const left = leftUnfinished(state).map(({ reference }) => reference);
  const references = left.filter((reference) => data.references.includes(reference));
  return references.length === 0
    ? accepted()
    : accepted(event('unfinished-items-left', now, { references, to: data.to ?? null }));
};
