/** The mapping of a tracker that a person hands in. */
import { mappingSchema, type Mapping } from '../intake/mapping';
import { formats, type Format } from '../intake/ports/table-reader';
import { UsageError } from './failures';
import type { Terminal } from './terminal';
import { importingSentences as says } from './words/importing';
import { readYamlFile } from './yaml-file';

/** @throws UsageError with the first field that does not hold */
export const readMappingFile = async (terminal: Terminal, path: string): Promise<Mapping> => {
  const read = mappingSchema.safeParse(await readYamlFile(terminal, path));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new UsageError(says.badMapping, {
    path,
    field: issue === undefined || issue.path.length === 0 ? '-' : issue.path.join('.'),
    reason: issue?.message ?? '',
  });
};

const others: Readonly<Record<string, Format>> = { tsv: 'csv', txt: 'csv', jsonl: 'json', ndjson: 'json' };

/** @throws UsageError where neither the mapping nor the file's name says it */
export const formatOf = (path: string, { format }: Mapping): Format => {
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  const found = format ?? formats.find((each) => each === ending) ?? others[ending];
  if (found === undefined) throw new UsageError(says.noFormat, { path });
  return found;
};
