/** The single values of the contract. */
import { z } from 'zod';

/** A short name used as a key: of a person, an entity, a recommendation, a review cycle. */
export const identifier = z.string().min(1);

/** An RFC 3339 time in UTC. */
export const instant = z.iso.datetime();

/** SHA-256 in lower-case hexadecimal of the canonical JSON of title and text in both languages. */
export const contentHash = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in lower-case hexadecimal');

/** A number that counts from one: of a revision, a round, a version. */
export const ordinal = z.int().min(1);

export const count = z.int().min(0);

export const words = z.string().min(1);
