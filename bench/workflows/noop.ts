/**
 * The least that a durable lifecycle of so many Updates can be: no state, no rule, no event. Each Update returns at
 * once, as the product's do, and is followed by one empty Activity from the main loop.
 */
import {
  allHandlersFinished,
  condition,
  defineUpdate,
  proxyActivities,
  setHandler,
} from '@temporalio/workflow';
import type { EmptyActivities } from '../noop-activities';

const { doNothing } = proxyActivities<EmptyActivities>({ startToCloseTimeout: '1 minute' });

/** Ends after the Activity of the last Update. */
export async function noop(updates: number): Promise<void> {
  let waiting = 0;
  setHandler(defineUpdate('step'), () => {
    waiting += 1;
  });
  for (let done = 0; done < updates; done += 1) {
    await condition(() => waiting > 0);
    waiting -= 1;
    await doNothing();
  }
  await condition(allHandlersFinished);
}
