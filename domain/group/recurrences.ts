/**
 * The recurring cycles of a group.
 *
 * Invariants
 * 1. Each has an id of its own; set again under the same id it is another one from then on, and runs.
 * 2. It goes by the clocks of the group's working calendar: by which else would its first working Tuesday be one?
 */
import { accepted, refused } from '../shared/decision';
import type { Actor } from '../shared/actor';
import type { Instant } from '../shared/instant';
import { limits } from '../shared/limits';
import { event, isRefusal, opener, secretariat, type Refusal, type Verdict } from './procedure';
import type { KeptRecurrence, Recurrence } from './recurrence';
import type { EstablishedGroup } from './state';

const mayNotBe = ({ id, zone }: Recurrence, { rules, recurrences }: EstablishedGroup): Refusal | null => {
  const { calendar } = rules;
  if (calendar === undefined) return refused('TAWSIYA_NO_CALENDAR', { version: rules.version });
  if (zone !== calendar.zone) return refused('TAWSIYA_OTHER_ZONE', { zone, calendar: calendar.zone });
  const others = recurrences.filter((each) => each.id !== id).length;
  return others < limits.recurrences
    ? null
    : refused('TAWSIYA_TOO_MANY_RECURRENCES', { limit: limits.recurrences });
};

export const recurCycle = (
  state: EstablishedGroup,
  actor: Actor,
  recurrence: Recurrence,
  now: Instant,
): Verdict => {
  const acting = opener(state, actor);
  if (isRefusal(acting)) return acting;
  return mayNotBe(recurrence, state) ?? accepted(event('recurrence-set', acting, now, { recurrence }));
};

type Change = 'recurrence-paused' | 'recurrence-resumed' | 'recurrence-ended';

const changesNothing = (change: Change, { paused }: KeptRecurrence): boolean =>
  (change === 'recurrence-paused' && paused) || (change === 'recurrence-resumed' && !paused);

export const changeRecurrence = (
  state: EstablishedGroup,
  actor: Actor,
  { id }: { readonly id: string },
  change: Change,
  now: Instant,
): Verdict => {
  const acting = secretariat(state, actor);
  if (isRefusal(acting)) return acting;
  const kept = state.recurrences.find((each) => each.id === id);
  if (kept === undefined) return refused('TAWSIYA_UNKNOWN_RECURRENCE', { id, group: state.code });
  return changesNothing(change, kept) ? accepted() : accepted(event(change, acting, now, { id }));
};
