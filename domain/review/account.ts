import type { Account } from '../shared/outbox';
import type { AgendaItem, ScheduledCycle } from './state';

/** What a review cycle says of itself beside each of its events; of an older one without membership and rules, no versions. */
export const accountOf = (state: ScheduledCycle): Account => {
  const count = (status: AgendaItem['status']): number =>
    state.items.filter((item) => item.status === status).length;
  return {
    subject: state.cycle,
    group: state.group,
    stage: state.stage,
    membershipVersion: state.membership?.version ?? 0,
    rulesVersion: state.rules?.version ?? 0,
    summary: {
      stage: state.stage,
      items: state.items.length,
      pending: count('pending'),
      opened: count('round-opened'),
      refused: count('refused'),
      deadline: state.data.deadline,
    },
  };
};
