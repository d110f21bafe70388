/** Who may propose to the group, and the references that proposals get. */
import type { ActedAs, Actor } from '../shared/actor';
import { accepted, refused } from '../shared/decision';
import type { Instant } from '../shared/instant';
import { event, isRefusal, type Refusal, type Verdict } from './procedure';
import { recommendationReference } from './reference';
import { proposingSeat } from './seat-choice';
import type { EstablishedGroup } from './state';

/** Of a proposal, who it is for; needed only from a person who speaks for several. */
interface For {
  readonly entityId?: string | undefined;
}

const proposer = (state: EstablishedGroup, actor: Actor, { entityId }: For): ActedAs | Refusal =>
  actor.kind === 'system'
    ? refused('TAWSIYA_UNKNOWN_ACTOR', { person: 'system' })
    : proposingSeat(state.membership, actor.personId, entityId);

/** Whoever proposes the first of them; the refusal of the first that its sender may not propose. */
export const proposerOf = (
  state: EstablishedGroup,
  actor: Actor,
  proposals: readonly For[],
): ActedAs | Refusal | undefined => {
  const proposers = proposals.map((proposal) => proposer(state, actor, proposal));
  return proposers.find(isRefusal) ?? proposers[0];
};

/** The next references, as many as asked for, in one block without a gap. */
export const nextReferences = (
  state: EstablishedGroup,
  count: number,
  now: Instant,
): { readonly year: number; readonly references: readonly string[] } => {
  // Never back to a year that is over: two workers' clocks may differ at New Year.
  const year = Math.max(Number(now.slice(0, 4)), state.year);
  const last = year === state.year ? state.lastNumber : 0;
  const references = Array.from({ length: count }, (_, index) =>
    recommendationReference(state.code, year, last + index + 1),
  );
  return { year, references };
};

export const allot = (
  state: EstablishedGroup,
  actor: Actor,
  proposals: readonly For[],
  now: Instant,
): Verdict => {
  const acting = proposerOf(state, actor, proposals);
  if (acting === undefined) return accepted();
  if (isRefusal(acting)) return acting;
  return accepted(event('references-allotted', acting, now, nextReferences(state, proposals.length, now)));
};
