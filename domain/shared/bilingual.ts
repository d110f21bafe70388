/** A text in Arabic, in English, or in both; each is authentic, neither is a translation of record. */
export interface Bilingual {
  readonly ar?: string | undefined;
  readonly en?: string | undefined;
}

/** A name that the product must be able to show to everybody. */
export interface Names {
  readonly ar: string;
  readonly en: string;
}
