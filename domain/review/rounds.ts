/**
 * What a cycle hears of its rounds, and what it has to tell them.
 *
 * Invariants
 * 1. Each item's round is opened once.
 * 2. What is told of the whole cycle reaches every round that is open, also one that opens later.
 */
import { memberEntities } from '../group/membership';
import { isSettled, stageNames } from '../recommendation/stages';
import { accepted, refused } from '../shared/decision';
import { repeated } from '../shared/repetition';
import { event, isRefused, secretariatSeat, type Rule } from './procedure';
import type { AgendaItem } from './state';

type Heard = readonly { readonly reference: string; readonly refusal?: string | undefined }[];

/** Which items had their way, and which were refused it and why. */
const divided = (items: Heard) => ({
  had: items.filter((item) => item.refusal === undefined).map((item) => item.reference),
  hadNot: items.flatMap(({ reference, refusal }) => (refusal === undefined ? [] : [{ reference, refusal }])),
});

export const noteOpenings: Rule<'note-openings', 'open' | 'suspended' | 'closing'> = (
  state,
  { data },
  now,
) => {
  const pending = data.items.filter((item) =>
    state.items.some((each) => each.reference === item.reference && each.status === 'pending'),
  );
  if (pending.length === 0) return accepted();
  const { had, hadNot } = divided(pending);
  const { deadline } = data;
  return accepted(
    event('rounds-opened', now, {
      opened: had,
      refused: hadNot,
      ...(deadline === undefined ? {} : { deadline }),
    }),
  );
};

/** Who was at the meeting, said once for all its rounds. What was recorded last holds. */
export const recordAttendance: Rule<'record-attendance', 'open'> = (state, { actor, data }, now) => {
  const clerk = secretariatSeat(state, actor);
  if (isRefused(clerk)) return clerk;
  const { deadline, kind } = state.data;
  if (kind !== 'meeting') return refused('TAWSIYA_CYCLE_NO_MEETING', { cycle: state.cycle });
  if (now >= deadline) return refused('TAWSIYA_DEADLINE_PASSED', { deadline });
  const { entities } = data;
  const members = state.membership === undefined ? entities : memberEntities(state.membership);
  const stray = entities.find((entityId) => !members.includes(entityId));
  if (stray !== undefined) return refused('TAWSIYA_NOT_A_MEMBER_ENTITY', { entity: stray });
  const twice = repeated(entities);
  if (twice !== undefined) return refused('TAWSIYA_PRESENT_TWICE', { entity: twice });
  const present = members.filter((entityId) => entities.includes(entityId));
  return accepted(event('attendance-recorded', now, { present }, clerk));
};

export const noteTold: Rule<'note-told', 'open' | 'suspended' | 'closing'> = (state, { data }, now) => {
  const instruction = state.instructions?.find(({ number }) => number === data.number);
  const heard = data.items.filter(({ reference }) => instruction?.references.includes(reference));
  if (instruction === undefined || heard.length === 0) return accepted();
  const { had, hadNot } = divided(heard);
  const { number, command } = instruction;
  return accepted(event('rounds-told', now, { number, command, told: had, refused: hadNot }));
};

interface Found {
  readonly reference: string;
  readonly stage: string;
  readonly outcome?: string | undefined;
  readonly reasonCode?: string | undefined;
}

/** A rejection is a decision, though it may be taken up again for a while. */
const settledIn = (stage: string): boolean =>
  stage === 'rejected' || stageNames.some((name) => name === stage && isSettled(name));

/**
 * Finished is what was decided, and what is settled without a decision. A meeting without its quorum decides nothing, and
 * neither does a round that leaves it to a meeting.
 */
const isFinished = ({ stage, outcome, reasonCode }: Found): boolean =>
  settledIn(stage) || (outcome !== undefined && outcome !== 'referred' && reasonCode !== 'NO_QUORUM');

const reported = (item: AgendaItem, found: Found | undefined): AgendaItem => {
  if (found === undefined) return { ...item, unfinished: true };
  const { stage, outcome } = found;
  return {
    ...item,
    stage,
    ...(outcome === undefined ? {} : { outcome }),
    ...(isFinished(found) ? {} : { unfinished: true }),
  };
};

export const noteOutcomes: Rule<'note-outcomes', 'closing'> = (state, { data }, now) => {
  const items = state.items.map((item) =>
    reported(
      item,
      data.items.find((outcome) => outcome.reference === item.reference),
    ),
  );
  return accepted(event('closed', now, { items }));
};
