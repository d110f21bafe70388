/** What the events of an objection's life make of it. None is ever taken out of the record. */
import { sizeOf } from './content';
import type { RecommendationEvent, RecommendationEventOf } from './events';
import { impossible } from './folding';
import { isOpen, type Objection, type ObjectionStep } from './objection';
import type { RecommendationState } from './state';

const stepOf = (
  { at, actor }: RecommendationEvent,
  did: ObjectionStep['did'],
  words: string | null,
): ObjectionStep => ({ at, did, personId: 'personId' in actor ? actor.personId : null, words });

export const registered = (
  state: RecommendationState,
  event: RecommendationEventOf<'objection-registered'>,
): RecommendationState => {
  const { objection } = event.data;
  if (objection.number !== state.objections.length + 1) return impossible(state, event);
  const begun: Objection = {
    ...objection,
    at: event.at,
    status: 'registered',
    deadline: null,
    remindAt: null,
    history: [stepOf(event, 'registered', null)],
  };
  return {
    ...state,
    objections: [...state.objections, begun],
    recordedBytes: state.recordedBytes + sizeOf(objection),
  };
};

type About = Extract<RecommendationEvent, { readonly data: { readonly objection: number } }>;

/** The state with that objection changed, which must be open. */
const withObjection = (
  state: RecommendationState,
  event: About,
  change: (objection: Objection) => Objection,
): RecommendationState => {
  const found = state.objections.find(({ number }) => number === event.data.objection);
  if (found === undefined || !isOpen(found)) return impossible(state, event);
  const changed = change(found);
  const said = changed.history.slice(found.history.length).map(({ words }) => words ?? '');
  return {
    ...state,
    objections: state.objections.map((each) => (each === found ? changed : each)),
    recordedBytes: state.recordedBytes + (said.length === 0 ? 0 : sizeOf(...said)),
  };
};

export const mediated = (
  state: RecommendationState,
  event: RecommendationEventOf<'objection-mediated'>,
): RecommendationState => {
  const { deadline, remindAt, text } = event.data;
  return withObjection(state, event, (objection) => ({
    ...objection,
    status: 'in-mediation',
    deadline,
    remindAt,
    history: [...objection.history, stepOf(event, 'mediation-began', text)],
  }));
};

/** Whoever accepts or retracts settles it, which is told by an event of its own. */
export const answered = (
  state: RecommendationState,
  event: RecommendationEventOf<'objection-answered'>,
): RecommendationState => {
  const did = { sustains: 'sustained', accepts: 'resolved', retracts: 'retracted' } as const;
  return withObjection(state, event, (objection) => ({
    ...objection,
    deadline: null,
    remindAt: null,
    history: [...objection.history, stepOf(event, did[event.data.response], event.data.text)],
  }));
};

export const reminded = (
  state: RecommendationState,
  event: RecommendationEventOf<'objection-reminder-due'>,
): RecommendationState => withObjection(state, event, (objection) => ({ ...objection, remindAt: null }));

export const settled = (
  state: RecommendationState,
  event: RecommendationEventOf<'objection-settled'>,
): RecommendationState => {
  const { as, because, reasons } = event.data;
  return withObjection(state, event, (objection) => ({
    ...objection,
    status: as,
    deadline: null,
    remindAt: null,
    // An answer that settled it stands there already.
    history: because === 'answer' ? objection.history : [...objection.history, stepOf(event, as, reasons)],
  }));
};
