/** What a lead reports of its action, in the words of the field. */
import type { Names } from '../shared/bilingual';
import { limits } from '../shared/limits';
import {
  bilingual,
  figure,
  identifier,
  integer,
  listOf,
  oneOf,
  optional,
  orElse,
  record,
  sha256Hex,
  text,
  vagueDate,
  type Shaped,
} from '../shared/shape';

export const statusWords = [
  'not-started',
  'in-progress',
  'partially-implemented',
  'implemented',
  'not-implemented',
  'no-longer-relevant',
] as const;
export type StatusWord = (typeof statusWords)[number];

/** What each word says of an action, so that two leads mean the same by it. */
export const statusDefinitions: Readonly<
  Record<StatusWord, { readonly name: Names; readonly means: Names }>
> = {
  'not-started': {
    name: { en: 'not started', ar: 'لم تبدأ' },
    means: { en: 'No work on it has begun.', ar: 'لم يبدأ أي عمل بشأنها.' },
  },
  'in-progress': {
    name: { en: 'in progress', ar: 'قيد التنفيذ' },
    means: {
      en: 'Work has begun and no part of the expected result is in place yet.',
      ar: 'بدأ العمل ولم يتحقق بعد أي جزء من النتيجة المتوقعة.',
    },
  },
  'partially-implemented': {
    name: { en: 'partially implemented', ar: 'نُفذت بشكل جزئي' },
    means: {
      en: 'A part of the expected result is in place and can be shown, and a part is still to come.',
      ar: 'تحقق جزء من النتيجة المتوقعة ويمكن إثباته، ولا يزال جزء منها لم يتحقق.',
    },
  },
  implemented: {
    name: { en: 'implemented', ar: 'نُفذت' },
    means: {
      en: 'The whole of the expected result is in place, as the lead says; another has yet to verify it.',
      ar: 'تحققت النتيجة المتوقعة كلها بحسب الجهة الرائدة، ولم يتحقق منها غيرها بعد.',
    },
  },
  'not-implemented': {
    name: { en: 'not implemented', ar: 'لم تُنفذ' },
    means: {
      en: 'The lead does not work on it, or has stopped, and the expected result is not in place.',
      ar: 'لا تعمل الجهة الرائدة عليها أو توقفت عنها، ولم تتحقق النتيجة المتوقعة.',
    },
  },
  'no-longer-relevant': {
    name: { en: 'no longer relevant', ar: 'لم تعد ذات صلة' },
    means: {
      en: 'The circumstances that called for it have passed; whether to cancel it is for others to decide.',
      ar: 'زالت الظروف التي استدعتها، ويعود إلى غير الجهة الرائدة أن يقرر إلغاءها.',
    },
  },
};

export const milestoneStates = ['pending', 'reached', 'dropped'] as const;
export type MilestoneState = (typeof milestoneStates)[number];

const evidenceAtMost = 30;

/** Where it can be checked; of a figure, as the source gives it. */
export const evidenceShape = record({
  source: text(limits.short),
  publisher: optional(text(limits.short)),
  date: optional(vagueDate),
  figure: optional(figure),
  unit: optional(text(limits.short)),
  /** Of which time the figure speaks, and of which place. */
  period: optional(text(limits.short)),
  place: optional(text(limits.short)),
  link: optional(text(limits.title)),
  /** Of the document, where one is kept. */
  sha256: optional(sha256Hex),
});

export const reportShape = record({
  status: oneOf(...statusWords),
  percentage: integer(0, 100),
  narrative: bilingual(limits.statement),
  milestones: orElse(listOf(record({ id: identifier, state: oneOf(...milestoneStates) }), 0, 30), []),
  obstacles: optional(bilingual(limits.statement)),
  evidence: orElse(listOf(evidenceShape, 0, evidenceAtMost), []),
  /** Where it can be read, from a secretariat that records what an outside lead has said. */
  source: optional(text(limits.statement)),
});
export type Report = Shaped<typeof reportShape>;

/** Nothing that has not begun has a share done, and nothing that is done wants one. */
export const contradictsItself = ({ status, percentage }: Pick<Report, 'status' | 'percentage'>): boolean =>
  (status === 'not-started' && percentage !== 0) || (status === 'implemented' && percentage !== 100);
