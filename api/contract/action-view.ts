/** An action as it is shown. Membership and rules that it keeps are the group's, and are shown there. */
import { z } from 'zod';
import { limits } from '../../domain/shared/limits';
import { actionLeadView, actionPlanView, statedDateView } from './action-plan';
import { actionStatus } from './action-commands';
import { bilingual, identifier, shown } from './fields';

export const actionStage = z.enum([
  'assigned',
  'declined',
  'accepted',
  'in-progress',
  'reported-implemented',
  'verified',
  'on-hold',
  'closed',
  'cancelled',
  'superseded',
]);

const chase = {
  deadline: z.string(),
  /** What is still to come of them. */
  reminders: z.array(z.string()),
  escalateAt: z.string().nullable(),
  /** The body up the ladder that was told last. */
  told: z.string().nullable(),
};

const evidence = z.object({
  source: z.string(),
  publisher: z.string().optional(),
  date: z.string().optional(),
  figure: z.string().optional(),
  unit: z.string().optional(),
  period: z.string().optional(),
  place: z.string().optional(),
  link: z.string().optional(),
  sha256: z.string().optional(),
});

const report = z
  .object({
    status: actionStatus,
    percentage: z.int(),
    narrative: bilingual(shown, limits.statement),
    milestones: z.array(z.object({ id: z.string(), state: z.enum(['pending', 'reached', 'dropped']) })),
    obstacles: bilingual(shown, limits.statement).optional(),
    evidence: z.array(evidence),
    source: z.string().optional(),
  })
  .meta({ id: 'ActionReport' });

export const actionState = z
  .object({
    stage: actionStage,
    reference: z.string(),
    group: z.string(),
    recommendations: z.array(z.string()),
    lead: actionLeadView,
    plan: actionPlanView,
    /** By milestone of the plan, where it is no longer pending. */
    milestones: z.record(z.string(), z.enum(['reached', 'dropped'])),
    /** Every date that was agreed; the last is in force. */
    dueDates: z.array(
      z.object({
        due: statedDateView,
        how: z.enum(['planned', 'extended', 'replanned']),
        at: z.string(),
        reasons: z.string().nullable(),
      }),
    ),
    reports: z.array(
      z.object({
        number: z.int(),
        at: z.string(),
        personId: z.string(),
        status: actionStatus,
        percentage: z.int(),
        /** The request that it answers; null where nothing was asked. */
        answers: z.int().nullable(),
      }),
    ),
    lastReport: report.nullable(),
    reporting: z.object({ since: z.string(), nextAt: z.string() }).nullable(),
    /** The report that is waited for. */
    request: z.object({ number: z.int(), askedAt: z.string(), ...chase }).nullable(),
    requests: z.int(),
    unanswered: z.int(),
    isSilent: z.boolean(),
    dueChase: z.object(chase).nullable(),
    /** Why it was declined, is on hold, was cancelled or superseded. */
    reasons: z.string().optional(),
    /** By which other action it was superseded. */
    by: z.string().optional(),
    /** Until when it is on hold; null without an end. */
    until: z.string().nullable().optional(),
    verifiedBy: z.string().optional(),
    /** Until when it may be reopened; null once that is over. */
    reopenableUntil: z.string().nullable().optional(),
  })
  .meta({ id: 'ActionState' });

export const actionView = z
  .object({
    state: actionState,
    /** Of now: since when it is overdue by the date in force, and since when a report is missing; null where not. */
    overdueSince: z.string().nullable(),
    silentSince: z.string().nullable(),
  })
  .meta({ id: 'Action' });

export const actionListingQuery = z.strictObject({
  group: identifier.optional(),
  stage: actionStage.optional(),
  /** `yes`: those alone of which a report or the work itself is late now. */
  late: z.enum(['yes']).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  /** `next` of the page before. */
  after: z.string().max(4_096).optional(),
});

/** The latest first. A change shows here within moments, not at once; the action itself is exact. */
export const actionListing = z
  .object({
    actions: z.array(
      z.object({
        reference: z.string(),
        stage: z.string(),
        /** From when on something of it is late; null where nothing will be. */
        lateBy: z.string().nullable(),
      }),
    ),
    next: z.string().nullable(),
  })
  .meta({ id: 'ActionListing' });
