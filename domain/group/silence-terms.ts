/** Whether an adopted text stands at once, or goes before the members in silence first, until one instant. */
import { integer, kinds, listOf, oneOf, orElse, record, type Shaped } from '../shared/shape';
import { contradictionInPeriod, periodFields } from './time-limit';

const remindersAtMost = 5;

/** What holds where a document does not say. */
export const silenceByDefault = { kind: 'none' } as const;

export const silenceProcedureShape = kinds({
  none: record({ kind: oneOf('none') }),
  /** The text is adopted at the end of the period unless a member breaks the silence in writing before. */
  follows: record({
    kind: oneOf('follows'),
    ...periodFields,
    /** Hours before the instant; on working days alone. */
    remindHoursBefore: orElse(listOf(integer(1, 8_760), 0, remindersAtMost), []),
  }),
});
export type SilenceProcedure = Shaped<typeof silenceProcedureShape>;
export type SilenceTerms = Extract<SilenceProcedure, { readonly kind: 'follows' }>;

/** The field of the first contradiction, or null. */
export const contradictionInSilence = (terms: SilenceProcedure, hasCalendar: boolean): string | null =>
  terms.kind === 'none' ? null : contradictionInPeriod(terms, terms.remindHoursBefore, hasCalendar);
