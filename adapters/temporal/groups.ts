import { WorkflowIdConflictPolicy, WorkflowIdReusePolicy, type Client } from '@temporalio/client';
import {
  defineSearchAttributeKey,
  SearchAttributeType,
  WorkflowExecutionAlreadyStartedError,
} from '@temporalio/common';
import { searchAttributes, workflowIds, workflowTypes, type GroupStart } from '../../workflows/messages';

/**
 * Establishes a group, once: its workflow lives as long as the group. Resolves to false where it was there already, and
 * then nothing of what is given takes effect.
 */
export const establishGroup = async (
  client: Client,
  taskQueue: string,
  start: GroupStart,
): Promise<boolean> => {
  try {
    await client.workflow.start(workflowTypes.group, {
      taskQueue,
      workflowId: workflowIds.group(start.code),
      workflowIdReusePolicy: WorkflowIdReusePolicy.REJECT_DUPLICATE,
      workflowIdConflictPolicy: WorkflowIdConflictPolicy.FAIL,
      staticSummary: start.code,
      typedSearchAttributes: [
        {
          key: defineSearchAttributeKey(searchAttributes.group, SearchAttributeType.KEYWORD),
          value: start.code,
        },
      ],
      args: [{ start }],
    });
    return true;
  } catch (error) {
    if (error instanceof WorkflowExecutionAlreadyStartedError) return false;
    throw error;
  }
};
