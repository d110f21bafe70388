/** The two languages of the product; every text for people exists in both. */
export const languages = ['en', 'ar'] as const;
export type Language = (typeof languages)[number];
export type Phrase = Readonly<Record<Language, string>>;

export type Parameters = Readonly<Record<string, string | number>>;

/** The phrase with each `{name}` replaced. */
export const fill = (phrase: Phrase, language: Language, parameters: Parameters = {}): string =>
  phrase[language].replace(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole));

/** The language that POSIX variables ask for, the strongest first; English where it is neither of the two. */
export const languageOfEnvironment = (
  environment: Readonly<Record<string, string | undefined>>,
): Language => {
  const named = ['LC_ALL', 'LC_MESSAGES', 'LANG'].map((name) => environment[name] ?? '');
  const locale = named.find((value) => value !== '') ?? '';
  return /^ar(?:[_.@-]|$)/i.test(locale) ? 'ar' : 'en';
};
