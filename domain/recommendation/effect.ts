/** When an endorsed text takes effect: once, at one instant, and never before it is endorsed. */
import type { WorkingCalendar } from '../calendar/working-calendar';
import type { EndorsementTerms } from '../group/endorsement-terms';
import type { Instant } from '../shared/instant';
import type { Reckoning } from './reckoning';
import { timeLimitFrom } from './time-limit';

export interface Effect {
  /** From when its time runs: the adoption or the endorsement. */
  readonly since: Instant;
  readonly at: Instant;
  /** How the instant was come to; null where it is so many hours, or at once. */
  readonly reckoning: Reckoning | null;
  /** Who may keep it from taking effect. */
  readonly opposition: 'nobody' | 'any-member';
  readonly hasTaken: boolean;
}

const none = { before: [], after: [] };

export const effectOf = (
  { effect }: EndorsementTerms,
  adoptedAt: Instant,
  endorsedAt: Instant,
  calendar: WorkingCalendar | undefined,
): Effect => {
  if (effect.kind === 'on-endorsement')
    return { since: endorsedAt, at: endorsedAt, reckoning: null, opposition: 'nobody', hasTaken: true };
  const since = effect.from === 'adoption' ? adoptedAt : endorsedAt;
  const { deadline, reckoning } = timeLimitFrom(effect, none, calendar, since);
  const { opposition } = effect;
  return deadline <= endorsedAt
    ? { since, at: endorsedAt, reckoning: null, opposition, hasTaken: true }
    : { since, at: deadline, reckoning, opposition, hasTaken: false };
};
