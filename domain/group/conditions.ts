/**
 * What the adoption of a text needs besides the decision rule: that nobody who may veto it does, or that enough entities are
 * in favour, counted by heads.
 *
 * "Decisions of the Security Council … shall be made by an affirmative vote of nine members including the concurring votes
 * of the permanent members" (Charter of the United Nations, Article 27(3)); an abstention is no vote against. "A qualified
 * majority shall be defined as at least 55 % of the members of the Council … representing … at least 65 % of the
 * population" (Treaty on European Union, Article 16(4)).
 */
import { limits } from '../shared/limits';
import { firstTwice } from '../shared/repetition';
import { identifier, integer, kinds, listOf, oneOf, orElse, record, type Shaped } from '../shared/shape';

const parts = integer(1, 1000);
const conditionsAtMost = 10;

export const conditionShape = kinds({
  /** None of these entities votes against. */
  veto: record({ kind: oneOf('veto'), entities: listOf(identifier, 1, limits.seats) }),
  /** So many of these entities are in favour, each counted once whatever its votes weigh. */
  share: record({
    kind: oneOf('share'),
    /** All member entities where none is named. */
    entities: orElse(listOf(identifier, 0, limits.seats), []),
    numerator: parts,
    denominator: parts,
    reach: orElse(oneOf('more-than', 'at-least'), 'more-than'),
    /** Whether those who abstain or say nothing are among those compared with. */
    of: orElse(oneOf('votes-cast', 'members'), 'members'),
  }),
});
export type Condition = Shaped<typeof conditionShape>;

export const conditionsShape = listOf(conditionShape, 0, conditionsAtMost);

/** The field of the first contradiction, or null. @param members entity ids */
export const contradictionInConditions = (
  conditions: readonly Condition[],
  members: readonly string[],
): string | null => {
  for (const [index, condition] of conditions.entries()) {
    const path = `[${String(index)}]`;
    const stray = condition.entities.findIndex((id) => !members.includes(id));
    const wrong = stray === -1 ? firstTwice(condition.entities) : stray;
    if (wrong !== -1) return `${path}.entities[${String(wrong)}]`;
    if (condition.kind === 'veto') continue;
    const { numerator, denominator, reach } = condition;
    // More than the whole is never reached.
    if (numerator > denominator || (reach === 'more-than' && numerator === denominator))
      return `${path}.numerator`;
  }
  return null;
};
