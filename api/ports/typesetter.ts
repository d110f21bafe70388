/**
 * A document as what it says, apart from how it is written: Markdown writes it here, PDF behind the port below.
 *
 * Invariants
 * 1. A span holds no line break, and nothing in it is markup: each writer escapes for itself.
 * 2. What may be in another script than its block is quoted, so that no writer has to guess where it ends.
 */
import type { Instant } from '../../domain/shared/instant';
import type { Language } from '../../domain/shared/refusal';

export type Span =
  /** In the direction of its block. */
  | { readonly kind: 'text'; readonly text: string }
  /** What a person wrote, a name, a reference or an instant: its direction is that of its own first letter. */
  | { readonly kind: 'quoted'; readonly text: string }
  /** To be copied letter by letter. */
  | { readonly kind: 'exact'; readonly text: string }
  | { readonly kind: 'strong'; readonly spans: Line };

export type Line = readonly Span[];

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly line: Line }
  /** Its lines stay lines. */
  | { readonly kind: 'paragraph'; readonly lines: readonly Line[] }
  | { readonly kind: 'bullets'; readonly items: readonly Line[] }
  /** Each row has as many cells as the header. */
  | { readonly kind: 'table'; readonly header: readonly Line[]; readonly rows: readonly (readonly Line[])[] }
  /** Blocks in the other language of the two, with its direction. */
  | { readonly kind: 'passage'; readonly language: Language; readonly blocks: readonly Block[] };

export interface Document {
  readonly language: Language;
  /** As a reader’s list of files shows it. */
  readonly title: string;
  /** What stands under each page, with the places `{page}` and `{pages}`. */
  readonly pageNumber: string;
  /** When what it says was read from the record. */
  readonly asOf: Instant;
  readonly blocks: readonly Block[];
}

/** A document could not be set as pages; the next one may well be. */
export class NotTypeset extends Error {
  override readonly name = 'NotTypeset';
  constructor(options: { cause: unknown }) {
    super('not typeset', options);
  }
}

/** Sets documents as pages. */
export interface Typesetter {
  /**
   * The document as PDF: tagged, its text to be searched and copied, and the same bytes for the same document.
   * @throws NotTypeset
   */
  pdf(document: Document): Promise<Uint8Array>;
}
