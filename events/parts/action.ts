/** What an action plans and reports. */
import { z } from 'zod';
import { part } from '../part';
import { bilingual, names } from './languages';
import { count, identifier, instant, ordinal, words } from './scalars';

const civilDate = z.iso.date();

/** A date as a plan states it, with the first and the last day that it means; null where it is open. */
export const statedDate = part('StatedDate', (make) =>
  make.object({
    written: words,
    means: make.object({ from: civilDate.nullable(), to: civilDate.nullable() }),
  }),
);

/** Who carries an action out: an entity of the membership, or a body outside. */
export const actionLead = part('ActionLead', (make) =>
  make.oneKindOf(
    { kind: z.literal('entity'), entityId: identifier, focalPoint: identifier.optional() },
    { kind: z.literal('outside'), names: names(make), focalPoint: words.optional() },
  ),
);

export const actionPlan = part('ActionPlan', (make) =>
  make.object({
    title: bilingual(make),
    expectedResult: bilingual(make).optional(),
    start: statedDate(make).optional(),
    due: statedDate(make),
    supporting: z.array(words),
    milestones: z.array(
      make.object({ id: identifier, name: bilingual(make), due: statedDate(make).optional() }),
    ),
    /** References of the actions that come first. */
    dependsOn: z.array(identifier),
    /** A decimal amount as text, and its currency of ISO 4217. */
    cost: make.object({ amount: words, currency: z.string().length(3) }).optional(),
    location: make
      .object({
        country: z.string().length(2),
        region: words.optional(),
        municipality: words.optional(),
      })
      .optional(),
    reportEveryMonths: ordinal.optional(),
  }),
);

export const statusWord = part('ImplementationStatus', (make) =>
  make.oneOf(
    'not-started',
    'in-progress',
    'partially-implemented',
    'implemented',
    'not-implemented',
    'no-longer-relevant',
  ),
);

export const progressReport = part('ProgressReport', (make) =>
  make.object({
    status: statusWord(make),
    percentage: count,
    narrative: bilingual(make),
    milestones: z.array(make.object({ id: identifier, state: make.oneOf('pending', 'reached', 'dropped') })),
    obstacles: bilingual(make).optional(),
    evidence: z.array(
      make.object({
        source: words,
        /** Absent, with period and place, in events of before 0.4.0. */
        publisher: words.optional(),
        date: words.optional(),
        /** As its source gives it: a text, never a float. */
        figure: words.optional(),
        unit: words.optional(),
        period: words.optional(),
        place: words.optional(),
        link: words.optional(),
        sha256: words.optional(),
      }),
    ),
    source: words.optional(),
  }),
);

/** A report that the lead is asked for. */
export const reportRequest = part('ReportRequest', (make) =>
  make.object({ number: ordinal, askedAt: instant, deadline: instant }),
);
