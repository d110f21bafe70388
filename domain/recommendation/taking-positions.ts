/**
 * Positions in an open round: taken by those who speak for a member entity, or put on record for them.
 *
 * Invariants
 * 1. A position is recorded on behalf of somebody who may speak for the entity, with the way and the place in which it
 *    was given. It counts as if that person had taken it, and everybody sees who recorded it.
 * 2. The secretariat reverses what it recorded itself and nothing else. What is reversed stays, and counts for nothing:
 *    the position before it counts again.
 */
import type { Deciding } from '../group/deciding';
import type { Seat } from '../group/membership';
import { decidingFor } from '../group/rules-of-procedure';
import { refused, type OnceAccepted } from '../shared/decision';
import { addHours, type Instant } from '../shared/instant';
import type { RecommendationEvent } from './events';
import { evolve } from './evolve';
import type { Position, PositionData, RecordedBy } from './position';
import {
  actedAs,
  event,
  fillsRecord,
  isRefused,
  secretariatSeat,
  thenFrom,
  type Refused,
  type Rule,
  type Verdict,
} from './procedure';
import { objectionFollowing } from './registering-objections';
import { closeIfAllAnswered } from './round';
import { voiceIn, type Voice } from './speaking';
import { currentRevision, type InStage, type OpenRound, type RecommendationState } from './state';
import { runningRound } from './suspending';

const missingWords = (data: PositionData, { objectionNeeds }: Deciding): Refused | null => {
  if (data.value === 'objection' && objectionNeeds !== 'nothing' && data.grounds === undefined)
    return refused('TAWSIYA_GROUNDS_NEEDED', { field: 'grounds' });
  if (data.value === 'objection' && objectionNeeds === 'grounds-and-remedy' && data.remedy === undefined)
    return refused('TAWSIYA_GROUNDS_NEEDED', { field: 'remedy' });
  if (data.value === 'support-with-reservation' && data.statement === undefined)
    return refused('TAWSIYA_RESERVATION_NEEDED');
  return null;
};

/** A hold ends at the instant asked for, at the longest that the rules allow, or with the round: the first of them. */
const holdEnd = (round: OpenRound, data: PositionData, now: Instant): Instant | undefined => {
  if (data.value !== 'hold') return undefined;
  const longest = addHours(now, round.rules.longestHoldHours);
  return [data.until ?? longest, longest, round.deadline].sort()[0];
};

const positionFrom = (
  { seat, entityId, byProxy }: Voice,
  data: PositionData,
  revision: number,
  now: Instant,
  until?: Instant,
  recordedBy?: RecordedBy,
): Position => ({
  entityId,
  personId: seat.personId,
  capacity: seat.role,
  ...(byProxy ? { proxyHeldBy: seat.entityId } : {}),
  ...(seat.byDelegationOf === undefined ? {} : { byDelegationOf: seat.byDelegationOf }),
  value: data.value,
  revision,
  at: now,
  ...(data.statement === undefined ? {} : { statement: data.statement }),
  ...(data.grounds === undefined ? {} : { grounds: data.grounds }),
  ...(data.remedy === undefined ? {} : { remedy: data.remedy }),
  ...(until === undefined ? {} : { until }),
  ...(recordedBy === undefined ? {} : { recordedBy }),
});

/** The round in which a position may be taken now, or why not. */
export const openForPositions = (state: InStage<'under-review'>, now: Instant): OpenRound | Refused => {
  const round = runningRound(state);
  if (isRefused(round)) return round;
  const { number, deadline, positionsFrom } = round;
  if (now < positionsFrom) return refused('TAWSIYA_NOTICE_RUNS', { round: number, from: positionsFrom });
  return now >= deadline ? refused('TAWSIYA_ROUND_CLOSED', { round: number, deadline }) : round;
};

interface Spoken {
  readonly position: Position;
  /** Whose entity is another one where it was spoken by proxy. */
  readonly seat: Seat;
}

/** The position of the person as the data has it, in the name of whoever acts. */
const positionOf = (
  state: InStage<'under-review'>,
  round: OpenRound,
  personId: string,
  data: PositionData,
  now: Instant,
  asked: OnceAccepted,
  recordedBy?: RecordedBy,
): Spoken | Refused => {
  const current = currentRevision(state).number;
  const voice = voiceIn(round, personId, data.entityId, current, asked);
  if (isRefused(voice)) return voice;
  if (data.revision !== undefined && data.revision !== current)
    return refused('TAWSIYA_OLD_REVISION', { given: data.revision, current });
  const until = holdEnd(round, data, now);
  if (until !== undefined && until <= now) return refused('TAWSIYA_HOLD_NOT_LATER', { until, now });
  const position = positionFrom(voice, data, current, now, until, recordedBy);
  return (
    missingWords(data, decidingFor(round)) ?? fillsRecord(state, position) ?? { position, seat: voice.seat }
  );
};

const withObjection = (
  state: RecommendationState,
  happened: RecommendationEvent,
  follow: (reached: RecommendationState) => readonly RecommendationEvent[],
): readonly RecommendationEvent[] => [happened, ...follow(evolve(state, happened))];

const taken = (
  state: InStage<'under-review'>,
  round: OpenRound,
  position: Position,
  by: Seat,
  now: Instant,
): Verdict => {
  const events = withObjection(
    state,
    event('position-taken', actedAs(by), now, { round: round.number, position }),
    (reached) => objectionFollowing(reached, position.entityId, 'position-changed', actedAs(by), now),
  );
  return thenFrom(state, events, (reached) => closeIfAllAnswered(reached, now));
};

export const takePosition: Rule<'under-review', 'take-position'> = (state, command, { now }) => {
  const { actor, data } = command;
  const round = openForPositions(state, now);
  if (isRefused(round)) return round;
  if (actor.kind === 'system') return refused('TAWSIYA_UNKNOWN_ACTOR', { person: 'system' });
  const spoken = positionOf(state, round, actor.personId, data, now, command);
  return isRefused(spoken) ? spoken : taken(state, round, spoken.position, spoken.seat, now);
};

/** A position given orally or on paper, recorded by the secretariat. */
export const recordPosition: Rule<'under-review', 'record-position'> = (state, command, { now }) => {
  const { actor, data } = command;
  const clerk = secretariatSeat(state, actor);
  if (isRefused(clerk)) return clerk;
  const round = openForPositions(state, now);
  if (isRefused(round)) return round;
  const { personId, given, source, ...said } = data;
  const spoken = positionOf(state, round, personId, said, now, command, {
    personId: clerk.personId,
    given,
    source,
  });
  return isRefused(spoken) ? spoken : taken(state, round, spoken.position, clerk, now);
};

/** The secretariat corrects its own error. */
export const reversePosition: Rule<'under-review', 'reverse-position'> = (
  state,
  { actor, data },
  { now },
) => {
  const clerk = secretariatSeat(state, actor);
  if (isRefused(clerk)) return clerk;
  const round = openForPositions(state, now);
  if (isRefused(round)) return round;
  const { number } = currentRevision(state);
  const position = round.positions.findLast(
    (each) => each.entityId === data.entityId && each.revision === number && each.reversed === undefined,
  );
  if (position?.recordedBy === undefined)
    return refused('TAWSIYA_NOTHING_TO_REVERSE', { entity: data.entityId });
  const reversed = event('position-reversed', actedAs(clerk), now, {
    round: round.number,
    position,
    reasons: data.reasons,
  });
  return thenFrom(state, [reversed], (reached) =>
    objectionFollowing(reached, data.entityId, 'position-reversed', actedAs(clerk), now),
  );
};
