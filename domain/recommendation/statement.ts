/** What stays with an adopted text of those who did not simply support it. */
import type { Instant } from '../shared/instant';
import type { SettledObjection } from './objection';
import { latestPositions, type Position } from './position';

/** A reservation to the text, or the statement of a minority that objected and was outvoted. */
export interface Statement {
  readonly kind: 'reservation' | 'minority';
  readonly entityId: string;
  readonly personId: string;
  readonly at: Instant;
  /** Absent where an objection gave no grounds, and the rules asked for none. */
  readonly text?: string;
  /** What would have met an objection. */
  readonly remedy?: string;
}

const statementFrom = ({
  value,
  entityId,
  personId,
  at,
  statement,
  grounds,
  remedy,
}: Position): Statement | null => {
  const text = value === 'objection' ? grounds : statement;
  const said = {
    entityId,
    personId,
    at,
    ...(text === undefined ? {} : { text }),
    ...(value === 'objection' && remedy !== undefined ? { remedy } : {}),
  };
  if (value === 'support-with-reservation') return { kind: 'reservation', ...said };
  return value === 'objection' ? { kind: 'minority', ...said } : null;
};

/**
 * Of each entity, by its latest position on the revision. An objection that was met or retracted is no statement any
 * more; one that was overruled or has lapsed is.
 */
export const statementsOn = (
  positions: readonly Position[],
  revision: number,
  settled: readonly SettledObjection[],
): readonly Statement[] =>
  [...latestPositions(positions, revision).values()]
    .filter(
      ({ value, entityId }) =>
        value !== 'objection' ||
        !settled.some(
          (each) => each.entityId === entityId && (each.as === 'resolved' || each.as === 'retracted'),
        ),
    )
    .map(statementFrom)
    .filter((statement) => statement !== null);
