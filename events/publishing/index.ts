/** Everything that is published of the catalogue, as files: made anew in the tests and compared. */
import { catalogueEntries } from '../catalogue';
import { asyncApi } from './asyncapi';
import type { Examples } from './examples';
import { schemaOf } from './json-schema';
import { publishedFolder, referencePages, schemaFile } from './places';
import { referencePage } from './reference';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * The text of each file, by its path from the root of the project.
 * @param version of the release that publishes them
 */
export const publishedFiles = (version: string, examples: Examples): ReadonlyMap<string, string> =>
  new Map([
    ...catalogueEntries.map(
      (entry) => [`${publishedFolder}/${schemaFile(entry)}`, json(schemaOf(entry))] as const,
    ),
    [`${publishedFolder}/asyncapi.json`, json(asyncApi(version, examples))],
    [referencePages.en, referencePage(examples, 'en')],
    [referencePages.ar, referencePage(examples, 'ar')],
  ]);
