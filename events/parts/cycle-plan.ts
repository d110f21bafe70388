import { z } from 'zod';
import type { Making } from '../making';
import { bilingual } from './languages';
import { identifier, instant, ordinal } from './scalars';

/** The fields that say what a review cycle is to be. */
export const cyclePlan = (make: Making) => ({
  name: bilingual(make),
  kind: make.oneOf('meeting', 'written-procedure'),
  /** References of recommendations, in order. */
  agenda: z.array(identifier),
  opensAt: instant,
  deadline: instant,
  remindHoursBefore: ordinal.optional(),
});
