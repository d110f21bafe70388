import type { z } from 'zod';
import { eventOf, type EntityContract, type EventDefinition, type EventVersion } from '../event-version';
import { part } from '../part';
import { contentHash, count, instant, ordinal } from '../parts/scalars';
import { breachOfPrivacy } from './privacy';

const stages = [
  'draft',
  'screening',
  'under-review',
  'consensus-determination',
  'silence-procedure',
  'awaiting-endorsement',
  'endorsed',
  'in-implementation',
  'closed',
  'returned',
  'deferred',
  'escalated',
  'not-permitted',
  'rejected',
  'withdrawn',
  'merged',
  'lapsed',
] as const;

const summary = part('RecommendationSummary', (make) =>
  make.object({
    stage: make.oneOf(...stages),
    revision: ordinal,
    /** Of the text in force; null while the text is private to its proposers. */
    contentHash: contentHash.nullable(),
    /** The round that is open, or else the last one; 0 before the first. */
    round: count,
    /** Of the open round, of the endorsement, or of the office before which it is; null where none runs. */
    deadline: instant.nullable(),
  }),
);
type Summary = z.infer<ReturnType<typeof summary>>;

const recommendation: EntityContract<'recommendation', Summary> = {
  kind: 'recommendation',
  topic: 'recommendations',
  stages,
  leastVersion: 1,
  summary,
};

/** Completes the definition of an event of a recommendation, and holds the producer to the privacy of drafts. */
export const recommendationEvent = <Name extends string, Details>(
  definition: EventDefinition<Name, Details>,
): EventVersion<'recommendation', Name, Summary, Details> => {
  const event = eventOf(recommendation)(definition);
  const producedSchema = event.producedSchema.superRefine((data, context) => {
    const path = breachOfPrivacy(data);
    if (path === null) return;
    const message = 'must be withheld while the text is private to its proposers, and told from then on';
    context.addIssue({ code: 'custom', path: [...path], message });
  });
  return { ...event, producedSchema };
};
