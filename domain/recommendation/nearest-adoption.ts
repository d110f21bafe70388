/**
 * What would have to come to a count for it to adopt the text.
 *
 * Invariants
 * 1. What is named is enough: with it, and nothing else, the count adopts.
 * 2. Nobody is asked to change a position as long as those who have not answered could carry it.
 */
import { isRecused } from '../group/representation';
import { decidingFor } from '../group/rules-of-procedure';
import type { Instant } from '../shared/instant';
import { isOverHold, latestPositions, type Position } from './position';
import { tallyOf, type Counted, type Electorate } from './tally';

export interface NearestAdoption {
  /** Entities that would have to be at the meeting besides. */
  readonly attend: readonly string[];
  /** Entities whose objection would have to be settled, and not upheld. */
  readonly settle: readonly string[];
  /** Entities that have not answered, and whose support would be enough. */
  readonly support: readonly string[];
  /** Entities that would have to change what they said. */
  readonly change: readonly string[];
  /** False where not even all of this would do. */
  readonly isWithinReach: boolean;
}

const nothing: NearestAdoption = { attend: [], settle: [], support: [], change: [], isWithinReach: true };

/** The count as it would be with all of it. */
export const countedWith = (
  counted: Counted,
  { attend, settle, support, change }: Omit<NearestAdoption, 'isWithinReach'>,
  revision: number,
  now: Instant,
): Counted => {
  const said = [...support, ...change].map((entityId): Position => ({
    entityId,
    personId: '',
    capacity: 'member',
    value: 'support',
    revision,
    at: now,
  }));
  return {
    ...counted,
    positions: [...counted.positions, ...said],
    attendance: counted.attendance === null ? null : [...counted.attendance, ...attend],
    settled: [...counted.settled, ...settle.map((entityId) => ({ entityId, as: 'resolved' as const }))],
  };
};

/** @param now the instant of the count */
export const nearestAdoption = (
  counted: Counted,
  electorate: Electorate,
  revision: number,
  now: Instant,
): NearestAdoption => {
  const { weights, decisionRule, conditions } = decidingFor(counted);
  const latest = latestPositions(counted.positions, revision);
  const valueOf = (entityId: string) => {
    if (isRecused(counted.recused, entityId)) return 'recused';
    const position = latest.get(entityId);
    return position === undefined || isOverHold(position, now) ? undefined : position.value;
  };
  const weightOf = (entityId: string): number =>
    weights.find((weight) => weight.entityId === entityId)?.votes ?? 1;
  const saying = (...values: readonly ReturnType<typeof valueOf>[]): readonly string[] =>
    electorate.members.filter((entityId) => values.includes(valueOf(entityId)));
  const tallyWith = (found: NearestAdoption) =>
    tallyOf(countedWith(counted, found, revision, now), electorate, revision, now);
  const isEnough = (found: NearestAdoption): boolean => tallyWith(found).outcome === 'adopted';
  /** One entity more at a time, until it is enough. */
  const growing = (
    found: NearestAdoption,
    by: 'attend' | 'support' | 'change',
    candidates: readonly string[],
    isDone: (found: NearestAdoption) => boolean,
  ): NearestAdoption =>
    candidates.reduce((so, entityId) => (isDone(so) ? so : { ...so, [by]: [...so[by], entityId] }), found);

  /** Heads and weights may ask for different entities: of those that were named on the way, none stays without need. */
  const needless = (found: NearestAdoption): NearestAdoption =>
    conditions.length === 0
      ? found
      : (['support', 'change'] as const).reduce(
          (so, by) =>
            so[by].reduce((less, entityId) => {
              const without = { ...less, [by]: less[by].filter((each) => each !== entityId) };
              return isEnough(without) ? without : less;
            }, so),
          found,
        );

  if (isEnough(nothing)) return nothing;
  const { attendance } = counted;
  const away = electorate.members.filter(
    (entityId) => attendance?.includes(entityId) === false && valueOf(entityId) !== 'recused',
  );
  const met =
    attendance === null
      ? nothing
      : growing(nothing, 'attend', away, (found) => tallyWith(found).quorum.reached);
  const isSettled = (entityId: string): boolean => counted.settled.some((each) => each.entityId === entityId);
  const pending = saying('objection').filter((entityId) => !isSettled(entityId));
  // Where votes are counted for a majority, an objection is a vote against and no obstacle.
  const unopposed = decisionRule.kind === 'majority' ? met : { ...met, settle: pending };
  // No support outweighs a veto.
  const vetoing = saying('objection').filter(
    (entityId) =>
      !unopposed.settle.includes(entityId) &&
      conditions.some(({ kind, entities }) => kind === 'veto' && entities.includes(entityId)),
  );
  const unvetoed = { ...unopposed, change: vetoing };
  const unanswered = [...saying(undefined, 'hold')].sort((one, other) => weightOf(other) - weightOf(one));
  const supported = growing(unvetoed, 'support', unanswered, isEnough);
  const others = [
    ...saying('objection').filter((entityId) => ![...supported.settle, ...vetoing].includes(entityId)),
    ...saying('abstain'),
    // Settled, an objection is neither for nor against; that may be too little still.
    ...supported.settle,
  ];
  const changed = needless(growing(supported, 'change', others, isEnough));
  return { ...changed, isWithinReach: isEnough(changed) };
};
