/** A silence procedure as it is shown: who was told of it, and what became of it. */
import { z } from 'zod';
import { reckoning } from './calendar';
import { shown } from './fields';
import { timeLimitFields } from './time-limit';

const notice = z
  .object({
    entities: z.array(z.string()),
    how: z.enum(['e-mail', 'letter', 'note-verbale', 'by-hand']),
    deliveredAt: z.string(),
    source: z.string(),
    /** Who of the secretariat recorded it, and when. */
    personId: z.string(),
    at: z.string(),
  })
  .meta({ id: 'Notice' });

const breach = z
  .object({
    entityId: z.string(),
    personId: z.string(),
    by: z.enum(['objection', 'amendment']),
    grounds: z.string().exactOptional(),
    remedy: z.string().exactOptional(),
    proposedText: z.string().exactOptional(),
    recordedBy: z.object({ personId: z.string(), source: z.string() }).exactOptional(),
  })
  .meta({ id: 'Breach' });

/** One under way. */
export const silenceFields = { ...timeLimitFields, notices: z.array(notice) };

/** One that is over. */
export const silence = z
  .object({
    /** The round that had adopted the text. */
    round: z.int(),
    since: z.string(),
    deadline: z.string(),
    reckoning: reckoning(shown).nullable(),
    notices: z.array(notice),
    endedAt: z.string(),
    as: z.enum(['unbroken', 'broken', 'notice-missing', 'withdrawn']),
    /** Null where nobody broke it. */
    breach: breach.nullable(),
  })
  .meta({ id: 'Silence' });
