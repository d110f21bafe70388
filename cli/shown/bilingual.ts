import type { Voice } from '../voice';

interface Bilingual {
  readonly ar?: string | undefined;
  readonly en?: string | undefined;
}

/** The text in each language that it has, the reader's own first: both are authentic. */
export const eachLanguage = ({ ar, en }: Bilingual, { language }: Voice): readonly string[] =>
  (language === 'ar' ? [ar, en] : [en, ar]).flatMap((text) => (text === undefined ? [] : [text]));

/** The text in the reader's language, or in the one that it has. */
export const inLanguage = (text: Bilingual, voice: Voice): string => eachLanguage(text, voice)[0] ?? '';
