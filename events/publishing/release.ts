/** The schemas of a release, kept for later ones to be compared with. */
import { catalogueEntries } from '../catalogue';
import { schemaOf, type JsonSchema } from './json-schema';

export const releasesFolder = 'events/released';

export const releasedFile = (version: string): string => `${releasesFolder}/${version}.json`;

/** By event type. */
export type Release = Readonly<Record<string, JsonSchema>>;

export const currentRelease = (): Release =>
  Object.fromEntries(catalogueEntries.map((entry) => [entry.type, schemaOf(entry)]));

/** One event a line, so that two releases can be compared by eye. */
export const releaseOf = (): string => {
  const lines = Object.entries(currentRelease()).map(
    ([type, schema]) => `${JSON.stringify(type)}: ${JSON.stringify(schema)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
};
