import type { Seat } from '../group/membership';
import type { Power } from '../group/powers';
import type { RulesOfProcedure } from '../group/rules-of-procedure';
import type { Actor } from '../shared/actor';
import { seatFor, type Refused } from './procedure';
import { refused } from '../shared/decision';
import type { Recorded } from './state';

/** The seat from which the actor holds the power, by the rules given, or why not. */
export const empoweredSeat = (
  state: Recorded,
  actor: Actor,
  { powers }: Pick<RulesOfProcedure, 'powers'>,
  power: Power,
): Seat | Refused => {
  const offices = powers[power];
  const [only, ...others] = offices;
  if (only === undefined) return refused('TAWSIYA_NOBODY_EMPOWERED', { power });
  if (others.length > 0) return seatFor(state, actor, 'TAWSIYA_NOT_EMPOWERED', ...offices);
  return seatFor(
    state,
    actor,
    only === 'secretariat' ? 'TAWSIYA_NOT_SECRETARIAT' : 'TAWSIYA_NOT_CO_CHAIR',
    only,
  );
};
