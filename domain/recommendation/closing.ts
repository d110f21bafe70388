/**
 * How a recommendation ends.
 *
 * Invariants
 * 1. What is being implemented is closed with a report in both languages, and as it was judged.
 * 2. What is superseded or rescinded needs no judgement; what another one supersedes needs no report either.
 */
import { accepted, refused } from '../shared/decision';
import type { CommandData } from './commands';
import { actedAs, byEngine, event, isRefused, secretariatSeat, type Refused, type Rule } from './procedure';
import { ruleReason } from './reasons';
import type { StageName } from './stages';
import type { InAnyOf } from './state';

const judgedOtherwise = (
  state: InAnyOf<'endorsed' | 'in-implementation'>,
  { outcome, report }: CommandData<'close'>,
): Refused | null => {
  if (state.stage === 'endorsed') return null;
  if (report === undefined) return refused('TAWSIYA_CLOSING_REPORT_NEEDED');
  if (outcome === 'superseded' || outcome === 'rescinded') return null;
  const judged = state.implementation.judgements.at(-1)?.outcome;
  if (judged === undefined) return refused('TAWSIYA_NOT_JUDGED');
  return judged === outcome ? null : refused('TAWSIYA_JUDGED_OTHERWISE', { judged });
};

export const close: Rule<'endorsed' | 'in-implementation', 'close'> = (state, { actor, data }, { now }) => {
  const seat = secretariatSeat(state, actor);
  if (isRefused(seat)) return seat;
  const { at, hasTaken } = state.effect;
  const { outcome, reasons, report = null } = data;
  if (!hasTaken && outcome !== 'superseded' && outcome !== 'rescinded')
    return refused('TAWSIYA_NOT_YET_IN_EFFECT', { at });
  const ending = { outcome, reasons, report, reasonCode: 'SECRETARIAT', supersededBy: null } as const;
  return judgedOtherwise(state, data) ?? accepted(event('closed', actedAs(seat), now, ending));
};

/** Another recommendation, now endorsed, takes the place of this one. */
export const closeSuperseded: Rule<StageName, 'note-superseded'> = (_state, { data: { by } }, { now }) =>
  accepted(
    event('closed', byEngine, now, {
      outcome: 'superseded',
      reasons: ruleReason('SUPERSEDED', 'en', { by }),
      report: null,
      reasonCode: 'SUPERSEDED',
      supersededBy: by,
    }),
  );
