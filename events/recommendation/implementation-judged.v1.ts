import { z } from 'zod';
import { statusWord } from '../parts/action';
import { identifier, ordinal, words } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const implementationJudged = recommendationEvent({
  name: 'implementation-judged',
  summary: {
    en: 'The body that the rules name has judged the implementation.',
    ar: 'حكمت الهيئة التي تحددها القواعد على التنفيذ.',
  },
  details: (make) =>
    make.object({
      /** Counts the judgements from 1; the latest is in force. */
      number: ordinal,
      outcome: make.oneOf('implemented', 'partially-implemented', 'not-implemented'),
      /** What the rule derived then from the actions; null where nothing could be. */
      derived: statusWord(make).nullable(),
      reasons: words,
      source: words.nullable(),
      dissents: z.array(make.object({ entityId: identifier, text: words })),
    }),
});
