/**
 * How what was endorsed is carried out: who plans it and approves the plan, how actions are chased, and who judges what
 * became of them. Rules of the group, with what holds where a document does not say.
 */
import { firstTwice } from '../shared/repetition';
import { integer, listOf, oneOf, orElse, record, type Shaped } from '../shared/shape';
import type { Office } from './powers';

const offices = ['secretariat', 'co-chair'] as const satisfies readonly Office[];
const held = listOf(oneOf(...offices), 1, offices.length);
const remindersAtMost = 5;

/** By whom a plan of actions is approved; of both co-chairs each approves, and the body above by what the secretariat records. */
export const planApprovals = ['secretariat', 'either-co-chair', 'both-co-chairs', 'body-above'] as const;

export const implementationByDefault = {
  plannedBy: ['secretariat'],
  planApproval: 'either-co-chair',
  verifiedBy: ['secretariat', 'co-chair'],
  replannedBy: ['secretariat', 'co-chair'],
  reportWithinDays: 14,
  remindDaysAfter: [3, 10],
  escalateDaysAfter: 21,
  reopenWithinDays: 90,
  judgedBy: ['co-chair'],
} as const;

export const implementationShape = record({
  /** Who submits a plan of actions for an endorsed text. */
  plannedBy: orElse(held, implementationByDefault.plannedBy),
  planApproval: orElse(oneOf(...planApprovals), implementationByDefault.planApproval),
  /** Who says that an action is done; nobody of the entity that leads it, whatever office they hold. */
  verifiedBy: orElse(held, implementationByDefault.verifiedBy),
  /** Who agrees to another date or plan, puts an action on hold, reassigns, cancels and reopens it. */
  replannedBy: orElse(held, implementationByDefault.replannedBy),
  /** How many calendar days the lead has to report, from the day on which it is asked. */
  reportWithinDays: orElse(integer(1, 365), implementationByDefault.reportWithinDays),
  /** How many days after a report was due, or an action, the lead is reminded. */
  remindDaysAfter: orElse(
    listOf(integer(1, 365), 0, remindersAtMost),
    implementationByDefault.remindDaysAfter,
  ),
  /** How many days after that date the next body up the ladder is told, and again the one above it. */
  escalateDaysAfter: orElse(integer(1, 730), implementationByDefault.escalateDaysAfter),
  /** For how long an action that was closed or cancelled may be reopened; 0 for never. */
  reopenWithinDays: orElse(integer(0, 3_650), implementationByDefault.reopenWithinDays),
  /** Who puts on record whether the whole is implemented, partially implemented or not. */
  judgedBy: orElse(held, implementationByDefault.judgedBy),
});
export type ImplementationTerms = Shaped<typeof implementationShape>;

/** The field in which an office is named twice, or null. */
export const contradictionInImplementation = (terms: ImplementationTerms): string | null => {
  for (const field of ['plannedBy', 'verifiedBy', 'replannedBy', 'judgedBy'] as const) {
    const twice = firstTwice(terms[field]);
    if (twice !== -1) return `${field}[${String(twice)}]`;
  }
  return null;
};
