/** What a failed call to the server means to the engine's callers. */
import {
  isGrpcServiceError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { EngineUnavailable, Refused } from '../../api/ports/engine';
import type { Refusal } from '../../domain/shared/refusal';

/** gRPC status codes (https://grpc.io/docs/guides/status-codes/); the driver's own enumeration is not re-exported. */
const grpcStatus = {
  cancelled: 1,
  deadlineExceeded: 4,
  notFound: 5,
  resourceExhausted: 8,
  failedPrecondition: 9,
  aborted: 10,
  unavailable: 14,
} as const;

const grpcCodeOf = (error: unknown): number | undefined => {
  if (isGrpcServiceError(error)) return error.code;
  return error instanceof Error && isGrpcServiceError(error.cause) ? error.cause.code : undefined;
};

const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' &&
  value !== null &&
  'code' in value &&
  typeof value.code === 'string' &&
  'parameters' in value &&
  typeof value.parameters === 'object';

/** The refusal that a workflow gave, or null. */
export const refusalIn = (error: unknown): Refused | null => {
  if (!(error instanceof WorkflowUpdateFailedError) || !(error.cause instanceof ApplicationFailure))
    return null;
  const detail: unknown = error.cause.details?.[0];
  return isRefusal(detail) ? new Refused(detail) : null;
};

/** An update that the server had accepted when the workflow ended; it had no effect. */
const endedMeanwhile = 'AcceptedUpdateCompletedWorkflow';

/** Whether the entity is not there, or is there no more. */
export const isGone = (error: unknown): boolean =>
  error instanceof WorkflowNotFoundError ||
  grpcCodeOf(error) === grpcStatus.notFound ||
  (error instanceof WorkflowUpdateFailedError &&
    error.cause instanceof ApplicationFailure &&
    error.cause.type === endedMeanwhile);

/** What can be sent again with the same id, or null where that would not help. */
export const unavailability = (error: unknown): EngineUnavailable | null => {
  if (error instanceof EngineUnavailable) return error;
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError)
    return new EngineUnavailable('no-answer', { cause: error });
  switch (grpcCodeOf(error)) {
    case grpcStatus.deadlineExceeded:
    case grpcStatus.cancelled:
    case grpcStatus.failedPrecondition:
      // The last: for a workflow whose task was lost three times, as with workers that die; a later one answers.
      return new EngineUnavailable('no-answer', { cause: error });
    case grpcStatus.resourceExhausted:
    case grpcStatus.aborted:
      return new EngineUnavailable('busy', { cause: error });
    case grpcStatus.unavailable:
      return new EngineUnavailable('unreachable', { cause: error });
    case undefined:
    default:
      return null;
  }
};
