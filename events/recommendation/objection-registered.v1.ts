import { identifier, ordinal, words } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const objectionRegistered = recommendationEvent({
  name: 'objection-registered',
  summary: {
    en: 'A position registered an objection, which has a life of its own from here on.',
    ar: 'سُجل اعتراض بموجب موقف، وله مساره الخاص من الآن.',
  },
  details: (make) =>
    make.object({
      objection: make.object({
        /** From 1, through all rounds. */
        number: ordinal,
        entityId: identifier,
        personId: identifier,
        round: ordinal,
        revision: ordinal,
        grounds: words.optional(),
        remedy: words.optional(),
      }),
    }),
});
