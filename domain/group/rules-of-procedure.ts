/**
 * Rules of procedure as data. No public text states the quorum, silence period or endorsement rule of the model
 * group, so every figure here is a group's own configuration and none is a constant of the product.
 */
import { integer, oneOf, record, type Misfit, type Reading, type Shape, type Shaped } from '../shared/shape';

export type Quorum =
  | { readonly kind: 'none' }
  | { readonly kind: 'number'; readonly members: number }
  | { readonly kind: 'fraction'; readonly numerator: number; readonly denominator: number };

export type DecisionRule =
  /** "General agreement … characterized by the absence of sustained opposition" (ISO/IEC Guide 2, 1.7). */
  | { readonly kind: 'consensus' }
  /** Adopted unless someone objects before the deadline; whoever is silent assents. */
  | { readonly kind: 'no-objection' }
  /** More than the fraction of the votes cast; abstentions are not votes cast. */
  | { readonly kind: 'majority'; readonly numerator: number; readonly denominator: number };

const variant = <T extends { readonly kind: string }>(shapes: {
  readonly [K in T['kind']]: Shape<Extract<T, { readonly kind: K }>>;
}): Shape<T> => ({
  read: (value, path): Reading<T> => {
    const kind: unknown =
      typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
    const known: readonly [string, Shape<unknown>][] = Object.entries(shapes);
    const shape = known.find(([name]) => name === kind)?.[1];
    if (shape === undefined) {
      const misfit: Misfit = {
        problem: 'malformed',
        path: `${path}.kind`,
        expected: `one of ${Object.keys(shapes).join(', ')}`,
      };
      return { ok: false, misfit };
    }
    // The shape found by its kind reads exactly that variant of T.
    return shape.read(value, path) as Reading<T>;
  },
});

export const rulesShape = record({
  version: integer(1, 1_000_000),
  quorum: variant<Quorum>({
    none: record({ kind: oneOf('none') }),
    number: record({ kind: oneOf('number'), members: integer(1, 500) }),
    fraction: record({
      kind: oneOf('fraction'),
      numerator: integer(1, 1000),
      denominator: integer(1, 1000),
    }),
  }),
  decisionRule: variant<DecisionRule>({
    consensus: record({ kind: oneOf('consensus') }),
    'no-objection': record({ kind: oneOf('no-objection') }),
    majority: record({
      kind: oneOf('majority'),
      numerator: integer(1, 1000),
      denominator: integer(1, 1000),
    }),
  }),
  /** Whether a determination stands by itself or waits for the co-chairs. */
  determination: oneOf('stands', 'either-co-chair-confirms', 'both-co-chairs-confirm'),
  /** How many rounds a recommendation may go through. */
  maximumRounds: integer(1, 100),
  /** How long a hold may last, in hours; a longer one is shortened to this. */
  longestHoldHours: integer(1, 8_760),
  endorsement: record({
    periodHours: integer(1, 87_600),
    /** The reminder to whoever has not given a key, in hours before the deadline. */
    reminderHoursBefore: integer(1, 87_600),
    deputies: oneOf('may-endorse', 'may-not-endorse'),
    proposer: oneOf('may-give-one-key', 'may-not-endorse'),
    onLapse: oneOf('lapsed', 'returned'),
  }),
});

export type RulesOfProcedure = Shaped<typeof rulesShape>;

/** The field of the first contradiction in the rules, or null. */
export const contradictionIn = (rules: RulesOfProcedure, members: number): string | null => {
  const { quorum, decisionRule, endorsement } = rules;
  if (quorum.kind === 'number' && quorum.members > members) return 'quorum.members';
  if (quorum.kind === 'fraction' && quorum.numerator > quorum.denominator) return 'quorum.numerator';
  if (decisionRule.kind === 'majority' && decisionRule.numerator >= decisionRule.denominator)
    return 'decisionRule.numerator';
  if (endorsement.reminderHoursBefore >= endorsement.periodHours) return 'endorsement.reminderHoursBefore';
  return null;
};
