import { setTimeout as pause } from 'node:timers/promises';
import { workflowIds } from '../workflows/messages';
import { median } from './statistics';
import { endorse, type TawsiyaClients } from './tawsiya';

export interface HistoryShape {
  /** Median of the lifecycles, and each of them. */
  readonly events: number;
  readonly lifecycles: readonly number[];
  /** Of the last one: events by type, the most frequent first. */
  readonly byType: Readonly<Record<string, number>>;
}

const ATTRIBUTES = 'EventAttributes';
const lifecycles = 3;
const limitMs = 10_000;

/** The recommendation's history once its events are published and nothing is under way. */
const settledHistory = async ({ client }: TawsiyaClients, reference: string): Promise<readonly string[]> => {
  const handle = client.workflow.getHandle(workflowIds.recommendation(reference));
  const end = Date.now() + limitMs;
  for (;;) {
    const { raw } = await handle.describe();
    const underWay = (raw.pendingActivities?.length ?? 0) > 0 || (raw.pendingWorkflowTask ?? null) !== null;
    if (!underWay) break;
    if (Date.now() > end) throw new Error(`${reference} did not come to rest within ${limitMs} ms`);
    await pause(50);
  }
  const { events } = await handle.fetchHistory();
  return (events ?? []).map(typeOf);
};

/** `workflowTaskScheduled`: an event is known by the one field of attributes that it fills. */
const typeOf = (event: object): string =>
  Object.entries(event)
    .find(([name, value]) => name.endsWith(ATTRIBUTES) && value !== null && value !== undefined)?.[0]
    .replace(ATTRIBUTES, '') ?? 'unknown';

/** Endorsed recommendations of five members at one client, whose commands follow each other. */
export const measureHistory = async (clients: TawsiyaClients): Promise<HistoryShape> => {
  const lengths: number[] = [];
  let types: readonly string[] = [];
  for (let index = 0; index < lifecycles; index += 1) {
    const reference = await endorse(clients, (command) => command());
    types = await settledHistory(clients, reference);
    lengths.push(types.length);
  }
  return { events: median(lengths), lifecycles: lengths, byType: countBy(types) };
};

export const countBy = (names: readonly string[]): Readonly<Record<string, number>> => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted(([, a], [, b]) => b - a));
};
