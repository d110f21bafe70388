import { establishGroup } from '../adapters/temporal/groups';
import type { Config } from './config';
import { demoGroup } from './demo/group';
import { demoProposals } from './demo/recommendations';
import { needed, type Step } from './step';

/** Establishes the demonstration's group and proposes its recommendations, once: done again, nothing changes. */
export const demoStep = ({ taskQueue }: Config): Step => ({
  title: `Demonstration group ${demoGroup.code}`,
  start: async (context) => {
    const { client } = needed(context.temporal, 'the Temporal client');
    const engine = needed(context.engine, 'the engine');
    const isNew = await establishGroup(client, taskQueue, demoGroup);
    const { state } = await engine.group(demoGroup.code);
    // A start that was cut off in between goes on here; a command id that was used gives its first receipt again.
    if (!isNew && state.lastNumber >= demoProposals.length) return undefined;
    for (const { commandId, personId, data } of demoProposals)
      await engine.submitToGroup(demoGroup.code, 'propose', { commandId, personId, data });
    context.say(`Established with ${String(demoProposals.length)} recommendations.`);
    return undefined;
  },
});
