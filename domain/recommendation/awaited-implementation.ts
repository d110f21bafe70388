/** Who has yet to act on the implementation of an endorsed text. */
import type { StageName as ActionStage } from '../action/stages';
import type { Seat } from '../group/membership';
import type { Office } from '../group/powers';
import type { InAnyOf, Recorded } from './state';

type State = InAnyOf<'endorsed' | 'in-implementation'>;

interface Awaited {
  readonly need: 'approve-plan' | 'judge-implementation';
  readonly entityId: null;
  readonly persons: readonly string[];
}

const holders = (
  { membership }: Recorded,
  offices: readonly Office[],
  among: (seat: Seat) => boolean = () => true,
): readonly string[] => [
  ...new Set(
    membership.seats
      .filter((seat) => offices.some((office) => office === seat.role) && among(seat))
      .map(({ personId }) => personId),
  ),
];

/** A plan that was submitted waits for whoever approves it, but for its own author. */
export const waitingForPlan = (state: State): readonly Awaited[] => {
  const { plan } = state.implementation;
  if (plan?.status !== 'submitted') return [];
  const { planApproval } = state.rules.implementation;
  // What the body above decides, the secretariat records.
  if (planApproval === 'body-above')
    return [{ need: 'approve-plan', entityId: null, persons: holders(state, ['secretariat']) }];
  const given = plan.approvals.map(({ entityId }) => entityId);
  const persons = holders(
    state,
    [planApproval === 'secretariat' ? 'secretariat' : 'co-chair'],
    ({ personId, entityId }) => personId !== plan.personId && !given.includes(entityId),
  );
  return [{ need: 'approve-plan', entityId: null, persons }];
};

/** What is endorsed may be closed at any time; what is being implemented once it is judged. */
export const mayEnd = ({ stage, implementation }: State): boolean =>
  stage === 'endorsed' || implementation.judgements.length > 0;

const settled: readonly (ActionStage | null)[] = ['closed', 'cancelled', 'superseded'];

/** Nobody is waited for to judge before every action has come to its end. */
export const waitingForJudgement = (state: State): readonly Awaited[] => {
  const { actions, plan } = state.implementation;
  return plan === null && actions.every(({ stage }) => settled.includes(stage))
    ? [
        {
          need: 'judge-implementation',
          entityId: null,
          persons: holders(state, state.rules.implementation.judgedBy),
        },
      ]
    : [];
};
