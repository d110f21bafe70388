/** Weeks that pass in seconds: the product's own worker on the time-skipping server, its events on the real broker. */
import { TestWorkflowEnvironment } from '@temporalio/testing';
import type { RecommendationState } from '../../domain/recommendation/state';
import { searchAttributes, workflowIds, type GroupStart } from '../../workflows/messages';
import { timeSkippingScript } from './addresses';
import { startEngine, type TestEngine } from './engine';
import { eventually } from './eventually';
import { failedTasks } from './histories';
import { stepsOn, type Steps } from './lifecycle';
import { eventsOf } from './stored-events';

export const hour = 3_600_000;
export const day = 24 * hour;

/** The server's numbers (temporal.api.enums.v1.IndexedValueType). */
const indexedAs = { keyword: 2, datetime: 6 } as const;

const patienceMs = 20_000;

export interface SkippedTime {
  readonly system: TestEngine;
  /** The server's time in milliseconds, which stands still between two skips but for the time that really passes. */
  now(): number;
  /** Skips to an instant; every timer before it has rung then. */
  skipTo(milliseconds: number): Promise<void>;
  groupWith(changes: Partial<GroupStart['rules']>): Promise<Steps & { readonly code: string }>;
  stateOf(reference: string): Promise<RecommendationState>;
  /** The state once the recommendation stands at the stage. */
  at(reference: string, stage: string): Promise<RecommendationState>;
  /** The names of all its events, once the last of them is stored. */
  eventNames(reference: string, last: string): Promise<readonly (string | undefined)[]>;
  expectSound(reference: string): Promise<void>;
  stop(): Promise<void>;
}

export const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();

export const startSkippedTime = async (): Promise<SkippedTime> => {
  const environment = await TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path: timeSkippingScript() } },
  });
  // This server adds search attributes and cannot list them, so the product's own way of adding does not do here.
  await environment.connection.operatorService.addSearchAttributes({
    namespace: 'default',
    searchAttributes: Object.fromEntries([
      [searchAttributes.group, indexedAs.keyword],
      [searchAttributes.stage, indexedAs.keyword],
      [searchAttributes.deadline, indexedAs.datetime],
      [searchAttributes.cycle, indexedAs.keyword],
    ]),
  });
  const system = await startEngine({ temporal: environment.address });
  let now = await environment.currentTimeMs();
  const stateOf = async (reference: string): Promise<RecommendationState> => {
    const view = await system.engine.recommendation(reference, 'amina');
    if (!view.visible) throw new Error(`${reference} is not visible`);
    return view.state;
  };
  return {
    system,
    now: () => now,
    skipTo: async (milliseconds) => {
      const wait = milliseconds - (await environment.currentTimeMs());
      if (wait > 0) await environment.sleep(wait);
      now = await environment.currentTimeMs();
    },
    groupWith: async (changes) => {
      const code = await system.establish((group) => ({ ...group, rules: { ...group.rules, ...changes } }));
      now = await environment.currentTimeMs();
      return { ...stepsOn(system.engine, code, () => now), code };
    },
    stateOf,
    at: (reference, stage) =>
      eventually(
        () => stateOf(reference),
        (state) => state.stage === stage,
        patienceMs,
      ),
    eventNames: async (reference, last) => {
      const events = await eventually(
        () => eventsOf(system, 'recommendations', reference),
        (found) => found.at(-1)?.type.split('.').at(-2) === last,
        patienceMs,
      );
      return events.map((event) => event.type.split('.').at(-2));
    },
    expectSound: async (reference) => {
      await expect(failedTasks(system.client, workflowIds.recommendation(reference))).resolves.toStrictEqual(
        [],
      );
    },
    stop: async () => {
      await system.stop();
      await environment.teardown();
    },
  };
};
