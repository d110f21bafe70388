/** Review cycles of a test's group, through the engine port. */
import { randomUUID } from 'node:crypto';
import type { CycleCommandName } from '../../workflows/messages';
import type { TestEngine } from './engine';
import { eventually } from './eventually';
import type { Steps } from './lifecycle';
import { eventsOf } from './stored-events';

export const inSeconds = (seconds: number): string => new Date(Date.now() + seconds * 1_000).toISOString();

const nameOf = (type: string): string | undefined => type.split('.').at(-2);

export const cyclesOn = (system: TestEngine, steps: Steps) => {
  const shown = async (cycle: string) => (await system.engine.cycle(cycle)).state;
  return {
    shown,
    admitted: async (title: string): Promise<string> => {
      const reference = await steps.propose(title);
      await steps.on(reference, 'admit', 'salma');
      return reference;
    },
    /** A meeting that opens at once, unless the changes say otherwise. */
    schedule: async (agenda: readonly unknown[], deadline: string, changes = {}): Promise<string> => {
      const { cycle } = await steps.inGroup('schedule-cycle', 'salma', {
        name: { en: 'Spring session', ar: 'دورة الربيع' },
        kind: 'meeting',
        agenda,
        opensAt: inSeconds(0),
        deadline,
        ...changes,
      });
      if (cycle === undefined) throw new Error('No cycle was scheduled');
      return cycle;
    },
    by: (personId: string, cycle: string, command: CycleCommandName, data: unknown) =>
      system.engine.submitToCycle(cycle, command, { commandId: randomUUID(), personId, data }),
    at: (cycle: string, stage: string) =>
      eventually(
        () => shown(cycle),
        (state) => state.stage === stage,
      ),
    /** Once no item waits for its round. */
    opened: (cycle: string) =>
      eventually(
        () => shown(cycle),
        ({ stage, items }) => stage !== 'scheduled' && items.every((item) => item.status !== 'pending'),
      ),
    /** Once every round has heard what the cycle had to tell it. */
    told: (cycle: string) =>
      eventually(
        () => shown(cycle),
        ({ instructions = [] }) => instructions.length === 0,
      ),
    /** The names of its events, once the last of them is there. */
    eventNames: async (cycle: string, last: string): Promise<readonly (string | undefined)[]> => {
      const events = await eventually(
        () => eventsOf(system, 'cycles', cycle),
        (found) => found.some(({ type }) => nameOf(type) === last),
      );
      return events.map(({ type }) => nameOf(type));
    },
  };
};
