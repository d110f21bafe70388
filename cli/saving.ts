/** Bytes that a person wants in a file, or on standard output as `-`. */
import { UsageError } from './failures';
import type { Terminal } from './terminal';
import { failureSentences } from './words/failures';

/** To be asked before the bytes are: a terminal takes some of them for commands to itself. */
export const refuseTerminal = (terminal: Terminal, path: string, file: string): void => {
  if (path === '-' && terminal.watched) throw new UsageError(failureSentences.pdfOnTerminal, { file });
};

export const saveBytes = async (terminal: Terminal, path: string, bytes: Uint8Array): Promise<void> => {
  try {
    await terminal.save(path, bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(failureSentences.notWritten, { path, reason });
  }
};
