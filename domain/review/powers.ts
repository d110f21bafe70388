import { seatAs } from '../group/membership';
import { powersByDefault } from '../group/powers';
import type { RulesOfProcedure } from '../group/rules-of-procedure';
import type { ActedAs, Actor } from '../shared/actor';
import { refused, type OnceAccepted } from '../shared/decision';
import { secretariatSeat, type Refused } from './procedure';
import { rulesOfRounds } from './rules-of-rounds';
import type { ScheduledCycle } from './state';

/** Rules that an earlier release recorded may name none. */
type MayNamePowers = Partial<Pick<RulesOfProcedure, 'powers'>>;

/** The seat from which the actor holds the power, by the rules of its rounds. */
export const empowered = (
  state: ScheduledCycle,
  actor: Actor,
  power: 'extend' | 'suspend' | 'closeEarly',
  { acceptedBefore = false }: OnceAccepted,
): ActedAs | Refused => {
  const { membership, rules: noted } = state;
  // Until 0.3.0 the rules that the cycle held at the moment.
  const bound = acceptedBefore ? (noted === undefined ? [] : [noted]) : rulesOfRounds(state);
  const offices = (bound.length === 0 ? [{}] : bound)
    .map((rules: MayNamePowers) => (rules.powers ?? powersByDefault)[power])
    .reduce((shared, next) => shared.filter((office) => next.includes(office)));
  if (offices.length === 0) return refused('TAWSIYA_NOBODY_EMPOWERED', { power });
  if (membership === undefined) return secretariatSeat(state, actor);
  const person = actor.kind === 'person' ? actor.personId : 'system';
  return seatAs(membership, person, ...offices) ?? refused('TAWSIYA_NOT_EMPOWERED', { person });
};
