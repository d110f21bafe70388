import type { Rules } from '../../cli/shown/rules';

/** Conditions of adoption that differ from each other in one parameter. */
export const conditionVariants: readonly Partial<Rules>[] = [
  { conditions: [{ kind: 'veto', entities: ['mfa'] }] },
  { conditions: [{ kind: 'veto', entities: ['mfa', 'iom'] }] },
  ...(['more-than', 'at-least'] as const).flatMap((reach) =>
    (['votes-cast', 'members'] as const).flatMap((of) =>
      [[], ['mfa', 'iom']].map((entities) => ({
        conditions: [{ kind: 'share' as const, entities, numerator: 2, denominator: 3, reach, of }],
      })),
    ),
  ),
];
