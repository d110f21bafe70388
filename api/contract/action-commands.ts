/** What is sent with each command on an action. */
import { z } from 'zod';
import { limits } from '../../domain/shared/limits';
import { actionLeadBody, actionPlanBody, statedDateBody } from './action-plan';
import { bilingual, figure, identifier, instant, reasons, sent, sha256Hex, vagueDate } from './fields';

const { text, object, orElse } = sent;
const withReasons = z.strictObject({ reasons });
/** Where an outside lead has said so; needed from the secretariat that records it. */
const bySource = z.strictObject({ source: reasons.optional() });
const remarked = z.strictObject({ text: reasons.optional() });

const evidence = object({
  source: text(limits.short),
  publisher: text(limits.short).optional(),
  date: vagueDate.optional(),
  /** A decimal number as the source gives it, with a point: a figure that is written otherwise is refused, not guessed. */
  figure: figure.optional(),
  unit: text(limits.short).optional(),
  /** Of which time the figure speaks, and of which place. */
  period: text(limits.short).optional(),
  place: text(limits.short).optional(),
  link: text(limits.title).optional(),
  sha256: sha256Hex.optional(),
});

export const actionStatus = z.enum([
  'not-started',
  'in-progress',
  'partially-implemented',
  'implemented',
  'not-implemented',
  'no-longer-relevant',
]);

export const actionBodies = {
  accept: bySource,
  decline: z.strictObject({ reasons, source: reasons.optional() }),
  reassign: z.strictObject({ lead: actionLeadBody, reasons }),
  start: bySource,
  report: z.strictObject({
    status: actionStatus,
    percentage: z.int().min(0).max(100),
    narrative: bilingual(sent, limits.statement),
    milestones: orElse(
      z.array(object({ id: identifier, state: z.enum(['pending', 'reached', 'dropped']) })).max(30),
      [],
    ),
    obstacles: bilingual(sent, limits.statement).optional(),
    evidence: orElse(z.array(evidence).max(30), []),
    source: reasons.optional(),
  }),
  verify: remarked,
  'fail-verification': withReasons,
  close: remarked,
  hold: z.strictObject({ reasons, until: instant.optional() }),
  resume: withReasons,
  cancel: withReasons,
  supersede: z.strictObject({ by: identifier, reasons }),
  reopen: withReasons,
  extend: z.strictObject({ due: statedDateBody, reasons }),
  replan: z.strictObject({ plan: actionPlanBody, reasons }),
} as const;
