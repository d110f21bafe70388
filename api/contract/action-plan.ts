/** What actions plan: as somebody submits it, and as it is shown. */
import { z } from 'zod';
import { limits } from '../../domain/shared/limits';
import { bilingual, identifier, names, sent, shown, type Making } from './fields';

const civilDate = z.iso.date();

/** Words that are understood by themselves, or words with the days that they mean. */
export const statedDateBody = sent.object({
  written: sent.text(limits.short),
  means: sent.object({ from: civilDate.optional(), to: civilDate.optional() }).optional(),
});
export const statedDateView = shown.object({
  written: z.string(),
  means: shown.object({ from: z.string().nullable(), to: z.string().nullable() }),
});

/** Whoever carries an action out: an entity of the membership, or a body outside, which has a name alone. */
const leadWith = (make: Making) =>
  z.discriminatedUnion('kind', [
    make.object({ kind: z.literal('entity'), entityId: identifier, focalPoint: identifier.optional() }),
    make.object({
      kind: z.literal('outside'),
      names: names(make, limits.name),
      focalPoint: make.text(limits.short).optional(),
    }),
  ]);

const planWith = <D extends z.ZodType>(make: Making, statedDate: D) => {
  const { object, text, orElse } = make;
  return object({
    title: bilingual(make, limits.title),
    expectedResult: bilingual(make, limits.statement).optional(),
    start: statedDate.optional(),
    due: statedDate,
    supporting: orElse(z.array(text(limits.short)).max(50), []),
    milestones: orElse(
      z
        .array(object({ id: identifier, name: bilingual(make, limits.title), due: statedDate.optional() }))
        .max(30),
      [],
    ),
    /** Of a plan not yet approved, ids within it or references; of an action, references. */
    dependsOn: orElse(z.array(identifier).max(50), []),
    /** A decimal amount as text, and its currency of ISO 4217. */
    cost: object({ amount: z.string(), currency: z.string().length(3) }).optional(),
    location: object({
      country: z.string().length(2),
      region: text(limits.short).optional(),
      municipality: text(limits.short).optional(),
    }).optional(),
    /** How often the lead is asked for a report, in months; never where left out. */
    reportEveryMonths: z.int().min(1).max(24).optional(),
  });
};

export const actionLeadBody = leadWith(sent);
export const actionLeadView = leadWith(shown);
export const actionPlanBody = planWith(sent, statedDateBody);
export const actionPlanView = planWith(shown, statedDateView);

const actionsWith = <L extends z.ZodType, P extends z.ZodType>(make: Making, lead: L, plan: P) => ({
  /** New ones, by an id within this plan. */
  actions: make.orElse(z.array(make.object({ id: identifier, lead, plan })).max(limits.plannedActions), []),
  /** References of actions that exist already. */
  joins: make.orElse(z.array(identifier).max(limits.plannedActions), []),
});

export const actionsPlanBody = sent.object(actionsWith(sent, actionLeadBody, actionPlanBody));
export const actionsPlanFields = actionsWith(shown, actionLeadView, actionPlanView);
