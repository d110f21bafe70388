/** What a review cycle is to be, as it is sent and as it is shown. */
import { z } from 'zod';
import { limits } from '../../domain/shared/limits';
import { deadlineTerm, shownTerm } from './calendar';
import { bilingual, identifier, instant, sent, shown, type Making } from './fields';

const paper = (making: Making) =>
  making.object({
    title: bilingual(making, limits.short),
    link: making.text(limits.title).optional(),
  });

const entryFields = (making: Making) => ({
  reference: identifier,
  /** Documents that the group has before it, in order. */
  papers: z.array(paper(making)).min(1).max(limits.papers).optional(),
  /** By the group's own name, as its rules of procedure know it. */
  decisionType: identifier.optional(),
});

/** An item, or its reference alone where there is nothing more to say of it. */
const givenEntry = z.union([
  identifier.transform((reference) => ({ reference })),
  sent.object(entryFields(sent)),
]);

const common = (making: Making) => ({
  name: bilingual(making, limits.short),
  kind: z.enum(['meeting', 'written-procedure']),
  opensAt: instant,
  remindHoursBefore: z.int().min(1).max(8_760).optional(),
});

export const cycleBody = sent.object({
  ...common(sent),
  /** In the order in which the items are taken up. */
  agenda: z.array(givenEntry).max(limits.agenda),
  /** Closed cycles whose unfinished items come first on the agenda. */
  carryOver: z.array(identifier).min(1).max(limits.carryOver).optional(),
  /** This or a term, never both. */
  deadline: instant.optional(),
  /** A period from the opening, reckoned by the working calendar of the rules of procedure. */
  term: deadlineTerm.optional(),
});

/** What an agenda says of an item; `carriedFrom` names the cycle that left it unfinished. */
export const agendaEntry = { ...entryFields(shown), carriedFrom: identifier.optional() };

export const cyclePlan = z.object({
  ...common(shown),
  agenda: z.array(z.object(agendaEntry)),
  deadline: instant,
  term: shownTerm.optional(),
  /** When the term began to run. */
  termFrom: instant.optional(),
});
