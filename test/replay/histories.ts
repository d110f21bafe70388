import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import type { WorkflowHandle } from '@temporalio/client';

const folder = join(__dirname, '..', 'histories');

export interface RecordedHistory {
  /** The file's name without its ending: `recommendation-endorsed.v0.1.0`. */
  readonly name: string;
  readonly history: unknown;
}

/** Every history that was recorded, of whatever version. */
export const recordedHistories = (): readonly RecordedHistory[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({
      name: file.slice(0, -'.json'.length),
      history: JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown,
    }));

/** Clients and workers sign with process and host, of which nobody's histories should tell. */
const withoutMachine = (text: string): string =>
  text
    .replaceAll(/"(identity|[a-zA-Z]+Identity)": ?"[^"]*"/g, '"$1":"recorder"')
    .replaceAll(/\d+@[\w.-]+/g, 'recorder');

/** Stores the history of the latest run under the shape's name and the product's version. Resolves to its text. */
export const recordHistory = async (
  handle: Pick<WorkflowHandle, 'fetchHistory'>,
  shape: string,
  version: string,
): Promise<string> => {
  const text = withoutMachine(historyToJSON(await handle.fetchHistory()));
  writeFileSync(join(folder, `${shape}.v${version}.json`), `${text}\n`);
  return text;
};
