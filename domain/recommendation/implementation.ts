/**
 * What a recommendation knows of being carried out: its plan, its actions as they last gave word, how the whole was
 * judged, and what the addressees have answered.
 *
 * Invariants
 * 1. Nothing is overwritten: judgements and responses are added, and the latest is in force.
 * 2. Of an action only its latest word is kept; its whole story is its own.
 */
import type { StatusWord } from '../action/report';
import type { StageName as ActionStage } from '../action/stages';
import type { Instant } from '../shared/instant';
import type { SubmittedPlan } from './actions-plan';
import type { Content } from './content';

/** What an action said of itself last. */
export interface ActionWord {
  readonly reference: string;
  /** Null where it has not given word yet. */
  readonly stage: ActionStage | null;
  /** As its lead reported last; null where nobody has reported. */
  readonly status: StatusWord | null;
  readonly percentage: number | null;
  /** Whether the last report that was asked for never came. */
  readonly isSilent: boolean;
  /** Of its own event; a word of before counts for nothing. 0 where it has not given word yet. */
  readonly sequence: number;
}

export interface ServingAction extends ActionWord {
  /** The plan that it stands in; null until the group has said so. */
  readonly plan: number | null;
  /** Within that plan; null where it existed already. */
  readonly id: string | null;
}

export const judgements = ['implemented', 'partially-implemented', 'not-implemented'] as const;
export type JudgedOutcome = (typeof judgements)[number];

/** That a member entity does not share a judgement. */
export interface Dissent {
  readonly entityId: string;
  readonly text: string;
}

export interface Judgement {
  /** Counts them from 1. */
  readonly number: number;
  readonly outcome: JudgedOutcome;
  /** What the rule derived then from the actions; null where nothing could be. */
  readonly derived: StatusWord | null;
  readonly reasons: string;
  /** Where the body's decision can be read; null where whoever recorded it made it. */
  readonly source: string | null;
  readonly dissents: readonly Dissent[];
  readonly personId: string;
  readonly at: Instant;
}

/** Words of the Universal Periodic Review and of audit trackers. */
export const responseValues = ['supported', 'noted', 'partially-supported', 'rejected', 'pending'] as const;
export type ResponseValue = (typeof responseValues)[number];

/** What an addressee has answered to the recommendation. */
export interface AddresseeResponse {
  /** Counts the responses to the recommendation from 1. */
  readonly number: number;
  /** One of the addressees that the text names. */
  readonly addressee: string;
  /** Counts the responses of that addressee from 1. */
  readonly version: number;
  readonly value: ResponseValue;
  /** Until which a pending response waits; null for any other. */
  readonly session: string | null;
  readonly text: Content['title'] | null;
  /** Where it can be read. */
  readonly source: string;
  /** As exact as its source gives it; null where it gives none. */
  readonly date: string | null;
}

export interface Implementation {
  /** The plan that was submitted last, until its actions have their references. */
  readonly plan: SubmittedPlan | null;
  /** How many plans were submitted. */
  readonly plans: number;
  readonly actions: readonly ServingAction[];
  /** As the rule derives it from the actions; null where nothing can be. */
  readonly status: StatusWord | null;
  readonly judgements: readonly Judgement[];
  readonly responses: readonly AddresseeResponse[];
}

export const notImplementedYet: Implementation = {
  plan: null,
  plans: 0,
  actions: [],
  status: null,
  judgements: [],
  responses: [],
};
