/**
 * Text that a sender chose and that goes into an attribute, such that CloudEvents allows it: control characters
 * and unpaired surrogates become U+FFFD, and an empty text is none. An entry with such an id was accepted long
 * ago; to refuse it here would stop every later event of its subject.
 */
export const senderText = (given: string | null): string | null =>
  given === null || given === '' ? null : given.replace(/[\p{Cc}\p{Cs}]/gu, '\uFFFD');

/** A trace context, or none where it cannot be read: W3C has whoever cannot read it start a new trace. */
export const senderTrace = (given: string | null): string | null =>
  given !== null && /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/.test(given) ? given : null;
