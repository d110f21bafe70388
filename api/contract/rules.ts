import { z } from 'zod';
import { sent, shown, type Making } from './fields';

const parts = z.int().min(1).max(1000);

const rulesWith = ({ object }: Making) =>
  object({
    version: z.int().min(1).max(1_000_000),
    quorum: z.discriminatedUnion('kind', [
      object({ kind: z.literal('none') }),
      object({ kind: z.literal('number'), members: z.int().min(1).max(500) }),
      object({ kind: z.literal('fraction'), numerator: parts, denominator: parts }),
    ]),
    decisionRule: z.discriminatedUnion('kind', [
      object({ kind: z.literal('consensus') }),
      object({ kind: z.literal('no-objection') }),
      object({ kind: z.literal('majority'), numerator: parts, denominator: parts }),
    ]),
    determination: z.enum(['stands', 'either-co-chair-confirms', 'both-co-chairs-confirm']),
    maximumRounds: z.int().min(1).max(100),
    longestHoldHours: z.int().min(1).max(8_760),
    endorsement: object({
      periodHours: z.int().min(1).max(87_600),
      reminderHoursBefore: z.int().min(1).max(87_600),
      deputies: z.enum(['may-endorse', 'may-not-endorse']),
      proposer: z.enum(['may-give-one-key', 'may-not-endorse']),
      onLapse: z.enum(['lapsed', 'returned']),
    }),
  });

/** Whole rules of procedure; they replace those in force, whose version they follow. */
export const rulesBody = rulesWith(sent);
export const rulesView = rulesWith(shown).meta({ id: 'RulesOfProcedure' });
