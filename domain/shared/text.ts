/**
 * What a text must be before it enters the record.
 *
 * Invariants
 * 1. Text is Unicode NFC, so one text has one hash.
 * 2. No character that reorders its neighbours on screen: what a co-chair reads is what is hashed.
 *    Embeddings and overrides are refused; the marks that Arabic typists need stay.
 */

/** LRE, RLE, PDF, LRO, RLO and the isolates LRI, RLI, FSI, PDI. LRM (200E), RLM (200F) and ALM (061C) are allowed. */
const reordering = /[\u202A-\u202E\u2066-\u2069]/u;

/** C0 and C1 controls except tab, line feed and carriage return. */
// eslint-disable-next-line no-control-regex -- finding control characters is this rule's purpose
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u;

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

export const toRecordText = (text: string): string => text.normalize('NFC');

/** Spaces and marks that show nothing: the directional ones, joiners, and zero-width spaces. */
const blank = /^[\s\u061C\u200B-\u200F\u2060\uFEFF]*$/u;

/** Whether a reader would see nothing of the text. */
export const isBlank = (text: string): boolean => blank.test(text);

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The first forbidden character as `U+202E`, or null. */
export const forbiddenCharacter = (text: string): string | null => {
  const found = reordering.exec(text) ?? control.exec(text) ?? loneSurrogate.exec(text);
  return found === null ? null : codePoint(found[0]);
};

/** Length in UTF-8 bytes, the unit of every size limit (Arabic letters take two). */
export const utf8Length = (text: string): number => {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else if (unit >= 0xd800 && unit < 0xdc00 && isLowSurrogate(text.charCodeAt(index + 1))) {
      bytes += 4;
      index += 1;
    } else bytes += 3;
  }
  return bytes;
};

/** False past the end of a text, where the unit is NaN. */
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;
