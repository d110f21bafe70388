/** Rules of procedure that a person hands in as a file of YAML or JSON, or on standard input as `-`. */
import { UsageError } from './failures';
import { isObject } from './json-input';
import type { Terminal } from './terminal';
import { failureSentences } from './words/failures';
import { readYamlFile } from './yaml-file';

/**
 * The document as it stands in the file, or what it holds under `rules`. JSON is YAML too.
 * @throws UsageError with the line where it is neither
 */
export const readRulesFile = async (terminal: Terminal, path: string): Promise<unknown> => {
  const read = await readYamlFile(terminal, path);
  if (!isObject(read)) throw new UsageError(failureSentences.noRules, { path });
  return 'rules' in read ? read['rules'] : read;
};
