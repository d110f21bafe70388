import {
  isGrpcServiceError,
  WorkflowIdConflictPolicy,
  WorkflowIdReusePolicy,
  type Client,
} from '@temporalio/client';
import {
  defineSearchAttributeKey,
  SearchAttributeType,
  WorkflowExecutionAlreadyStartedError,
} from '@temporalio/common';
import type { CloudEvent } from '../../events/envelope';
import { searchAttributes, workflowIds, workflowTypes } from '../../workflows/messages';

/** The server will never take a workflow for this event: its id is longer than the server allows, for one. */
export class EventUnacceptable extends Error {
  override readonly name = 'EventUnacceptable';
}

/** A call without an answer is made again by whoever hands the event over. */
const callLimitMs = 10_000;

/** gRPC status code INVALID_ARGUMENT. */
const invalidArgument = 3;

/** `MWG` of `/groups/MWG/recommendations/MWG-2026-0042`. */
const groupOf = ({ source }: CloudEvent): string => source.split('/')[2] ?? '';

/**
 * Hands an event over to the workflow that sends its letters, for good. Done again it changes nothing, as long as the
 * server remembers the workflow. Resolves to false where it was handed over before.
 *
 * @throws EventUnacceptable for what repetition never cures
 */
export const startMail = async (client: Client, taskQueue: string, event: CloudEvent): Promise<boolean> => {
  try {
    await client.withDeadline(Date.now() + callLimitMs, () =>
      client.workflow.start(workflowTypes.mail, {
        taskQueue,
        workflowId: workflowIds.mail(event.id),
        workflowIdReusePolicy: WorkflowIdReusePolicy.REJECT_DUPLICATE,
        workflowIdConflictPolicy: WorkflowIdConflictPolicy.FAIL,
        staticSummary: `${event.subject} ${event.type.split('.').at(-2) ?? event.type}`,
        typedSearchAttributes: [
          {
            key: defineSearchAttributeKey(searchAttributes.group, SearchAttributeType.KEYWORD),
            value: groupOf(event),
          },
        ],
        args: [event],
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof WorkflowExecutionAlreadyStartedError) return false;
    const fault = error instanceof Error ? error.cause : error;
    if (isGrpcServiceError(fault) && invalidArgument === (fault.code as number))
      throw new EventUnacceptable(fault.details, { cause: error });
    throw error;
  }
};
