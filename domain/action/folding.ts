/** What the folds of an action share: where an event may stand, and what goes on through every stage. */
import type { ActionEvent } from './events';
import type { ActionState, InStage, Planned, Unassigned } from './state';
import type { StageName } from './stages';

/** An event that its stage cannot have led to: the record is broken and nothing may be built on it. */
export const impossible = (state: ActionState | Unassigned, event: ActionEvent): never => {
  throw new Error(`The event "${event.type}" cannot follow the stage "${state.stage}"`);
};

export const inStage = <S extends StageName>(
  state: ActionState,
  event: ActionEvent,
  ...stages: readonly S[]
): InStage<S> =>
  stages.some((stage) => stage === state.stage)
    ? // Its stage is one of those asked for, which a type parameter does not narrow the union by.
      (state as InStage<S>)
    : impossible(state, event);

/** What an action knows at every stage, without what the present one knows beyond it. */
export const commonOf = (state: ActionState): Planned => ({
  reference: state.reference,
  group: state.group,
  recommendations: state.recommendations,
  lead: state.lead,
  plan: state.plan,
  milestones: state.milestones,
  dueDates: state.dueDates,
  reports: state.reports,
  lastReport: state.lastReport,
  reporting: state.reporting,
  request: state.request,
  requests: state.requests,
  unanswered: state.unanswered,
  isSilent: state.isSilent,
  dueChase: state.dueChase,
  spoke: state.spoke,
  membership: state.membership,
  rules: state.rules,
  terms: state.terms,
  ladder: state.ladder,
});

/** Who spoke for the lead here; a secretariat that records what a body outside has said does not. */
export const withSpeaker = (state: ActionState, { actor }: ActionEvent): readonly string[] =>
  'personId' in actor && state.lead.kind === 'entity' && !state.spoke.includes(actor.personId)
    ? [...state.spoke, actor.personId]
    : state.spoke;

/** Nobody is asked any more; a report that was late already stays one that nobody gave. */
export const withoutRequest = (
  { request, unanswered, isSilent }: ActionState,
  { at }: ActionEvent,
): Pick<Planned, 'request' | 'unanswered' | 'isSilent'> =>
  request !== null && request.deadline <= at
    ? { request: null, unanswered: unanswered + 1, isSilent: true }
    : { request: null, unanswered, isSilent };
