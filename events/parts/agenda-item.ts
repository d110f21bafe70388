import { z } from 'zod';
import type { Making } from '../making';
import { part } from '../part';
import { bilingual } from './languages';
import { identifier, words } from './scalars';

const paper = (make: Making) => make.object({ title: bilingual(make), link: words.optional() });

/** What an agenda says of an item before anything was done with it. */
const entry = (make: Making) => ({
  reference: identifier,
  /** What the group has before it; referred to, not contained. */
  papers: z.array(paper(make)).optional(),
  /** By the group's own name, as its rules of procedure know it. */
  decisionType: identifier.optional(),
  /** The cycle that left the item unfinished. */
  carriedFrom: identifier.optional(),
});

export const agendaEntry = part('AgendaEntry', (make) => make.object(entry(make)));

/** An item of a review cycle's agenda, as the cycle reports it. */
export const agendaItem = part('AgendaItem', (make) =>
  make.object({
    ...entry(make),
    status: make.oneOf('pending', 'round-opened', 'refused'),
    /** The code of the refusal, where no round could be opened. */
    refusal: identifier.optional(),
    /** Where the recommendation stood when the cycle closed. */
    stage: identifier.optional(),
    /** What its round gave. */
    outcome: identifier.optional(),
    /** The cycle closed without a decision on it. */
    unfinished: z.literal(true).optional(),
  }),
);
