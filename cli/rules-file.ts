/** Rules of procedure that a person hands in as a file of YAML or JSON, or on standard input as `-`. */
import { parseDocument } from 'yaml';
import { UsageError } from './failures';
import { isObject, readText } from './json-input';
import type { Terminal } from './terminal';
import { failureSentences } from './words/failures';

/** The finding alone; the parser adds the place and an excerpt to it. */
const findingIn = (message: string): string =>
  message.replace(/ at line \d+, column \d+:[^]*$/, '').replace(/;.*$/, '');

/**
 * The document as it stands in the file, or what it holds under `rules`. JSON is YAML too.
 * @throws UsageError with the line where it is neither
 */
export const readRulesFile = async (terminal: Terminal, path: string): Promise<unknown> => {
  const text = await readText(terminal, path);
  const document = parseDocument(text, { stringKeys: true });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault !== undefined)
    throw new UsageError(failureSentences.notYamlLine, {
      path,
      line: fault.linePos?.[0].line ?? 1,
      reason: findingIn(fault.message),
    });
  const read: unknown = document.toJS();
  if (!isObject(read)) throw new UsageError(failureSentences.noRules, { path });
  return 'rules' in read ? read['rules'] : read;
};
