import { z } from 'zod';
import type { Making } from '../making';
import { ordinal } from './scalars';

/** On what terms an adopted text is endorsed. */
export const endorsementTerms = (make: Making) =>
  make.object({
    periodHours: ordinal,
    reminderHoursBefore: ordinal,
    deputies: make.oneOf('may-endorse', 'may-not-endorse'),
    proposer: make.oneOf('may-give-one-key', 'may-not-endorse'),
    onLapse: make.oneOf('lapsed', 'returned'),
  });

/** Rules of procedure; always whole. */
export const rules = (make: Making) =>
  make.object({
    version: ordinal,
    quorum: make.oneKindOf(
      { kind: z.literal('none') },
      { kind: z.literal('number'), members: ordinal },
      { kind: z.literal('fraction'), numerator: ordinal, denominator: ordinal },
    ),
    decisionRule: make.oneKindOf(
      { kind: z.literal('consensus') },
      { kind: z.literal('no-objection') },
      { kind: z.literal('majority'), numerator: ordinal, denominator: ordinal },
    ),
    determination: make.oneOf('stands', 'either-co-chair-confirms', 'both-co-chairs-confirm'),
    maximumRounds: ordinal,
    longestHoldHours: ordinal,
    endorsement: endorsementTerms(make),
  });
