/** Texts that were spoilt on their way: read in the wrong encoding once, or with characters lost. */

/**
 * What bytes from 0x80 to 0x9F show in Windows-1252; a space where they show nothing. Written down, since Node 20 decodes
 * this encoding as Latin-1.
 */
const western = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const first = 0x80;
const table1252: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 0x80 }, (_, index) => {
    const shown = western.charAt(index).trim();
    return [shown === '' ? String.fromCharCode(first + index) : shown, first + index];
  }),
);
const arabicEdition = new TextDecoder('windows-1256');
const table1256: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 0x80 }, (_, index) => [
    arabicEdition.decode(Uint8Array.of(first + index)),
    first + index,
  ]),
);

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Runs of characters that are no ASCII, which UTF-8 read in another encoding gives. */
const run = /[^ -~\s]{2,}/gu;

/** Letters and punctuation of the languages that trackers are written in: `É»` would be read as `ɻ` otherwise. */
const plausible = /^[\u00A0-\u017F\u0400-\u045F\u0600-\u06FF\u2010-\u203A\u20AC\u2122]+$/u;
/** In an Arabic encoding Arabic letters alone come in doubt, and two of them at least: a letter and a comma are no proof. */
const arabic = /[\u0620-\u064A].*[\u0620-\u064A]/u;

const readAgain = (spoilt: string, table: ReadonlyMap<string, number>, isArabic: boolean): string | null => {
  const bytes = Array.from(spoilt, (character) => table.get(character));
  const known = bytes.filter((byte) => byte !== undefined);
  if (known.length !== bytes.length) return null;
  try {
    const read = utf8.decode(Uint8Array.from(known));
    return plausible.test(read) && (!isArabic || arabic.test(read)) ? read : null;
  } catch {
    // Not UTF-8: then it was not spoilt this way.
    return null;
  }
};

/** What the text was before it was read in the wrong encoding, or null where it was not so spoilt. */
export const beforeMojibake = (text: string): string | null => {
  const repaired = text.replace(
    run,
    (spoilt) => readAgain(spoilt, table1252, false) ?? readAgain(spoilt, table1256, true) ?? spoilt,
  );
  return repaired === text ? null : repaired;
};

/** U+FFFD stands where a character was lost; control characters are shown by nothing. */
// eslint-disable-next-line no-control-regex -- finding control characters is its purpose
const lost = /[\uFFFD\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u;

/** The first such character, as `U+FFFD`; null where there is none. */
export const lostCharacter = (text: string): string | null => {
  const found = lost.exec(text);
  return found === null
    ? null
    : `U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
};

export const isCellError = (text: string): boolean =>
  /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!)$/.test(text.trim());
