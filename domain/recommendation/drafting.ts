/** From a first text to its submission, and the proposer's way out. */
import { actingNow } from '../group/delegation';
import { proposing, proposingSeat } from '../group/seat-choice';
import { accepted, refused } from '../shared/decision';
import { limits } from '../shared/limits';
import { canonicalText, type Content, type HashOf } from './content';
import {
  actedAs,
  event,
  fillsRecord,
  isRefused,
  proposerSeat,
  secretariatSeat,
  type Asked,
  type Circumstances,
  type Rule,
  type Verdict,
} from './procedure';
import type { StageName } from './stages';
import { currentRevision, type Recorded } from './state';

export const newText = (number: number, content: Content, hashOf: HashOf) => ({
  revision: number,
  content,
  contentHash: hashOf(canonicalText(content)),
});

export const propose = (command: Asked<'propose'>, { now, hashOf }: Circumstances): Verdict => {
  const { actor, data } = command;
  if (actor.kind === 'system') return refused('TAWSIYA_UNKNOWN_ACTOR', { person: 'system' });
  const { membership, rules, delegations } = data;
  const seat = proposingSeat(actingNow(membership, delegations, now), actor.personId, data.entityId);
  if (isRefused(seat)) return seat;
  return accepted(
    event(data.draft === true ? 'drafted' : 'proposed', actedAs(seat), now, {
      reference: data.reference,
      group: data.group,
      proposer: { personId: seat.personId, entityId: seat.entityId },
      ...newText(1, data.content, hashOf),
      membership,
      rules,
      delegations,
      ladder: data.ladder ?? [],
      origin: data.origin ?? null,
    }),
  );
};

export const submit: Rule<'draft' | 'returned', 'submit'> = (state, { actor }, { now }) => {
  if (state.stage === 'returned' && state.from !== 'screening') return refused('TAWSIYA_ALREADY_REVIEWED');
  const seat = proposerSeat(state, actor);
  if (isRefused(seat)) return seat;
  const { number, content, contentHash } = currentRevision(state);
  return accepted(event('submitted', actedAs(seat), now, { revision: number, content, contentHash }));
};

/** Shared by editing and revising: a text may be replaced only so often and only within the record's size. */
export const tooMuch = (state: Recorded, ...texts: readonly [Content, ...unknown[]]) =>
  state.revisions.length >= limits.revisions
    ? refused('TAWSIYA_TOO_MANY_REVISIONS', { limit: limits.revisions })
    : fillsRecord(state, ...texts);

export const edit: Rule<'draft' | 'screening' | 'returned', 'edit'> = (
  state,
  { actor, data },
  { now, hashOf },
) => {
  if (state.stage === 'returned' && state.from !== 'screening') return refused('TAWSIYA_ALREADY_REVIEWED');
  const seat = proposerSeat(state, actor);
  if (isRefused(seat)) return seat;
  const obstacle = tooMuch(state, data.content);
  if (obstacle !== null) return obstacle;
  return accepted(
    event('edited', actedAs(seat), now, newText(currentRevision(state).number + 1, data.content, hashOf)),
  );
};

/** The proposer withdraws; where nobody is left who speaks for the proposer, the secretariat records it. */
export const withdraw: Rule<StageName, 'withdraw'> = (state, { actor, data }, { now }) => {
  const proposer = proposerSeat(state, actor);
  const isGone = !state.membership.seats.some(
    (seat) => seat.entityId === state.proposer.entityId && proposing.includes(seat.role),
  );
  const seat = isRefused(proposer) && isGone ? secretariatSeat(state, actor) : proposer;
  if (isRefused(seat)) return seat;
  return accepted(event('withdrawn', actedAs(seat), now, { reasons: data.reasons }));
};
