/** The text of a recommendation from the command line: whole from a file, or flag by flag. */
import type { BodyOf, ResponseOf } from '../api/contract/route';
import type { routes } from '../api/contract/routes';
import type { Flags, Given } from './command';
import { UsageError } from './failures';
import { isObject, readJson } from './json-input';
import { namedPieces } from './pieces';
import type { Session } from './session';
import { failureSentences } from './words/failures';

export type Content = BodyOf<(typeof routes)['edit']>['content'];
type Shown = ResponseOf<(typeof routes)['show-recommendation']>['state']['revisions'][number]['content'];

export const contentFlags = {
  file: {
    about: {
      en: 'A JSON file of the whole text as the interface takes it; - reads standard input',
      ar: 'ملف JSON للنص كله كما تأخذه الواجهة؛ و- تقرأ الدخل القياسي',
    },
  },
  'title-en': { about: { en: 'The title in English', ar: 'العنوان بالإنجليزية' } },
  'title-ar': { about: { en: 'The title in Arabic', ar: 'العنوان بالعربية' } },
  'text-en': { about: { en: 'The text in English', ar: 'النص بالإنجليزية' } },
  'text-ar': { about: { en: 'The text in Arabic', ar: 'النص بالعربية' } },
  'rationale-en': { about: { en: 'The rationale in English', ar: 'المسوّغات بالإنجليزية' } },
  'rationale-ar': { about: { en: 'The rationale in Arabic', ar: 'المسوّغات بالعربية' } },
  theme: { about: { en: 'The theme, a short key', ar: 'الموضوع، مفتاح قصير' } },
  addressee: {
    many: true,
    about: { en: 'An entity addressed; repeat it for several', ar: 'جهة موجه إليها؛ كرره للجهات المتعددة' },
  },
  evidence: {
    many: true,
    about: {
      en: 'Evidence: "source=…; date=2018-02; figure=704142; unit=migrants; link=…"; repeat it for several',
      ar: 'دليل: "source=…; date=2018-02; figure=704142; unit=…; link=…"؛ كرره للأدلة المتعددة',
    },
  },
} as const satisfies Flags;

type ContentGiven = Given<typeof contentFlags>;

/** A text in the languages given; undefined where it is given in none. */
export const bilingualOf = (
  en: string | undefined,
  ar: string | undefined,
): { readonly en?: string; readonly ar?: string } | undefined =>
  en === undefined && ar === undefined
    ? undefined
    : { ...(en === undefined ? {} : { en }), ...(ar === undefined ? {} : { ar }) };

const evidenceOf = (value: string): Readonly<Record<string, string>> =>
  namedPieces(value, () => new UsageError(failureSentences.badEvidence, { value }));

const partsOf = (given: ContentGiven): Readonly<Record<string, unknown>> => ({
  title: bilingualOf(given['title-en'], given['title-ar']),
  text: bilingualOf(given['text-en'], given['text-ar']),
  rationale: bilingualOf(given['rationale-en'], given['rationale-ar']),
  theme: given.theme,
  addressees: given.addressee.length === 0 ? undefined : given.addressee,
  evidence: given.evidence.length === 0 ? undefined : given.evidence.map(evidenceOf),
});

const isGiven = (given: ContentGiven): boolean =>
  Object.values(partsOf(given)).some((part) => part !== undefined);

/** What the file holds; undefined where no file is named. */
export const fileOf = async (session: Session, given: ContentGiven): Promise<unknown> => {
  if (given.file === undefined) return undefined;
  if (isGiven(given)) throw new UsageError(failureSentences.fileAndFlags);
  return readJson(session.terminal, given.file);
};

/** A whole text made of flags alone. The server says what is missing. */
export const contentOfFlags = (given: ContentGiven): Content =>
  // What is missing is sent as missing, and the answer names it.
  ({ addressees: [], evidence: [], ...withoutUndefined(partsOf(given)) }) as unknown as Content;

const withoutUndefined = (parts: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));

const laidOver = (shown: Shown, given: ContentGiven): Content => {
  const parts = withoutUndefined(partsOf(given));
  const bilingual = (['title', 'text', 'rationale'] as const).flatMap((name) =>
    isObject(parts[name]) ? [[name, { ...shown[name], ...parts[name] }]] : [],
  );
  // Each part comes from the text in force or from its own flag.
  return { ...shown, ...parts, ...Object.fromEntries(bilingual) } as Content;
};

/** The whole new text of a recommendation: from the file, or the flags laid over the text in force. */
export const changedContent = async (
  session: Session,
  reference: string,
  given: ContentGiven,
): Promise<Content> => {
  const file = await fileOf(session, given);
  // The server reads what a person wrote; here it only travels.
  if (file !== undefined) return (isObject(file) && 'content' in file ? file['content'] : file) as Content;
  const { value } = await session.client.call('show-recommendation', { params: { reference } });
  const revision = value.state.revisions.at(-1);
  return revision === undefined ? contentOfFlags(given) : laidOver(revision.content, given);
};
