/** How long an office has for its part, on what terms a text is endorsed, and a limit that runs. */
import { z } from 'zod';
import { dayTerm, reckoning } from './calendar';
import { identifier, shown, type Making } from './fields';

const hours = z.int().min(1).max(87_600);
export const reminders = ({ orElse }: Making) => orElse(z.array(z.int().min(1).max(8_760)).max(5), []);

/** One of the two: hours, or days of the working calendar. What contradicts itself the domain refuses. */
export const period = (making: Making) => ({
  periodHours: hours.optional(),
  term: dayTerm(making).optional(),
});

const timeLimitTerms = (making: Making) =>
  making.object({
    ...period(making),
    remindHoursBefore: reminders(making),
    remindHoursAfter: reminders(making),
  });

export const stageLimits = (making: Making) =>
  making.orElse(
    making.object({
      screening: timeLimitTerms(making).optional(),
      determination: timeLimitTerms(making).optional(),
      revision: timeLimitTerms(making).optional(),
    }),
    {},
  );

export const endorsementTerms = (making: Making) =>
  making.object({
    keys: making.orElse(z.enum(['both', 'either', 'chair-then-co-chair']), 'both'),
    /** The entity of the chair whose key comes first. */
    firstKey: identifier.optional(),
    ...period(making),
    reminderHoursBefore: hours,
    remindHoursAfter: reminders(making),
    deputies: z.enum(['may-endorse', 'may-not-endorse']),
    /** Whether who holds a chair's seat by delegation may endorse in its place. */
    delegates: making.orElse(z.enum(['may-endorse', 'may-not-endorse']), 'may-not-endorse'),
    proposer: z.enum(['may-give-one-key', 'may-not-endorse']),
    onLapse: z.enum(['lapsed', 'returned', 'escalated', 'waits']),
    /** When an endorsed text takes effect. */
    effect: making.orElse(
      z.discriminatedUnion('kind', [
        making.object({ kind: z.literal('on-endorsement') }),
        making.object({
          kind: z.literal('later'),
          ...period(making),
          from: z.enum(['adoption', 'endorsement']),
          opposition: z.enum(['nobody', 'any-member']),
        }),
      ]),
      { kind: 'on-endorsement' },
    ),
  });

/** When a text takes effect, and whether it has. */
export const effect = z
  .object({
    since: z.string(),
    at: z.string(),
    reckoning: reckoning(shown).nullable(),
    opposition: z.enum(['nobody', 'any-member']),
    hasTaken: z.boolean(),
  })
  .meta({ id: 'Effect' });

export const timeLimitFields = {
  since: z.string(),
  deadline: z.string(),
  /** How the deadline was come to; null where it is so many hours, or was extended to an instant. */
  reckoning: reckoning(shown).nullable(),
  /** Hours before and after the deadline at which the office is reminded. */
  remind: z.object({ before: z.array(z.int()), after: z.array(z.int()) }),
  /** What is still to come of the reminders. */
  reminders: z.array(z.string()),
};
export const timeLimit = z.object(timeLimitFields).meta({ id: 'TimeLimit' });
