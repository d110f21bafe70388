import { z } from 'zod';
import { membershipView } from './membership';
import { rulesView } from './rules';

const shownNames = z.object({ ar: z.string(), en: z.string() });
const body = z.object({ id: z.string(), names: shownNames });

export const groupState = z.object({
  stage: z.literal('established'),
  code: z.string(),
  names: shownNames,
  /** The group's place in the framework above it. */
  framework: z.object({ names: shownNames, ladder: z.array(body), groups: z.array(body) }),
  membership: membershipView,
  rules: rulesView,
  year: z.int(),
  lastNumber: z.int(),
  lastCycle: z.int(),
  /** Recommendations that are not settled. */
  open: z.array(z.string()),
});

export const groupView = z.object({ state: groupState }).meta({ id: 'Group' });
