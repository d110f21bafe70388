/**
 * Where an action stands. A union by stage: a state that the procedure does not know has no type.
 *
 * Invariants
 * 1. Plain JSON: no Date, no Map, no class, so that it travels through Temporal and continues as new.
 * 2. Every date that was agreed stays, in order: the last is in force and the first is what was planned.
 * 3. Of every report its figures stay; the words of all but the last are in their events.
 * 4. "Overdue" is nowhere recorded: it follows from the date in force and the clock (lateness.ts).
 */
import type { StatedDate } from '../calendar/stated-date';
import type { Body } from '../group/ladder';
import type { ImplementationTerms } from '../group/implementation-terms';
import type { Membership } from '../group/membership';
import type { RulesOfProcedure } from '../group/rules-of-procedure';
import type { Instant } from '../shared/instant';
import type { ActionPlan, Lead } from './plan';
import type { MilestoneState, Report, StatusWord } from './report';
import type { StageName } from './stages';

/** A date that was agreed: with the plan, as an extension of it, or with a plan made anew. */
export interface AgreedDate {
  readonly due: StatedDate;
  readonly how: 'planned' | 'extended' | 'replanned';
  readonly at: Instant;
  /** Null where it came with the first plan. */
  readonly reasons: string | null;
}

export interface ReportFigures {
  /** Counts the reports from 1. */
  readonly number: number;
  readonly at: Instant;
  readonly personId: string;
  readonly status: StatusWord;
  readonly percentage: number;
  /** The request that it answers; null where nothing was asked. */
  readonly answers: number | null;
}

/** What is late and who is told: the lead first, then body by body up the ladder. */
export interface Chase {
  /** From here on it is late. */
  readonly deadline: Instant;
  /** What is still to come of them. */
  readonly reminders: readonly Instant[];
  /** Null where nobody is left above. */
  readonly escalateAt: Instant | null;
  /** The body that was told last. */
  readonly told: string | null;
}

/** A report that the lead is asked for. */
export interface ReportRequest extends Chase {
  /** Counts the requests from 1. */
  readonly number: number;
  readonly askedAt: Instant;
}

/** The rhythm of reports, from an acceptance on; null where the plan asks for none, or nobody has accepted. */
export interface Reporting {
  /** From when months are counted. */
  readonly since: Instant;
  readonly nextAt: Instant;
}

export interface Planned {
  readonly reference: string;
  readonly group: string;
  readonly recommendations: readonly string[];
  readonly lead: Lead;
  readonly plan: ActionPlan;
  /** By milestone of the plan, where it is no longer pending. */
  readonly milestones: Readonly<Record<string, Exclude<MilestoneState, 'pending'>>>;
  readonly dueDates: readonly AgreedDate[];
  readonly reports: readonly ReportFigures[];
  readonly lastReport: Report | null;
  readonly reporting: Reporting | null;
  /** The report that is waited for. */
  readonly request: ReportRequest | null;
  /** How many requests there were, and to how many of them nobody answered before the next. */
  readonly requests: number;
  readonly unanswered: number;
  /** Whether the last report that was asked for never came. */
  readonly isSilent: boolean;
  /** Of the date in force, while its lead is to keep it; null where it has no last day. */
  readonly dueChase: Chase | null;
  /** Persons who spoke for a lead of it, in whose hands its verification does not lie. */
  readonly spoke: readonly string[];
  readonly membership: Membership;
  readonly rules: RulesOfProcedure;
  readonly terms: ImplementationTerms;
  readonly ladder: readonly Body[];
}

interface Settled {
  readonly at: Instant;
  readonly reasons: string;
}

/** Until when it may be reopened; null once that is over. */
interface Reopenable {
  readonly reopenableUntil: Instant | null;
}

/** What each stage knows beyond the common record. */
export interface StageKnowledge {
  readonly assigned: unknown;
  readonly declined: Settled;
  readonly accepted: unknown;
  readonly 'in-progress': unknown;
  readonly 'reported-implemented': { readonly reportedAt: Instant };
  readonly verified: { readonly verifiedAt: Instant; readonly verifiedBy: string };
  readonly 'on-hold': Settled & { readonly from: 'accepted' | 'in-progress'; readonly until: Instant | null };
  readonly closed: Reopenable & { readonly at: Instant };
  readonly cancelled: Settled & Reopenable;
  readonly superseded: Settled & { readonly by: string };
}

export type InStage<S extends StageName> = {
  readonly [Each in S]: Planned & StageKnowledge[Each] & { readonly stage: Each };
}[S];
export type ActionState = InStage<StageName>;

export interface Unassigned {
  readonly stage: 'none';
}
export const unassigned: Unassigned = { stage: 'none' };

export const dateInForce = ({ dueDates }: Pick<Planned, 'dueDates'>): AgreedDate => {
  const last = dueDates.at(-1);
  if (last === undefined) throw new Error('An action is assigned with a date');
  return last;
};

/** Nothing leaves it any more: its workflow ends. */
export const isSettled = (state: ActionState): boolean =>
  state.stage === 'superseded' ||
  ((state.stage === 'closed' || state.stage === 'cancelled') && state.reopenableUntil === null);
