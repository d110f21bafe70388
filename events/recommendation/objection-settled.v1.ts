import { identifier, ordinal, words } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const objectionSettled = recommendationEvent({
  name: 'objection-settled',
  summary: {
    en: 'An objection was settled: resolved, retracted, upheld, overruled, or lapsed without an answer.',
    ar: 'بُتّ في اعتراض: سُوّي أو سُحب أو قُبل أو رُدّ أو سقط لعدم الرد.',
  },
  details: (make) =>
    make.object({
      objection: ordinal,
      entityId: identifier,
      as: make.oneOf('resolved', 'retracted', 'upheld', 'overruled', 'lapsed'),
      because: make.oneOf(
        'answer',
        'position-changed',
        'position-reversed',
        'put-otherwise',
        'ruling',
        'no-answer',
      ),
      /** Of whoever upheld or overruled it. */
      reasons: words.nullable(),
    }),
});
