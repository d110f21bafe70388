import { z } from 'zod';
import { limits } from '../../domain/shared/limits';
import { bilingual, figure, identifier, sameLanguages, sent, shown, vagueDate, type Making } from './fields';

const contentWith = (make: Making) =>
  make.object({
    title: bilingual(make, limits.title),
    text: bilingual(make, limits.text),
    rationale: bilingual(make, limits.rationale).optional(),
    theme: identifier,
    addressees: z.array(make.text(limits.short)).min(1).max(limits.addressees),
    evidence: z
      .array(
        make.object({
          source: make.text(limits.short),
          figure: figure.optional(),
          unit: make.text(limits.short).optional(),
          date: vagueDate,
          link: make.text(limits.title).optional(),
        }),
      )
      .max(limits.evidence),
  });

/** What a recommendation is to say. Title and text come together in each language that they come in. */
export const contentBody = contentWith(sent).superRefine(({ title, text }, context) => {
  for (const language of ['ar', 'en'] as const)
    if ((title[language] === undefined) !== (text[language] === undefined))
      context.addIssue(sameLanguages([title[language] === undefined ? 'title' : 'text', language]));
});

export const contentView = contentWith(shown).meta({ id: 'Content' });
