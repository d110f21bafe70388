import type { MovedDeadline } from '../calendar/moved-deadline';
import type { Body } from '../group/ladder';
import type { Delegations } from '../group/delegation';
import type { Membership } from '../group/membership';
import type { EndorsementTerms } from '../group/endorsement-terms';
import type { LimitedStage, ReturnedTo, RulesOfProcedure } from '../group/rules-of-procedure';
import type { ActedAs } from '../shared/actor';
import type { Instant } from '../shared/instant';
import type { Names } from '../shared/bilingual';
import type { AmendmentEventData } from './amendment-events';
import type { Content } from './content';
import type { Effect } from './effect';
import type { ImplementationEventData } from './implementation-events';
import type { Objection, SettledBecause, Settlement } from './objection';
import type { BodysAnswer } from './escalation';
import type { Origin } from './origin';
import type { RecusedByRules } from '../group/representation';
import type { Position } from './position';
import type { ReasonCode } from './reasons';
import type { Reckoning } from './reckoning';
import type { ClosingOutcome, EndorsementKey, Proposer, ReturnedFrom } from './state';
import type { Breach, Notice, Silence } from './silence-record';
import type { Statement } from './statement';
import type { Tally } from './figures';

interface NewText {
  readonly revision: number;
  readonly content: Content;
  readonly contentHash: string;
}

interface Birth extends NewText {
  readonly reference: string;
  readonly group: string;
  readonly proposer: Proposer;
  readonly membership: Membership;
  readonly rules: RulesOfProcedure;
  readonly ladder: readonly Body[];
  readonly delegations: Delegations;
  /** Null where it was not imported. */
  readonly origin: Origin | null;
}

interface Reminder {
  readonly deadline: Instant;
  /** Whether the deadline has passed. */
  readonly overdue: boolean;
  /** The persons who have not acted. */
  readonly missing: readonly string[];
}

interface Reasoned {
  readonly reasons: string;
}

/** What each event says, beyond when it happened and who caused it. */
export interface RecommendationEventData extends AmendmentEventData, ImplementationEventData {
  readonly drafted: Birth;
  readonly proposed: Birth;
  readonly submitted: NewText;
  readonly edited: NewText;
  readonly withdrawn: Reasoned;
  readonly admitted: { readonly supersedes: string | null };
  readonly returned: Reasoned & {
    readonly from: ReturnedFrom;
    readonly to: ReturnedTo;
    readonly reasonCode: ReasonCode;
  };
  readonly declined: Reasoned;
  readonly rejected: Reasoned & {
    readonly reasonCode: ReasonCode;
    /** Until when it may be reopened or appealed; null where it is final. */
    readonly openUntil: Instant | null;
  };
  readonly 'rejection-final': { readonly rejectedAt: Instant };
  readonly reopened: Reasoned & { readonly from: 'endorsed' | 'rejected' };
  readonly merged: Reasoned & { readonly into: string };
  readonly 'round-opened': {
    readonly round: number;
    readonly cycle: string | null;
    readonly decisionType: string | null;
    /** Whether it is held at a meeting. */
    readonly meeting: boolean;
    readonly revision: number;
    readonly positionsFrom: Instant;
    readonly deadline: Instant;
    /** How the deadline was come to; null where it was given as an instant. */
    readonly reckoning: Reckoning | null;
    /** When the term of its cycle began to run; absent where the deadline is its own. */
    readonly termFrom?: Instant | undefined;
    readonly members: readonly string[];
    /** Those of them that the rules recuse. */
    readonly recused: readonly RecusedByRules[];
    /** Positions on the former revision that an editorial revision carried into this round. */
    readonly carried: readonly Position[];
  };
  readonly 'proxy-given': {
    readonly round: number;
    /** The member entity whose position it is, and the one that takes it. */
    readonly from: string;
    readonly to: string;
  };
  readonly 'proxy-withdrawn': { readonly round: number; readonly from: string; readonly to: string };
  readonly 'position-taken': { readonly round: number; readonly position: Position };
  readonly 'position-reversed': Reasoned & {
    readonly round: number;
    /** As it had been recorded. */
    readonly position: Position;
  };
  readonly 'attendance-recorded': {
    readonly round: number;
    /** The member entities that were at the meeting; it takes the place of what was recorded before. */
    readonly present: readonly string[];
  };
  readonly 'objection-registered': {
    readonly objection: Pick<
      Objection,
      'number' | 'entityId' | 'personId' | 'round' | 'revision' | 'grounds' | 'remedy'
    >;
  };
  readonly 'objection-mediated': {
    readonly objection: number;
    readonly entityId: string;
    /** By when the objector is to answer. */
    readonly deadline: Instant;
    readonly remindAt: Instant | null;
    readonly text: string | null;
  };
  readonly 'objection-answered': {
    readonly objection: number;
    readonly entityId: string;
    readonly response: 'sustains' | 'accepts' | 'retracts';
    readonly text: string;
  };
  readonly 'objection-reminder-due': {
    readonly objection: number;
    readonly entityId: string;
    readonly deadline: Instant;
  };
  readonly 'objection-settled': {
    readonly objection: number;
    readonly entityId: string;
    readonly as: Settlement;
    readonly because: SettledBecause;
    /** Of whoever upheld or overruled it. */
    readonly reasons: string | null;
  };
  readonly escalated: Reasoned & {
    readonly to: Body;
    readonly reasonCode: ReasonCode;
    /** By when the body is to answer. */
    readonly deadline: Instant;
    readonly reminders: readonly Instant[];
  };
  readonly 'answer-reminder-due': { readonly from: string; readonly deadline: Instant };
  readonly 'answer-recorded': {
    /** The body, by its id on the ladder. */
    readonly from: string;
    readonly answer: BodysAnswer;
    readonly text: string;
    readonly source: string;
  };
  readonly 'review-resumed': Reasoned & { readonly reasonCode: ReasonCode };
  readonly deferred: Reasoned & { readonly until: Instant };
  readonly 'deferral-ended': {
    readonly because: 'date-reached' | 'resumed';
    readonly reasons: string | null;
  };
  readonly commented: { readonly text: string };
  readonly 'deadline-extended': Reasoned & {
    readonly of: 'round' | 'silence' | 'endorsement';
    readonly from: Instant;
    readonly to: Instant;
    readonly reminders: readonly Instant[];
  };
  readonly 'deadline-moved': {
    readonly of: LimitedStage | 'round' | 'silence' | 'endorsement' | 'effect';
    /** Null where it is not that of a round. */
    readonly round: number | null;
    readonly from: Instant;
    readonly to: Instant;
    readonly reckoning: Reckoning;
    /** Which days became working days, or ceased to be. */
    readonly because: MovedDeadline['because'];
    readonly calendarVersion: number;
  };
  readonly 'position-reminder-due': {
    readonly round: number;
    readonly deadline: Instant;
    /** The member entities that have not answered. */
    readonly missing: readonly string[];
    /** Those that hold the proxy of one of them. */
    readonly holders: readonly string[];
  };
  readonly 'round-suspended': Reasoned & {
    readonly round: number;
    /** As it stood. */
    readonly deadline: Instant;
    readonly leftMilliseconds: number;
  };
  readonly 'round-resumed': {
    readonly round: number;
    readonly since: Instant;
    readonly from: Instant;
    readonly to: Instant;
    readonly reminders: readonly Instant[];
  };
  readonly 'round-closed': {
    readonly round: number;
    readonly because: 'deadline' | 'all-answered' | 'closed-early';
    /** Of whoever closed it early. */
    readonly reasons: string | null;
    readonly tally: Tally;
  };
  readonly 'round-determined': {
    readonly round: number;
    /** The round counted again, its objections being settled. */
    readonly tally: Tally;
  };
  readonly 'referred-to-meeting': Reasoned & {
    readonly round: number;
    readonly reasonCode: ReasonCode;
  };
  readonly 'determination-proposed': {
    readonly round: number;
    readonly tally: Tally;
    readonly needed: 1 | 2;
  };
  readonly 'determination-confirmed': { readonly round: number; readonly outcome: Tally['outcome'] };
  readonly 'silence-opened': {
    /** The round that adopted the text. */
    readonly round: number;
    readonly revision: number;
    readonly contentHash: string;
    /** The instant until which silence is to last. */
    readonly deadline: Instant;
    /** On which day it falls and by whose clocks; null where the group has no working calendar. */
    readonly reckoning: Reckoning | null;
    readonly reminders: readonly Instant[];
    /** The member entities that must be told of it. */
    readonly members: readonly string[];
  };
  readonly 'notice-recorded': Omit<Notice, 'personId' | 'at'>;
  readonly 'silence-reminder-due': {
    readonly deadline: Instant;
    /** The member entities, none of which has broken the silence. */
    readonly members: readonly string[];
    /** Those of them to which no notice is on record. */
    readonly unnotified: readonly string[];
  };
  readonly 'silence-broken': {
    readonly round: number;
    readonly breach: Breach;
    /** Everybody with a seat in the group. */
    readonly told: readonly string[];
  };
  /** At its instant. */
  readonly 'silence-ended': {
    readonly round: number;
    readonly as: Extract<Silence['as'], 'unbroken' | 'notice-missing'>;
    readonly unnotified: readonly string[];
  };
  readonly adopted: {
    readonly round: number;
    readonly revision: number;
    readonly contentHash: string;
    readonly terms: EndorsementTerms;
    /** Reservations and minority statements, which stay with the text. */
    readonly statements: readonly Statement[];
    readonly endorsementDeadline: Instant;
    /** How the deadline was come to; null where it is so many hours. */
    readonly reckoning: Reckoning | null;
    readonly reminders: readonly Instant[];
  };
  readonly revised: NewText & {
    readonly kind: 'editorial' | 'substantive';
    readonly note: string;
    /** Positions as they now stand on the new revision; empty after a substantive one. */
    readonly carried: readonly Position[];
  };
  readonly 'endorsement-key-given': { readonly key: EndorsementKey };
  readonly 'endorsement-keys-voided': {
    readonly keys: readonly EndorsementKey[];
    readonly because: 'text-changed' | 'no-longer-co-chair' | 'escalated';
  };
  readonly 'endorsement-reminder-due': Reminder;
  /** To the office before which the recommendation is. */
  readonly 'stage-reminder-due': Reminder & { readonly of: LimitedStage };
  readonly endorsed: {
    readonly contentHash: string;
    readonly keys: readonly EndorsementKey[];
    readonly statements: readonly Statement[];
    readonly effect: Effect;
  };
  readonly 'took-effect': { readonly contentHash: string };
  readonly 'effect-opposed': Reasoned & { readonly entityId: string };
  readonly lapsed: Reasoned & { readonly reasonCode: ReasonCode };
  readonly closed: Reasoned & {
    readonly outcome: ClosingOutcome;
    /** In both languages; null where it was not yet being implemented, or another took its place. */
    readonly report: Names | null;
    readonly reasonCode: 'SECRETARIAT' | 'SUPERSEDED';
    /** The recommendation that took its place, where one did. */
    readonly supersededBy: string | null;
  };
  readonly 'membership-noted': { readonly membership: Membership };
  readonly 'rules-noted': { readonly rules: RulesOfProcedure };
  readonly 'delegations-noted': { readonly delegations: Delegations };
}

export type RecommendationEventName = keyof RecommendationEventData;

export type RecommendationEventOf<N extends RecommendationEventName> = {
  readonly type: N;
  readonly at: Instant;
  readonly actor: ActedAs;
  readonly data: RecommendationEventData[N];
};

export type RecommendationEvent = {
  readonly [N in RecommendationEventName]: RecommendationEventOf<N>;
}[RecommendationEventName];
