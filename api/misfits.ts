/** What a zod issue means to the caller: the code, the field, and what was expected, in the caller's language. */
import type { z } from 'zod';
import type { Language, Refusal } from '../domain/shared/refusal';
import type { Expectation, Finding } from './contract/fields';
import type { ProblemCode } from './refusals';

type Issue = z.core.$ZodIssue;
export type Phrase = Readonly<Record<Language, string>>;

/** Where in the request the schema was: names the field where the path is empty. */
export type RequestPart = 'body' | 'querystring' | 'params' | 'headers';

const phrases: Readonly<Record<Expectation, Phrase>> = {
  'not-empty': { en: 'text that is not empty', ar: 'نص غير فارغ' },
  'either-language': { en: 'a text in ar, in en, or in both', ar: 'نص في ar أو en أو كليهما' },
  'same-languages': {
    en: 'given, since title and text come in the same languages',
    ar: 'أن يُملأ، فالعنوان والنص يردان باللغات نفسها',
  },
  identifier: {
    en: 'an identifier of 1 to 80 letters, digits or -_.:@/',
    ar: 'معرّف من 1 إلى 80 من الأحرف اللاتينية أو الأرقام أو -_.:@/',
  },
  instant: {
    en: 'an instant with its offset such as 2026-03-01T10:00:00Z',
    ar: 'لحظة زمنية مع فارق التوقيت مثل 2026-03-01T10:00:00Z',
  },
  figure: {
    en: 'a figure as text, digits with an optional decimal point, such as "704142"',
    ar: 'رقم مكتوب كنص، مع فاصلة عشرية اختيارية، مثل "704142"',
  },
  date: { en: 'a date such as 2018, 2018-02 or 2018-02-26', ar: 'تاريخ مثل 2018 أو 2018-02 أو 2018-02-26' },
  topic: {
    en: 'the name of a Kafka topic: letters, digits, dots, dashes and underscores, at most 249',
    ar: 'اسم موضوع Kafka: أحرف لاتينية وأرقام ونقاط وشرطات، 249 على الأكثر',
  },
  zone: {
    en: 'the name of a time zone that there is, such as Africa/Tripoli',
    ar: 'اسم منطقة زمنية موجودة مثل Africa/Tripoli',
  },
  'imported-key': {
    en: 'a key of 1 to 20 letters, digits or -_.:@/',
    ar: 'مفتاح من 1 إلى 20 من الأحرف اللاتينية أو الأرقام أو -_.:@/',
  },
  'imported-digest': {
    en: 'a digest of 6 letters, digits or -_',
    ar: 'خلاصة من 6 من الأحرف اللاتينية أو الأرقام أو -_',
  },
  sha256: {
    en: 'a SHA-256 of 64 lower-case hexadecimal digits',
    ar: 'بصمة SHA-256 من 64 رقماً ستعشرياً بأحرف صغيرة',
  },
};

const types: Readonly<Record<string, Phrase>> = {
  string: { en: 'text', ar: 'نص' },
  number: { en: 'a whole number', ar: 'عدد صحيح' },
  int: { en: 'a whole number', ar: 'عدد صحيح' },
  boolean: { en: 'true or false', ar: 'true أو false' },
  object: { en: 'an object', ar: 'كائن' },
  array: { en: 'a list', ar: 'قائمة' },
};

const other: Phrase = { en: 'as /openapi.json describes it', ar: 'كما يصفه /openapi.json' };

const isExpectation = (word: string): word is Expectation => Object.hasOwn(phrases, word);

const bound = (issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): Phrase => {
  const isList = issue.origin === 'array';
  const kind = isList ? { en: 'a list', ar: 'قائمة' } : { en: 'a number', ar: 'عدد' };
  return issue.code === 'too_small'
    ? { en: `${kind.en} of at least ${issue.minimum}`, ar: `${kind.ar} لا تقل عن ${issue.minimum}` }
    : { en: `${kind.en} of at most ${issue.maximum}`, ar: `${kind.ar} لا تزيد على ${issue.maximum}` };
};

const choice = (words: readonly unknown[]): Phrase => {
  const list = words.map(String).join(', ');
  return { en: `one of ${list}`, ar: `واحد من ${list}` };
};

const expectedBy = (issue: Issue): Phrase => {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? other;
    case 'too_small':
    case 'too_big':
      return bound(issue);
    case 'invalid_value':
      return choice(issue.values);
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options) ? choice(issue.options) : other;
    case 'invalid_format':
      return isExpectation(issue.message) ? phrases[issue.message] : other;
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return other;
  }
};

export const validJson: Phrase = { en: 'valid JSON', ar: 'صيغة JSON سليمة' };
export const blockKey: Phrase = {
  en: 'at most 72 characters for an import, whose blocks add to it',
  ar: '72 حرفاً على الأكثر عند الاستيراد لأن مجموعاته تضيف إليه',
};

/** `content.evidence[2].date`, as the workflows write it. */
const fieldAt = (path: readonly PropertyKey[], part: RequestPart): string => {
  const field = path.reduce<string>((before, step) => {
    if (typeof step === 'number') return `${before}[${String(step)}]`;
    return before === '' ? String(step) : `${before}.${String(step)}`;
  }, '');
  return field === '' ? part : field;
};

export interface Misfit {
  readonly code: ProblemCode;
  readonly parameters: Refusal['parameters'];
}

/** Of what may be one thing or another, the fault of the one that was meant: that which was read furthest. */
const meantIn = (issue: Issue): Issue => {
  if (issue.code !== 'invalid_union') return issue;
  const faults = issue.errors.flatMap((branch) => branch.slice(0, 1));
  const deepest = faults.find(({ path, code }) => path.length > 0 || code === 'unrecognized_keys');
  return deepest === undefined ? issue : meantIn({ ...deepest, path: [...issue.path, ...deepest.path] });
};

export const misfitOf = (found: Issue, part: RequestPart, language: Language): Misfit => {
  const issue = meantIn(found);
  const field = fieldAt(issue.path, part);
  if (issue.code === 'unrecognized_keys')
    return {
      code: 'TAWSIYA_UNKNOWN_FIELD',
      parameters: { field: fieldAt([...issue.path, ...issue.keys.slice(0, 1)], part) },
    };
  if (issue.code !== 'custom')
    return { code: 'TAWSIYA_MALFORMED', parameters: { field, expected: expectedBy(issue)[language] } };
  // The contract's own checks put nothing else into `params`.
  const finding = issue.params as Finding;
  switch (finding.problem) {
    case 'expected':
      return {
        code: 'TAWSIYA_MALFORMED',
        parameters: { field, expected: phrases[finding.expected][language] },
      };
    case 'forbidden-character':
      return { code: 'TAWSIYA_FORBIDDEN_CHARACTER', parameters: { field, character: finding.character } };
    case 'too-large':
      return { code: 'TAWSIYA_TOO_LARGE', parameters: { field, size: finding.size, limit: finding.limit } };
  }
};
