/** JSON that a person hands in as a file, or on standard input as `-`. */
import { UsageError } from './failures';
import type { Terminal } from './terminal';
import { failureSentences } from './words/failures';

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export const readText = async (terminal: Terminal, path: string): Promise<string> => {
  try {
    // The byte order mark that some editors write is none of the JSON.
    return (await terminal.read(path)).replace(/^\uFEFF/, '');
  } catch (error) {
    throw new UsageError(failureSentences.noFile, { path, reason: reasonOf(error) });
  }
};

const parse = (text: string, complain: (reason: string) => UsageError): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw complain(reasonOf(error));
  }
};

export const readJson = async (terminal: Terminal, path: string): Promise<unknown> =>
  parse(
    await readText(terminal, path),
    (reason) => new UsageError(failureSentences.notJson, { path, reason }),
  );

/** A JSON array, or one JSON value a line. */
export const readJsonList = async (terminal: Terminal, path: string): Promise<readonly unknown[]> => {
  const text = await readText(terminal, path);
  if (text.trimStart().startsWith('[')) {
    const list: unknown = parse(text, (reason) => new UsageError(failureSentences.notJson, { path, reason }));
    if (Array.isArray(list)) return list as readonly unknown[];
  }
  return text
    .split(/\r?\n/)
    .flatMap((line, index) =>
      line.trim() === ''
        ? []
        : [
            parse(
              line,
              (reason) => new UsageError(failureSentences.notJsonLine, { path, line: index + 1, reason }),
            ),
          ],
    );
};

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
