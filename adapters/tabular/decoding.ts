/**
 * Bytes become text, and never by guessing: what is not UTF-8 is read by the encoding that the mapping names, and
 * bytes that this does not know are a finding.
 */
import chardet from 'chardet';
import iconv from 'iconv-lite';
import { ofFile, type Finding } from '../../intake/ports/findings';

export interface Decoded {
  readonly text: string;
  readonly fault: Finding | null;
}

const byMark = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
};

const unread = (detail: string): Decoded => ({ text: '', fault: ofFile('WRONG_ENCODING', detail) });

/** Read by the platform, which tells bytes that do not belong; other encodings show them as U+FFFD, cell by cell. */
const unicode = ['utf-8', 'utf8', 'utf-16', 'utf-16le', 'utf-16be'];

const decodeUnicode = (bytes: Uint8Array, encoding: string): Decoded => {
  try {
    // The byte order mark is no part of the text; the decoder takes it off.
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), fault: null };
  } catch {
    const looksLike = chardet.detect(bytes);
    return unread(
      looksLike === null ? `not ${encoding}` : `not ${encoding}; it looks like ${looksLike.toLowerCase()}`,
    );
  }
};

export const decode = (bytes: Uint8Array, encoding: string | undefined): Decoded => {
  const named = encoding?.toLowerCase() ?? byMark(bytes) ?? 'utf-8';
  if (unicode.includes(named)) return decodeUnicode(bytes, named);
  const isKnown: boolean = iconv.encodingExists(named);
  if (!isKnown) return unread(`"${named}" is no encoding that is known here`);
  // Node 20 decodes Windows-1252 as Latin-1, so its own decoder does not serve here.
  return { text: iconv.decode(Buffer.from(bytes), named), fault: null };
};
