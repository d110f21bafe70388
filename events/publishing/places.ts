/** Where what is published lies, from the root of the project. */
import type { EventVersion } from '../event-version';

export const publishedFolder = 'events/published';

/** Beside the AsyncAPI document. */
export const schemaFile = ({ type }: Pick<EventVersion, 'type'>): string => `schemas/${type}.schema.json`;

export const referencePages = {
  en: 'docs/reference/event-catalogue.md',
  ar: 'docs/reference/event-catalogue.ar.md',
} as const;
