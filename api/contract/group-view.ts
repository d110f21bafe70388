import { z } from 'zod';
import { agendaEntry } from './cycle-plan';
import { keptRecurrence } from './recurrence';
import { delegationsView } from './delegation';
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
  delegations: delegationsView,
  lastDelegation: z.int(),
  /** Recommendations that are not settled. */
  open: z.array(z.string()),
  /** Review cycles that are not over, with their agendas. */
  cycles: z.array(z.object({ cycle: z.string(), agenda: z.array(z.string()) })),
  /** What cycles that are over left unfinished, as long as no other takes it up. */
  unfinished: z.array(z.object({ ...agendaEntry, cycle: z.string() })),
  recurrences: z.array(z.object(keptRecurrence)),
  lastAction: z.int(),
  /** Actions that are not settled, with the recommendations that they serve. */
  actions: z.array(z.object({ reference: z.string(), recommendations: z.array(z.string()) })),
  /** Of each open recommendation the plan whose actions got their references last. */
  plans: z.array(z.object({ recommendation: z.string(), plan: z.int() })),
  /** The register of what was imported: keys and digests of each block, with the first of its references. */
  imported: z.array(
    z.object({
      source: z.string(),
      blocks: z.array(
        z.object({ year: z.int(), first: z.int(), keys: z.array(z.string()), digests: z.string() }),
      ),
    }),
  ),
});

export const groupView = z.object({ state: groupState }).meta({ id: 'Group' });
