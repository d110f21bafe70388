import type { StatedDate } from '../calendar/stated-date';
import type { Body } from '../group/ladder';
import type { ImplementationTerms } from '../group/implementation-terms';
import type { Membership } from '../group/membership';
import type { RulesOfProcedure } from '../group/rules-of-procedure';
import type { ActedAs } from '../shared/actor';
import type { Instant } from '../shared/instant';
import type { ActionPlan, Lead } from './plan';
import type { Report } from './report';
import type { Chase, ReportRequest } from './state';

interface Reasons {
  readonly reasons: string;
}

/** Where an outside lead has said so; null where the lead has said it here itself. */
interface Sourced {
  readonly source: string | null;
}

export interface ActionEventData {
  readonly assigned: {
    readonly reference: string;
    readonly group: string;
    readonly recommendations: readonly string[];
    readonly lead: Lead;
    readonly plan: ActionPlan;
    readonly membership: Membership;
    readonly rules: RulesOfProcedure;
    readonly terms: ImplementationTerms;
    readonly ladder: readonly Body[];
    readonly dueChase: Chase | null;
  };
  readonly accepted: Sourced & { readonly nextReportAt: Instant | null };
  readonly declined: Reasons & Sourced;
  readonly reassigned: Reasons & { readonly from: Lead; readonly to: Lead };
  readonly started: Sourced;
  readonly reported: {
    readonly number: number;
    /** The request that it answers; null where nothing was asked. */
    readonly answers: number | null;
    readonly report: Report;
  };
  readonly 'implementation-reported': { readonly report: number };
  readonly verified: { readonly text: string | null };
  readonly 'verification-failed': Reasons;
  readonly closed: { readonly text: string | null; readonly reopenableUntil: Instant | null };
  readonly held: Reasons & { readonly until: Instant | null };
  readonly resumed: {
    /** Null where the time of the hold was over. */
    readonly reasons: string | null;
    readonly to: 'accepted' | 'in-progress';
    readonly dueChase: Chase | null;
    readonly nextReportAt: Instant | null;
  };
  readonly cancelled: Reasons & { readonly reopenableUntil: Instant | null };
  readonly superseded: Reasons & { readonly by: string };
  readonly reopened: Reasons & { readonly dueChase: Chase | null };
  /** Nobody may reopen it any more. */
  readonly 'became-final': { readonly reopenableUntil: Instant };
  readonly extended: Reasons & {
    readonly from: StatedDate;
    readonly to: StatedDate;
    readonly dueChase: Chase | null;
  };
  readonly replanned: Reasons & {
    readonly plan: ActionPlan;
    readonly from: StatedDate;
    readonly dueChase: Chase | null;
    readonly nextReportAt: Instant | null;
  };
  readonly 'report-requested': { readonly request: ReportRequest; readonly nextReportAt: Instant };
  /** By a new calendar. */
  readonly 'report-deadline-moved': {
    readonly from: Instant;
    readonly request: ReportRequest;
    readonly calendarVersion: number;
  };
  /** Silence: the next request came and nobody had answered this one. */
  readonly 'report-missed': { readonly number: number; readonly deadline: Instant };
  readonly 'report-reminder-due': { readonly number: number; readonly deadline: Instant };
  readonly 'overdue-reminder-due': { readonly due: StatedDate; readonly deadline: Instant };
  /** Up the ladder, to be told; what it does about it is its own affair. */
  readonly escalated: {
    readonly because: 'report-missing' | 'overdue';
    readonly to: string;
    readonly deadline: Instant;
    /** When the body above it is told; null at the top. */
    readonly nextAt: Instant | null;
  };
  /** It serves a further recommendation. */
  readonly joined: { readonly recommendation: string };
  readonly 'membership-noted': { readonly membership: Membership };
  readonly 'rules-noted': { readonly rules: RulesOfProcedure; readonly terms: ImplementationTerms };
}

export type ActionEventName = keyof ActionEventData;
export type ActionEventOf<N extends ActionEventName> = {
  readonly type: N;
  readonly at: Instant;
  readonly actor: ActedAs;
  readonly data: ActionEventData[N];
};
export type ActionEvent = { readonly [N in ActionEventName]: ActionEventOf<N> }[ActionEventName];
