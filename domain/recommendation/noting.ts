/** What a change of the group's membership or rules does to an open recommendation. */
import { accepted } from '../shared/decision';
import { keysWithoutChair } from './endorsement';
import { byEngine, event, thenFrom, type Rule } from './procedure';
import { movedBy } from './round-deadline';
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

/** New rules hold for what comes after; a new calendar among them moves the deadline of the round that is open. */
export const noteRules: Rule<StageName, 'note-rules'> = (state, { data }, { now }) => {
  if (data.rules.version <= state.rules.version) return accepted();
  const noted = event('rules-noted', byEngine, now, data);
  if (state.stage !== 'under-review' || state.round === null) return accepted(noted);
  const { calendar } = data.rules;
  const moved = movedBy(state.round, calendar, now);
  if (moved === null || calendar === undefined) return accepted(noted);
  const { from, to, reckoning, because } = moved;
  return accepted(
    noted,
    event('deadline-moved', byEngine, now, {
      round: state.round.number,
      from: from.at,
      to: to.at,
      reckoning,
      because,
      calendarVersion: calendar.version,
    }),
  );
};
