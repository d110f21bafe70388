/** The life of one recommendation, from proposal to closure: weeks to years. A thin shell round the decider. */
import {
  ApplicationFailure,
  CancellationScope,
  continueAsNew,
  defineQuery,
  setHandler,
} from '@temporalio/workflow';
import { accountOf } from '../domain/recommendation/account';
import { personCommands, readCommand, type RecommendationCommand } from '../domain/recommendation/commands';
import { actingIn } from '../domain/recommendation/acting';
import { recommendationDecider } from '../domain/recommendation/decider';
import { asKnownNow } from '../domain/recommendation/earlier-release';
import type { RecommendationEvent } from '../domain/recommendation/events';
import { deadlineOf, hasEnded, maySee, nextDue, standingOf } from '../domain/recommendation/standing';
import { currentRevision, type RecommendationState, type Unborn } from '../domain/recommendation/state';
import { isInstant } from '../domain/shared/instant';
import { readBeginning, readStart } from './beginning';
import { keepTime, present } from './clock';
import { takeCommands, takeNotes } from './commanding';
import { runIsFull, usualHistoryCap } from './continuing';
import { attend } from './duties';
import { runErrands, type Errand } from './errands';
import { sha256Of } from './hashing';
import { Ledger, type EntityRules, type LedgerRecord } from './ledger';
import {
  noteNames,
  queryNames,
  workflowIds,
  type Beginning,
  type RecommendationStart,
  type RecommendationView,
} from './messages';
import { publishFrom } from './publishing';
import { refusing } from './refusing';
import { showing, type Visible } from './visibility';

export interface CarriedRecommendation {
  readonly ledger: LedgerRecord<RecommendationState | Unborn>;
  readonly errands: readonly Errand[];
}

type State = RecommendationState | Unborn;

const proposed = (state: State): RecommendationState => {
  if (state.stage === 'none') throw ApplicationFailure.nonRetryable('Nothing was proposed');
  return state;
};

const rules: EntityRules<RecommendationCommand, State, RecommendationEvent> = {
  decider: recommendationDecider(sha256Of),
  // A name without a shape is none of this entity's; its handlers are set for the domain's own names alone.
  read: (name, actor, data) => readCommand(name as RecommendationCommand['type'], actor, data),
  accountOf: (state) => accountOf(proposed(state)),
  receiptOf: (state) => {
    const { contentHash, number } = currentRevision(proposed(state));
    return { contentHash, revision: number };
  },
};

const takesEffect = (event: RecommendationEvent): boolean =>
  event.type === 'took-effect' || (event.type === 'endorsed' && event.data.effect.hasTaken);

/** The group allots the references of its actions, and starts them. */
const approvedPlan = (state: RecommendationState): readonly Errand[] => {
  const { reference: recommendation, group, membership, implementation } = state;
  if (implementation.plan === null) return [];
  const { number: plan, actions, joins } = implementation.plan;
  const data = { recommendation, plan, actions, joins, membership };
  return [{ workflowId: workflowIds.group(group), note: 'note-plan-approved', data }];
};

const errandsAfter = (event: RecommendationEvent, state: RecommendationState): readonly Errand[] => [
  ...(event.type === 'plan-approved' ? approvedPlan(state) : []),
  ...(takesEffect(event) && state.supersedes !== null
    ? [
        {
          workflowId: workflowIds.recommendation(state.supersedes),
          note: 'note-superseded',
          data: { by: state.reference },
        },
      ]
    : []),
  ...(hasEnded(state)
    ? [
        {
          workflowId: workflowIds.group(state.group),
          note: 'note-settled',
          data: { reference: state.reference },
        },
      ]
    : []),
];

const visibleIn = (state: State): Visible =>
  state.stage === 'none'
    ? { stage: 'none', deadline: null, cycle: null }
    : {
        // What was never submitted stays listed as the draft that it was, and so to its proposers alone.
        stage: state.disclosed ? state.stage : 'draft',
        deadline: deadlineOf(state),
        cycle:
          state.stage === 'under-review'
            ? (state.round?.cycle ?? null)
            : (state.rounds.at(-1)?.cycle ?? null),
      };

/** For the Temporal UI: where it stands, without a word of what it says. */
const detailsOf = (state: RecommendationState): string => {
  const { waiting, next } = standingOf(actingIn(state, present()));
  const needs = waiting.map(({ need, entityId }) => (entityId === null ? need : `${need} (${entityId})`));
  return [
    `**${state.reference}** · ${state.stage} · revision ${String(currentRevision(state).number)}`,
    ...(needs.length === 0 ? [] : [`Waiting for: ${needs.join(', ')}`]),
    ...(next === null ? [] : [`Next: ${next.what} at ${next.at}`]),
  ].join('\n\n');
};

const begin = (ledger: Ledger<RecommendationCommand, State, RecommendationEvent>, start: unknown): void => {
  const { commandId, ...message } = readStart(start);
  const answer = ledger.submit('propose', message, commandId, present());
  if ('code' in answer) throw refusing(answer);
};

type RecommendationBeginning = Beginning<RecommendationStart, CarriedRecommendation>;

/**
 * @returns the stage that it settled in
 * @throws ApplicationFailure with the refusal's code where it was not started with a proposal that fits
 */
export async function recommendation(beginning: RecommendationBeginning): Promise<string> {
  // A request to cancel is no procedure: it would end a recommendation without an event. `withdraw` is the way.
  return CancellationScope.nonCancellable(async () => live(beginning));
}

const live = async (beginning: RecommendationBeginning): Promise<string> => {
  const { start, carried, historyCap } = readBeginning(beginning);
  const errands = runErrands(carried?.errands ?? []);
  const before = carried === null ? null : { ...carried.ledger, state: asKnownNow(carried.ledger.state) };
  const ledger = new Ledger(rules, before, (event, state) => {
    for (const errand of errandsAfter(event, proposed(state))) errands.add(errand);
  });
  if (carried === null) begin(ledger, start);
  // The group started it with just these, and a run that goes on has those of the run before.
  const show = showing(visibleIn(ledger.state));
  const shown = (by: 'update' | 'itself') => (): void => {
    show(visibleIn(ledger.state), detailsOf(proposed(ledger.state)), by);
  };
  shown('update')();

  setHandler(
    defineQuery<RecommendationView, [unknown, unknown]>(queryNames.recommendation),
    (viewer: unknown, at: unknown): RecommendationView => {
      const state = proposed(ledger.state);
      // A Query runs at the time of the last task, which may be long ago: who acts by delegation is of the asker's time.
      const acting = actingIn(state, typeof at === 'string' && isInstant(at) ? at : present());
      return maySee(acting, typeof viewer === 'string' ? viewer : '')
        ? { visible: true, state, standing: standingOf(acting) }
        : { visible: false };
    },
  );
  takeCommands(personCommands, ledger, shown('update'));
  takeNotes(noteNames.recommendation, ledger, shown('itself'));

  const clock = keepTime(
    () => nextDue(ledger.state),
    () => {
      ledger.note('pass-time', {}, present());
      shown('itself')();
    },
  );
  const isOver = (): boolean =>
    hasEnded(proposed(ledger.state)) && !ledger.hasWaiting && errands.waiting.length === 0;
  await attend(
    [clock, publishFrom('recommendation', ledger), errands],
    () => isOver() || runIsFull(historyCap ?? usualHistoryCap),
  );
  if (isOver()) return ledger.state.stage;
  const next: CarriedRecommendation = { ledger: ledger.record, errands: errands.waiting };
  return continueAsNew<typeof recommendation>({
    carried: next,
    ...(historyCap === undefined ? {} : { historyCap }),
  });
};
