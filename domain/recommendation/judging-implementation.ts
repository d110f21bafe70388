/**
 * Whether the whole is implemented is derived by a rule, and said by a body.
 *
 * Invariants
 * 1. A judgement keeps what the rule derived when it was made; it may differ, with its reasons.
 * 2. The latest judgement is in force; those before it stay, and so does every dissent.
 */
import { memberEntities } from '../group/membership';
import { notOfThese } from '../group/powers';
import { accepted, refused } from '../shared/decision';
import { limits } from '../shared/limits';
import { repeated } from '../shared/repetition';
import { actedAs, event, fillsRecord, isRefused, seatFor, type Refused, type Rule } from './procedure';
import { speakingSeat } from './speaking';
import type { CommandData } from './commands';
import type { InStage } from './state';

const wrongDissent = (
  { membership }: InStage<'in-implementation'>,
  { dissents }: CommandData<'judge-implementation'>,
  judgement: number,
): Refused | null => {
  const entities = dissents.map(({ entityId }) => entityId);
  const members = memberEntities(membership);
  const stray = entities.find((entityId) => !members.includes(entityId));
  if (stray !== undefined) return refused('TAWSIYA_DISSENTING_ENTITY_UNKNOWN', { entity: stray });
  const twice = repeated(entities);
  return twice === undefined ? null : refused('TAWSIYA_DISSENTED_ALREADY', { entity: twice, judgement });
};

export const judgeImplementation: Rule<'in-implementation', 'judge-implementation'> = (
  state,
  { actor, data },
  { now },
) => {
  const { judgedBy } = state.rules.implementation;
  const seat = seatFor(state, actor, notOfThese(judgedBy), ...judgedBy);
  if (isRefused(seat)) return seat;
  const { judgements, status } = state.implementation;
  if (judgements.length >= limits.judgements)
    return refused('TAWSIYA_IMPLEMENTATION_RECORD_FULL', { limit: limits.judgements, what: 'judgements' });
  const { outcome, reasons, source = null, dissents } = data;
  const number = judgements.length + 1;
  return (
    wrongDissent(state, data, number) ??
    fillsRecord(state, data) ??
    accepted(
      event('implementation-judged', actedAs(seat), now, {
        number,
        outcome,
        derived: status,
        reasons,
        source,
        dissents,
      }),
    )
  );
};

/** A member entity puts on record that it does not share the judgement in force. */
export const dissent: Rule<'in-implementation', 'dissent'> = (state, { actor, data }, { now }) => {
  if (actor.kind === 'system') return refused('TAWSIYA_UNKNOWN_ACTOR', { person: 'system' });
  const seat = speakingSeat(state, actor.personId, data.entityId);
  if (isRefused(seat)) return seat;
  const judgement = state.implementation.judgements.at(-1);
  if (judgement === undefined) return refused('TAWSIYA_NOT_JUDGED');
  const { entityId } = seat;
  const { number } = judgement;
  if (judgement.dissents.some((each) => each.entityId === entityId))
    return refused('TAWSIYA_DISSENTED_ALREADY', { entity: entityId, judgement: number });
  const { text } = data;
  return (
    fillsRecord(state, text) ??
    accepted(event('dissent-recorded', actedAs(seat), now, { judgement: number, entityId, text }))
  );
};
