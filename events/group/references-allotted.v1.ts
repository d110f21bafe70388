import { z } from 'zod';
import { identifier } from '../parts/scalars';
import { groupEvent } from './group-event';

export const referencesAllotted = groupEvent({
  name: 'references-allotted',
  summary: {
    en: 'Proposals were admitted and got their references.',
    ar: 'قُيِّدت مقترحات ومُنحت أرقامها المرجعية.',
  },
  details: (make) =>
    make.object({
      year: z.int(),
      /** One block without a gap, in the order of the proposals. */
      references: z.array(identifier),
    }),
});
