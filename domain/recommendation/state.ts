/**
 * Where a recommendation stands. A union by stage: a state that the procedure does not know has no type.
 *
 * Invariants
 * 1. Plain JSON: no Date, no Map, no class, so that it travels through Temporal and continues as new.
 * 2. Nothing said is dropped: every revision, every position of every round, and every key stays.
 */
import type { EndorsementTerms } from '../group/endorsement-terms';
import type { Delegations } from '../group/delegation';
import type { Membership } from '../group/membership';
import type { Body } from '../group/ladder';
import type { RulesOfProcedure } from '../group/rules-of-procedure';
import type { Names } from '../shared/bilingual';
import type { Instant } from '../shared/instant';
import type { Amendment } from './amendment';
import type { closingOutcomes } from './commands';
import type { Content } from './content';
import type { Effect } from './effect';
import type { Escalation } from './escalation';
import type { Implementation } from './implementation';
import type { SettledObjection, Objection } from './objection';
import type { Origin } from './origin';
import type { RecusedByRules } from '../group/representation';
import type { Position } from './position';
import type { Proxy } from './proxy';
import type { ReasonCode } from './reasons';
import type { Reckoning } from './reckoning';
import type { Notice, Silence } from './silence-record';
import type { StageName } from './stages';
import type { Statement } from './statement';
import type { Tally } from './figures';
import type { TimeLimit } from './time-limit';

export interface Proposer {
  readonly personId: string;
  readonly entityId: string;
}

export interface Revision {
  readonly number: number;
  readonly content: Content;
  readonly contentHash: string;
  readonly kind: 'original' | 'edit' | 'editorial' | 'substantive';
  readonly personId: string;
  readonly at: Instant;
  readonly note?: string;
}

/** Since when a round stands still, why, and how much time was left, in milliseconds. */
export interface Suspension {
  readonly since: Instant;
  readonly reasons: string;
  readonly leftMilliseconds: number;
}

/** A round under way, with the membership and the rules that it opened with. */
export interface OpenRound {
  readonly number: number;
  readonly cycle: string | null;
  /** By the group's own name; null where it has none of its own. */
  readonly decisionType: string | null;
  /** Whether it is held at a meeting. */
  readonly meeting: boolean;
  readonly openedAt: Instant;
  /** From when it takes positions: the end of the notice period. */
  readonly positionsFrom: Instant;
  readonly deadline: Instant;
  /** How the deadline was come to; null where it was given as an instant, or extended to one. */
  readonly reckoning: Reckoning | null;
  /** From when it was reckoned, where that is the term of its cycle. */
  readonly termFrom?: Instant;
  /** Null while its time runs. */
  readonly suspension: Suspension | null;
  /** How long it stood still so far, in milliseconds. */
  readonly stoodStill: number;
  /** When those who have not answered are reminded, of what is still to come. */
  readonly reminders: readonly Instant[];
  readonly membership: Membership;
  readonly rules: RulesOfProcedure;
  readonly positions: readonly Position[];
  /** The member entities that were at the meeting; null in a written procedure, where nobody is absent. */
  readonly attendance: readonly string[] | null;
  /** Member entities that the rules recuse from it. */
  readonly recused: readonly RecusedByRules[];
  readonly proxies: readonly Proxy[];
}

/** A round that is over: of the membership it keeps who counted, of the rules what the tally says. */
export interface ClosedRound {
  readonly number: number;
  readonly cycle: string | null;
  readonly meeting: boolean;
  readonly openedAt: Instant;
  readonly positionsFrom: Instant;
  /** In milliseconds: how long it was suspended, all in all. */
  readonly stoodStill: number;
  readonly deadline: Instant;
  readonly reckoning: Reckoning | null;
  readonly closedAt: Instant;
  /** The member entities that it opened with. */
  readonly members: readonly string[];
  /** The entities of the co-chairs that it opened with. */
  readonly coChairs: readonly string[];
  readonly membershipVersion: number;
  readonly rulesVersion: number;
  readonly positions: readonly Position[];
  readonly attendance: readonly string[] | null;
  readonly recused: readonly RecusedByRules[];
  readonly proxies: readonly Proxy[];
  /** What had become of objections when it was counted, though the positions were what they were. */
  readonly settled: readonly SettledObjection[];
  readonly tally: Tally;
}

/** One of the two keys of an endorsement. */
export interface EndorsementKey {
  readonly personId: string;
  readonly entityId: string;
  readonly capacity: 'co-chair' | 'deputy';
  /** The co-chair or deputy whose seat it is, where a delegate gave it. */
  readonly byDelegationOf?: string;
  readonly contentHash: string;
  readonly at: Instant;
}

export interface Confirmation {
  readonly personId: string;
  readonly entityId: string;
  readonly at: Instant;
}

export interface Recorded {
  readonly reference: string;
  readonly group: string;
  readonly proposer: Proposer;
  readonly revisions: readonly Revision[];
  readonly rounds: readonly ClosedRound[];
  /** In their order, from the first round on. */
  readonly objections: readonly Objection[];
  /** In their order, with the positions on them. */
  readonly amendments: readonly Amendment[];
  /** The bodies above the group, nearest first. */
  readonly ladder: readonly Body[];
  /** In their order, with what the bodies answered. */
  readonly escalations: readonly Escalation[];
  /** Silence procedures that are over, in their order. */
  readonly silences: readonly Silence[];
  readonly membership: Membership;
  readonly rules: RulesOfProcedure;
  /** Of the group, as it last told them. */
  readonly delegations: Delegations;
  readonly implementation: Implementation;
  /** Null where it was not imported. */
  readonly origin: Origin | null;
  readonly supersedes: string | null;
  readonly comments: number;
  /** False as long as only the proposers know of it: a draft, or one withdrawn before it was submitted. */
  readonly disclosed: boolean;
  /** UTF-8 bytes of the revisions and positions so far; see `limits.record`. */
  readonly recordedBytes: number;
}

export type ClosingOutcome = (typeof closingOutcomes)[number];

export type ReturnedFrom = 'screening' | 'review' | 'silence' | 'endorsement';

interface Settling {
  readonly reasons: string;
  readonly at: Instant;
}

/** Settled by a rule or by an office: the code says which, and speaks every language. */
interface Reasoned extends Settling {
  readonly reasonCode: ReasonCode;
}

export interface Endorsed {
  readonly endorsedAt: Instant;
  readonly contentHash: string;
  readonly keys: readonly EndorsementKey[];
  /** Reservations and minority statements of the round that adopted the text. */
  readonly statements: readonly Statement[];
  readonly effect: Effect;
}

/** What each stage knows beyond the common record. */
export interface StageKnowledge {
  readonly draft: unknown;
  readonly screening: { readonly limit: TimeLimit | null };
  readonly 'under-review': {
    /** Null between rounds. */
    readonly round: OpenRound | null;
    /** Positions that an editorial revision carries into the next round. */
    readonly carried: readonly Position[];
    /** The rules of the last round, where it is decided once its objections are settled; null where none waits. */
    readonly undecided: RulesOfProcedure | null;
    /** Whether an objection has left the decision to a meeting. */
    readonly onlyAtMeeting: boolean;
  };
  readonly 'consensus-determination': {
    readonly confirmations: readonly Confirmation[];
    /** How many co-chairs must confirm, by the rules that the round opened with. */
    readonly needed: 1 | 2;
    readonly limit: TimeLimit | null;
  };
  readonly 'silence-procedure': TimeLimit & { readonly notices: readonly Notice[] };
  readonly 'awaiting-endorsement': TimeLimit & {
    readonly keys: readonly EndorsementKey[];
    readonly statements: readonly Statement[];
    /** The terms of endorsement in force when the text was adopted. */
    readonly terms: EndorsementTerms;
  };
  readonly endorsed: Endorsed;
  readonly 'in-implementation': Endorsed;
  readonly closed: Reasoned & {
    readonly outcome: ClosingOutcome;
    /** In both languages; null where it was not yet being implemented, or another took its place. */
    readonly report: Names | null;
    readonly endorsement: Endorsed;
  };
  readonly returned: Reasoned & {
    readonly from: ReturnedFrom;
    readonly limit: TimeLimit | null;
  };
  readonly deferred: Settling & {
    readonly until: Instant;
    /** What lies on the table again afterwards. */
    readonly carried: readonly Position[];
    readonly undecided: RulesOfProcedure | null;
    readonly onlyAtMeeting: boolean;
  };
  /** Before the body named, which has a time to answer. */
  readonly escalated: Reasoned & TimeLimit & { readonly to: string };
  readonly 'not-permitted': Settling;
  readonly rejected: Reasoned & {
    /** Until when it may be reopened or appealed; null where it is final. */
    readonly openUntil: Instant | null;
  };
  readonly withdrawn: Settling & {
    /** The round that it was withdrawn from, with what was said in it so far; null where none was open. */
    readonly round: OpenRound | null;
  };
  readonly merged: Settling & { readonly into: string };
  readonly lapsed: Reasoned;
}

export type InStage<S extends StageName> = Recorded & { readonly stage: S } & StageKnowledge[S];
/** A state in any one of the stages named. */
export type InAnyOf<S extends StageName> = { readonly [K in S]: InStage<K> }[S];
export type RecommendationState = { readonly [S in StageName]: InStage<S> }[StageName];

/** Before anything was proposed. */
export interface Unborn {
  readonly stage: 'none';
}
export const unborn: Unborn = { stage: 'none' };

/** The round that was closed last; there is one once a text is being determined. */
export const lastRound = (state: Recorded): ClosedRound => {
  const round = state.rounds.at(-1);
  if (round === undefined) throw new Error(`${state.reference} is being determined without a round`);
  return round;
};

/** The revision in force; a recommendation is born with one. */
export const currentRevision = (state: Recorded): Revision => {
  const latest = state.revisions.at(-1);
  if (latest === undefined) throw new Error(`${state.reference} has no revision`);
  return latest;
};
