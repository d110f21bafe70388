import type { Account } from '../shared/outbox';
import type { AgendaItem, ScheduledCycle } from './state';

/** What a review cycle says of itself beside each of its events. It holds no membership or rules of its own. */
export const accountOf = (state: ScheduledCycle): Account => {
  const count = (status: AgendaItem['status']): number =>
    state.items.filter((item) => item.status === status).length;
  return {
    subject: state.cycle,
    group: state.group,
    stage: state.stage,
    membershipVersion: 0,
    rulesVersion: 0,
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
