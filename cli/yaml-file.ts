/** YAML that a person hands in as a file, or on standard input as `-`. JSON is YAML too. */
import { parseDocument } from 'yaml';
import { UsageError } from './failures';
import { readText } from './json-input';
import type { Terminal } from './terminal';
import { failureSentences } from './words/failures';

/** The finding alone; the parser adds the place and an excerpt to it. */
const findingIn = (message: string): string =>
  message.replace(/ at line \d+, column \d+:[^]*$/, '').replace(/;.*$/, '');

/** @throws UsageError with the line where it is no YAML */
export const readYamlFile = async (terminal: Terminal, path: string): Promise<unknown> => {
  const text = await readText(terminal, path);
  const document = parseDocument(text, { stringKeys: true });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault !== undefined)
    throw new UsageError(failureSentences.notYamlLine, {
      path,
      line: fault.linePos?.[0].line ?? 1,
      reason: findingIn(fault.message),
    });
  return document.toJS() as unknown;
};
