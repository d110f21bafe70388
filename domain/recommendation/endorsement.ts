/**
 * Dual endorsement.
 *
 * Invariants
 * 1. Endorsed means the keys that the terms ask for. Where they do not say otherwise, and wherever they ask for two, these
 *    are of two persons and two institutions on one content hash, in any order or in the one that the terms give.
 * 2. A key is given on the exact text in force; when the text changes, every key given is void.
 * 3. Keys come from those who hold the chair now, not from those who held it when the round opened.
 * 4. A key given by delegation names whose seat it is, and stands when the delegation ends: it lapses with the seat.
 */
import type { EndorsementTerms } from '../group/endorsement-terms';
import { roles, type Membership, type Seat } from '../group/membership';
import type { Actor } from '../shared/actor';
import { accepted, refused } from '../shared/decision';
import { effectOf } from './effect';
import { empoweredSeat } from './powers';
import { escalatedFrom } from './next-body';
import { roundDeadline } from './round-deadline';
import {
  actedAs,
  byEngine,
  chairs,
  coChairSeat,
  event,
  isRefused,
  seatFor,
  thenFrom,
  type Refused,
  type Rule,
} from './procedure';
import { ruleReason } from './reasons';
import { rejection } from './rejection';
import { barringRound } from './separation';
import { currentRevision, type EndorsementKey, type InStage } from './state';
import { isReminderDue, withLimit } from './time-limit';

type Awaiting = InStage<'awaiting-endorsement'>;

/** Delegates endorse where the terms let them; whoever holds the seat always may. */
const mayHold = ({ terms }: Pick<Awaiting, 'terms'>, { byDelegationOf }: Seat): boolean =>
  byDelegationOf === undefined || terms.delegates === 'may-endorse';

/** The seats that may turn a key: co-chairs first, then deputies of the same institutions where the terms let them. */
const keySeats = (state: Pick<Awaiting, 'membership' | 'terms'>): readonly Seat[] =>
  chairSeats(state).filter((seat) => mayHold(state, seat));

const chairSeats = ({ membership, terms }: Pick<Awaiting, 'membership' | 'terms'>): readonly Seat[] => [
  ...membership.seats.filter((seat) => seat.role === 'co-chair'),
  ...(terms.deputies === 'may-endorse'
    ? membership.seats.filter(
        (seat) => seat.role === 'deputy' && chairs({ membership }).includes(seat.entityId),
      )
    : []),
];

/** "Separation of duties": whoever proposed may be kept from endorsing. */
const hasProposed = ({ terms, proposer }: Awaiting, { personId, byDelegationOf }: Seat): boolean =>
  terms.proposer === 'may-not-endorse' && [personId, byDelegationOf].includes(proposer.personId);

const isBarred = (state: Awaiting, seat: Seat): boolean =>
  hasProposed(state, seat) || barringRound(state, seat, 'position-and-endorsement') !== null;

const delegateMayNot = (seat: Seat): Refused =>
  refused('TAWSIYA_DELEGATE_MAY_NOT_ENDORSE', {
    person: seat.personId,
    holder: seat.byDelegationOf ?? seat.personId,
  });

/** The co-chair who returns or declines what awaits endorsement, or a delegate where the terms let them. */
export const endorsingCoChair = (state: Awaiting, actor: Actor): Seat | Refused => {
  const seat = coChairSeat(state, actor);
  return isRefused(seat) || mayHold(state, seat) ? seat : delegateMayNot(seat);
};

const keysNeeded = ({ keys }: EndorsementTerms): number => (keys === 'either' ? 1 : 2);

/** The institution whose key comes before any other, as long as it has not given it. */
const firstKeyMissing = ({ terms: { firstKey }, keys }: Awaiting): string | null =>
  firstKey === undefined || keys.some((key) => key.entityId === firstKey) ? null : firstKey;

export const endorse: Rule<'awaiting-endorsement', 'endorse'> = (state, { actor, data }, { now }) => {
  const held = seatFor(state, actor, 'TAWSIYA_NOT_CO_CHAIR', ...roles);
  if (isRefused(held)) return held;
  const seat = keySeats(state).find((each) => each.personId === held.personId);
  if (seat === undefined) {
    const delegated = chairSeats(state).find((each) => each.personId === held.personId);
    return delegated === undefined
      ? refused('TAWSIYA_NOT_CO_CHAIR', { person: held.personId })
      : delegateMayNot(delegated);
  }
  if (hasProposed(state, seat)) return refused('TAWSIYA_PROPOSER_MAY_NOT_ENDORSE', { person: seat.personId });
  const barring = barringRound(state, seat, 'position-and-endorsement');
  if (barring !== null)
    return refused('TAWSIYA_POSITION_BARS_ENDORSING', { person: seat.personId, round: barring });
  const capacity = seat.role === 'co-chair' ? 'co-chair' : 'deputy';
  if (state.keys.some((key) => key.personId === seat.personId))
    return refused('TAWSIYA_KEY_ALREADY_GIVEN', { person: seat.personId });
  if (state.keys.some((key) => key.entityId === seat.entityId))
    return refused('TAWSIYA_SAME_INSTITUTION', { entity: seat.entityId });
  const first = firstKeyMissing(state);
  if (first !== null && first !== seat.entityId)
    return refused('TAWSIYA_NOT_THE_FIRST_KEY', { first, entity: seat.entityId });
  const { contentHash, number } = currentRevision(state);
  if (data.contentHash !== contentHash)
    return refused('TAWSIYA_TEXT_CHANGED', {
      given: data.contentHash,
      current: contentHash,
      revision: number,
    });
  const key: EndorsementKey = {
    personId: seat.personId,
    entityId: seat.entityId,
    capacity,
    ...(seat.byDelegationOf === undefined ? {} : { byDelegationOf: seat.byDelegationOf }),
    contentHash,
    at: now,
  };
  const given = event('endorsement-key-given', actedAs(seat), now, { key });
  return thenFrom(state, [given], () =>
    state.keys.length + 1 < keysNeeded(state.terms)
      ? []
      : [
          event('endorsed', actedAs(seat), now, {
            contentHash,
            keys: [...state.keys, key],
            statements: state.statements,
            effect: effectOf(state.terms, state.since, now, state.rules.calendar),
          }),
        ],
  );
};

export const declineEndorsement: Rule<'awaiting-endorsement', 'decline'> = (
  state,
  { actor, data },
  { now },
) => {
  const seat = endorsingCoChair(state, actor);
  if (isRefused(seat)) return seat;
  return accepted(rejection(state, { reasons: data.reasons, reasonCode: 'CO_CHAIR' }, actedAs(seat), now));
};

export const extendEndorsement: Rule<'awaiting-endorsement', 'extend-deadline'> = (
  state,
  command,
  { now },
) => {
  const { actor, data, acceptedBefore = false } = command;
  const seat = empoweredSeat(state, actor, state.rules, 'extend');
  if (isRefused(seat)) return seat;
  if (data.deadline <= state.deadline)
    return refused('TAWSIYA_DEADLINE_NOT_LATER', { deadline: data.deadline, than: state.deadline });
  // Since 0.4.0.
  const day = acceptedBefore ? null : roundDeadline({ deadline: data.deadline }, state.rules, now);
  if (day !== null && isRefused(day)) return day;
  const due = { deadline: data.deadline, reckoning: null };
  return accepted(
    event('deadline-extended', actedAs(seat), now, {
      of: 'endorsement',
      from: state.deadline,
      to: data.deadline,
      reasons: data.reasons,
      reminders: withLimit(state, due, state.rules.calendar, now).reminders,
    }),
  );
};

/** Persons who may now give a key that is missing. */
export const missingKeys = (state: Awaiting): readonly string[] => {
  const given = state.keys.map((key) => key.entityId);
  const first = firstKeyMissing(state);
  const persons = keySeats(state)
    .filter((seat) => !given.includes(seat.entityId) && !isBarred(state, seat))
    .filter((seat) => first === null || seat.entityId === first)
    .map((seat) => seat.personId);
  return [...new Set(persons)];
};

/** The reminder when it is due, and at the deadline what the terms make of it. */
export const remindOrLapse: Rule<'awaiting-endorsement', 'pass-time'> = (state, _command, { now }) => {
  const { deadline, terms } = state;
  const isOver = now >= deadline;
  if (isOver && terms.onLapse !== 'waits') {
    const reasonCode = 'ENDORSEMENT_DEADLINE';
    const reasons = ruleReason(reasonCode);
    const escalated =
      terms.onLapse === 'escalated' ? escalatedFrom(state, { reasons, reasonCode }, byEngine, now) : [];
    if (escalated.length > 0) return accepted(...escalated);
    return accepted(
      terms.onLapse === 'lapsed'
        ? event('lapsed', byEngine, now, { reasons, reasonCode })
        : event('returned', byEngine, now, { from: 'endorsement', to: 'proposer', reasons, reasonCode }),
    );
  }
  return isReminderDue(state, now)
    ? accepted(
        event('endorsement-reminder-due', byEngine, now, {
          deadline,
          overdue: isOver,
          missing: missingKeys(state),
        }),
      )
    : accepted();
};

/** Keys that could not be given under a changed membership. */
export const keysWithoutChair = (state: Awaiting, membership: Membership): readonly EndorsementKey[] => {
  const seats = keySeats({ membership, terms: state.terms });
  const isGivers = (key: EndorsementKey): boolean =>
    seats.some(
      (seat) =>
        seat.personId === (key.byDelegationOf ?? key.personId) &&
        seat.entityId === key.entityId &&
        seat.role === key.capacity,
    );
  const { firstKey } = state.terms;
  // A key that had to come after another does not outlast it.
  const isFirstGone = state.keys.some((key) => key.entityId === firstKey && !isGivers(key));
  return state.keys.filter((key) => isFirstGone || !isGivers(key));
};
