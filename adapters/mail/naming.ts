/** The names by which mail programs tell letters, threads and calendar entries apart. */
import { createHash } from 'node:crypto';

/** Of the sender's own domain, as RFC 5322, 3.6.4, recommends for the right side of an id. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** Hashed: what is named may hold signs that an id may not, and persons, whom headers need not tell of. */
const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 40);

export const messageIdOf = (letterId: string, domain: string): string =>
  `<${digest(letterId)}.letter@${domain}>`;

/** Names a message that was never sent: those that refer to it stand together. */
export const threadIdOf = (subject: string, domain: string): string =>
  `<${digest(subject)}.subject@${domain}>`;

export const calendarUidOf = (key: string, domain: string): string => `${digest(key)}.entry@${domain}`;
