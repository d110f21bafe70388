import { ApplicationFailure } from '@temporalio/workflow';
import type { Refusal } from '../domain/shared/refusal';
import type { RefusalDetail } from './messages';

/**
 * A refusal on its way out of a workflow: the only thing that leaves one as an error. The code is the failure's type,
 * and the refusal itself its one detail, from which every edge makes a message in the caller's language.
 */
export const refusing = (refusal: Refusal): ApplicationFailure => {
  const detail: RefusalDetail = refusal;
  return ApplicationFailure.create({
    message: refusal.code,
    type: refusal.code,
    nonRetryable: true,
    details: [detail],
  });
};
