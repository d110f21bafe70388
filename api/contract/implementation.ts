/** How an endorsed recommendation is carried out: its plan, its actions, judgements and responses. */
import { z } from 'zod';
import { limits } from '../../domain/shared/limits';
import { actionsPlanBody, actionsPlanFields } from './action-plan';
import { bilingual, identifier, reasons, sent, shown, vagueDate } from './fields';

const planNumber = z.int().min(1).max(limits.plans);
const outcome = z.enum(['implemented', 'partially-implemented', 'not-implemented']);
const responseValue = z.enum(['supported', 'noted', 'partially-supported', 'rejected', 'pending']);

export const implementationBodies = {
  'submit-plan': actionsPlanBody,
  'return-plan': z.strictObject({ plan: planNumber, reasons, source: reasons.optional() }),
  /** The plan by its number, so that nobody approves another one than was read. */
  'approve-plan': z.strictObject({
    plan: planNumber,
    /** Where the decision of the body above can be read, where the rules leave it to that body. */
    source: reasons.optional(),
  }),
  'judge-implementation': z.strictObject({
    outcome,
    reasons,
    /** Minutes or a letter, where a body decided that the person only puts it on record. */
    source: reasons.optional(),
    /** Of member entities, as the minutes have it. */
    dissents: sent.orElse(
      z.array(z.strictObject({ entityId: identifier, text: reasons })).max(limits.seats),
      [],
    ),
  }),
  dissent: z.strictObject({
    /** The member entity spoken for, needed only from a person who speaks for several. */
    entityId: identifier.optional(),
    text: reasons,
  }),
  'record-response': z.strictObject({
    /** Needed only where the text is addressed to several. */
    addressee: sent.text(limits.short).optional(),
    value: responseValue,
    /** Until which a pending response waits. */
    session: sent.text(limits.short).optional(),
    text: bilingual(sent, limits.statement).optional(),
    /** Where it can be read: a letter, an addendum, minutes. */
    source: reasons,
    date: vagueDate.optional(),
  }),
} as const;

const status = z.enum([
  'not-started',
  'in-progress',
  'partially-implemented',
  'implemented',
  'not-implemented',
  'no-longer-relevant',
]);

const submittedPlan = z
  .object({
    number: z.int(),
    ...actionsPlanFields,
    personId: z.string(),
    entityId: z.string(),
    at: z.string(),
    status: z.enum(['submitted', 'returned', 'approved']),
    approvals: z.array(z.object({ personId: z.string(), entityId: z.string(), at: z.string() })),
    reasons: z.string().nullable(),
  })
  .meta({ id: 'SubmittedPlan' });

const servingAction = z
  .object({
    reference: z.string(),
    stage: z
      .enum([
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
      ])
      .nullable(),
    status: status.nullable(),
    percentage: z.number().nullable(),
    /** Whether the last report that was asked for never came. */
    isSilent: z.boolean(),
    sequence: z.int(),
    plan: z.int().nullable(),
    id: z.string().nullable(),
  })
  .meta({ id: 'ServingAction' });

const judgement = z
  .object({
    number: z.int(),
    outcome,
    /** What the rule derived then from the actions. */
    derived: status.nullable(),
    reasons: z.string(),
    source: z.string().nullable(),
    dissents: z.array(z.object({ entityId: z.string(), text: z.string() })),
    personId: z.string(),
    at: z.string(),
  })
  .meta({ id: 'Judgement' });

const response = z
  .object({
    number: z.int(),
    addressee: z.string(),
    version: z.int(),
    value: responseValue,
    session: z.string().nullable(),
    text: bilingual(shown, limits.statement).nullable(),
    source: z.string(),
    date: z.string().nullable(),
  })
  .meta({ id: 'AddresseeResponse' });

export const implementation = z
  .object({
    plan: submittedPlan.nullable(),
    plans: z.int(),
    actions: z.array(servingAction),
    /** As the rule derives it from the actions; null where nothing can be. */
    status: status.nullable(),
    judgements: z.array(judgement),
    responses: z.array(response),
  })
  .meta({ id: 'Implementation' });
