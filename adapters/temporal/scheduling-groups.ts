/** The groups as the activities reach them: by the same engine that serves the HTTP interface. */
import type { Groups } from '../../activities/ports/groups';
import { Refused, type Engine } from '../../api/ports/engine';

const pageSize = 200;

/** The latest first, as the engine lists them. */
const reviewableOn = async (engine: Engine, group: string): Promise<readonly string[]> => {
  const found: string[] = [];
  let after: string | undefined;
  do {
    const filter = { group, stage: 'under-review', limit: pageSize };
    const page = await engine.list(after === undefined ? filter : { ...filter, after });
    // Where a round is open it has a deadline.
    found.push(...page.recommendations.flatMap((each) => (each.deadline === null ? [each.reference] : [])));
    after = page.next ?? undefined;
  } while (after !== undefined);
  return found;
};

export const createGroups = (engine: Engine): Groups => ({
  group: async (code) => (await engine.group(code)).state,
  reviewable: async (code) => (await reviewableOn(engine, code)).toReversed(),
  scheduleCycle: async (code, submission) => {
    try {
      const { cycle } = await engine.submitToGroup(code, 'schedule-cycle', submission);
      if (cycle === undefined) throw new Error(`${code} gave a receipt without a cycle`);
      return { cycle };
    } catch (error) {
      if (error instanceof Refused) return { refusal: error.refusal };
      throw error;
    }
  },
});
