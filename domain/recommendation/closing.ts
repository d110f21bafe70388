import { accepted, refused } from '../shared/decision';
import { actedAs, byEngine, event, isRefused, secretariatSeat, type Rule } from './procedure';
import { ruleReason } from './reasons';
import type { StageName } from './stages';

export const close: Rule<'endorsed' | 'in-implementation', 'close'> = (state, { actor, data }, { now }) => {
  const seat = secretariatSeat(state, actor);
  if (isRefused(seat)) return seat;
  const { at, hasTaken } = state.effect;
  if (!hasTaken && data.outcome !== 'superseded' && data.outcome !== 'rescinded')
    return refused('TAWSIYA_NOT_YET_IN_EFFECT', { at });
  return accepted(
    event('closed', actedAs(seat), now, { ...data, reasonCode: 'SECRETARIAT', supersededBy: null }),
  );
};

/** Another recommendation, now endorsed, takes the place of this one. */
export const closeSuperseded: Rule<StageName, 'note-superseded'> = (_state, { data: { by } }, { now }) =>
  accepted(
    event('closed', byEngine, now, {
      outcome: 'superseded',
      reasons: ruleReason('SUPERSEDED', 'en', { by }),
      reasonCode: 'SUPERSEDED',
      supersededBy: by,
    }),
  );
