import type { Seat } from '../group/membership';
import { notOfThese, type Power } from '../group/powers';
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
  return offices.length === 0
    ? refused('TAWSIYA_NOBODY_EMPOWERED', { power })
    : seatFor(state, actor, notOfThese(offices), ...offices);
};
