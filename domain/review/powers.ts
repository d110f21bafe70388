import { seatAs } from '../group/membership';
import { powersByDefault } from '../group/powers';
import type { ActedAs, Actor } from '../shared/actor';
import { refused } from '../shared/decision';
import { secretariatSeat, type Refused } from './procedure';
import type { ScheduledCycle } from './state';

/** The seat from which the actor holds the power, by the rules that the cycle holds now. */
export const empowered = (
  state: ScheduledCycle,
  actor: Actor,
  power: 'extend' | 'suspend' | 'closeEarly',
): ActedAs | Refused => {
  const { membership, rules } = state;
  const offices = (rules?.powers ?? powersByDefault)[power];
  if (offices.length === 0) return refused('TAWSIYA_NOBODY_EMPOWERED', { power });
  if (membership === undefined) return secretariatSeat(state, actor);
  const person = actor.kind === 'person' ? actor.personId : 'system';
  return seatAs(membership, person, ...offices) ?? refused('TAWSIYA_NOT_EMPOWERED', { person });
};
