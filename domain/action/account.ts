import type { Account } from '../shared/outbox';
import { nameOfLead } from './procedure';
import { dateInForce, type ActionState } from './state';

/** What an action says of itself beside each of its events. */
export const accountOf = (state: ActionState): Account => {
  const { due } = dateInForce(state);
  const last = state.reports.at(-1);
  return {
    subject: state.reference,
    group: state.group,
    stage: state.stage,
    membershipVersion: state.membership.version,
    rulesVersion: state.rules.version,
    summary: {
      stage: state.stage,
      lead: nameOfLead(state.lead),
      due: due.written,
      dueDay: due.means.to,
      extensions: state.dueDates.length - 1,
      status: last?.status ?? null,
      percentage: last?.percentage ?? null,
      reports: state.reports.length,
      unanswered: state.unanswered,
    },
  };
};
