/** What is told of the implementation of a recommendation. */
import type { ImplementationEventData } from '../../domain/recommendation/implementation-events';
import type { RecommendationEventData } from '../../domain/recommendation/events';
import type { Telling } from './told';

type Names = keyof ImplementationEventData | 'closed';

export const implementationDetails: Pick<Telling<'recommendation', RecommendationEventData>, Names> = {
  'plan-submitted': ({ plan, actions, joins }) => ({ plan, actions, joins }),
  'plan-returned': ({ plan, reasons, source }) => ({ plan, reasons, source }),
  'plan-approval-given': ({ plan }) => ({ plan }),
  'plan-approved': ({ plan, approvals, source }) => ({ plan, approvals, source }),
  'actions-assigned': ({ plan, actions, joined, unknown }) => ({ plan, actions, joined, unknown }),
  'action-noted': ({ reference, stage, status, percentage, isSilent, sequence }) => ({
    reference,
    stage,
    status,
    percentage,
    isSilent,
    sequence,
  }),
  'implementation-status-changed': ({ from, to }) => ({ from, to }),
  'implementation-judged': ({ number, outcome, derived, reasons, source, dissents }) => ({
    number,
    outcome,
    derived,
    reasons,
    source,
    dissents,
  }),
  'dissent-recorded': ({ judgement, entityId, text }) => ({ judgement, entityId, text }),
  'response-recorded': ({ response }) => ({ response }),
  closed: ({ outcome, reasons, supersededBy, report }) => ({
    outcome,
    reasons,
    supersededBy,
    ...(report === null ? {} : { report }),
  }),
};
