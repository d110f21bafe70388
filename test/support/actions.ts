/** The steps of an action as persons of the example cast take them, on its workflow itself. */
import { randomUUID } from 'node:crypto';
import { commandShapes } from '../../domain/action/commands';
import {
  queryNames,
  workflowIds,
  workflowTypes,
  type ActionView,
  type Receipt,
} from '../../workflows/messages';
import { assignment } from '../domain/action/stories';
import type { TestEngine } from './engine';

export type Asked = readonly [who: string, command: string, data?: object];

/** With a date that no test lives to see. */
export const farPlan = { ...assignment.plan, due: { written: '2099' } };

export const actionsOn = ({ client, taskQueue }: Pick<TestEngine, 'client' | 'taskQueue'>) => {
  const handleOf = (reference: string) => client.workflow.getHandle(workflowIds.action(reference));
  return {
    handleOf,
    /** Assigned under a reference of its own, which it resolves to. */
    begin: async (historyCap?: number): Promise<string> => {
      const reference = `T${randomUUID().slice(0, 8).toUpperCase()}-A-0001`;
      const reading = commandShapes.assign.read({ ...assignment, reference, plan: farPlan }, '');
      if (!reading.ok) throw new Error(reading.misfit.path);
      await client.workflow.start(workflowTypes.action, {
        taskQueue,
        workflowId: workflowIds.action(reference),
        args: [{ start: { data: reading.value }, ...(historyCap === undefined ? {} : { historyCap }) }],
      });
      return reference;
    },
    send: (
      reference: string,
      [personId, command, data = {}]: Asked,
      commandId: string = randomUUID(),
    ): Promise<Receipt> =>
      handleOf(reference).executeUpdate<Receipt, [object]>(command, {
        args: [{ personId, data }],
        updateId: commandId,
      }),
    viewOf: (reference: string, at: string = new Date().toISOString()): Promise<ActionView> =>
      handleOf(reference).query<ActionView, [string]>(queryNames.action, at),
  };
};
