/** Whether what adoption needs besides the decision rule is there. */
import type { Condition } from '../group/conditions';
import { leastFor } from './share';

/** What was found of one condition, in the order of the rules. */
export type ConditionFound =
  | {
      readonly kind: 'veto';
      /** Those of the entities named that voted against. */
      readonly against: readonly string[];
      readonly met: boolean;
    }
  | {
      readonly kind: 'share';
      /** Entities in favour, those compared with, and how many of them are needed. */
      readonly inFavour: number;
      readonly base: number;
      readonly needed: number;
      readonly met: boolean;
    };

/** Who says what, as the rules take it. */
export interface Said {
  readonly members: readonly string[];
  readonly inFavour: readonly string[];
  readonly against: readonly string[];
  /** Abstentions that the rules count as votes cast. */
  readonly abstaining: readonly string[];
}

export const conditionsFound = (
  conditions: readonly Condition[],
  { members, inFavour, against, abstaining }: Said,
): readonly ConditionFound[] =>
  conditions.map((condition) => {
    const { entities } = condition;
    const among = (saying: readonly string[]): readonly string[] =>
      entities.length === 0 ? saying : saying.filter((entityId) => entities.includes(entityId));
    if (condition.kind === 'veto') {
      const vetoing = among(against);
      return { kind: 'veto', against: vetoing, met: vetoing.length === 0 };
    }
    const whole = condition.of === 'members' ? members : [...inFavour, ...against, ...abstaining];
    const base = among(whole).length;
    const needed = leastFor(condition, base);
    const found = among(inFavour).length;
    return { kind: 'share', inFavour: found, base, needed, met: found >= needed };
  });
