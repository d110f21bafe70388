import { names } from '../parts/languages';
import { identifier, words } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const closed = recommendationEvent({
  name: 'closed',
  summary: {
    en: 'The recommendation was closed with an outcome.',
    ar: 'أُقفلت التوصية بنتيجة.',
  },
  reasonCodes: ['SECRETARIAT', 'SUPERSEDED'],
  details: (make) =>
    make.object({
      outcome: make.oneOf(
        'implemented',
        'partially-implemented',
        'not-implemented',
        'superseded',
        'rescinded',
      ),
      reasons: words,
      /** The recommendation that took its place, where one did. */
      supersededBy: identifier.nullable(),
      /** On what was being implemented, and absent otherwise. */
      report: names(make).optional(),
    }),
});
