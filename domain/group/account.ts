import type { Account } from '../shared/outbox';
import type { EstablishedGroup } from './state';

/** What a group says of itself beside each of its events. */
export const accountOf = (state: EstablishedGroup): Account => ({
  subject: state.code,
  group: state.code,
  stage: state.stage,
  membershipVersion: state.membership.version,
  rulesVersion: state.rules.version,
  summary: {
    stage: state.stage,
    year: state.year,
    lastNumber: state.lastNumber,
    lastCycle: state.lastCycle,
    open: state.open.length,
  },
});
