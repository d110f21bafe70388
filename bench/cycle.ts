/**
 * A review cycle with a long agenda: how soon a round is open on every item, and how long after the one deadline of them
 * all each round is closed. The rounds close by their own timers, all at once, which is the most that a deadline asks.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { admitMany } from './admitted';
import { secretary } from './group';
import { latencyOf, rounded, type Latency } from './statistics';
import type { TawsiyaClients } from './tawsiya';

export interface CycleFigures {
  readonly items: number;
  /** From the opening of the cycle to the last open round. */
  readonly allOpenMs: number;
  /** From the deadline to the close of each round. */
  readonly closedAfterMs: Latency;
  /** The last of them. */
  readonly allClosedAfterMs: number;
}

/** Enough for every round to open before it on two cores; the rounds then wait for it. */
const millisecondsAnItem = 300;
const leastMs = 15_000;
const limitMs = 600_000;

const until = async <T>(what: string, look: () => Promise<T | null>): Promise<T> => {
  const end = Date.now() + limitMs;
  for (;;) {
    const seen = await look();
    if (seen !== null) return seen;
    if (Date.now() > end) throw new Error(`${what} did not happen within ${limitMs} ms`);
    await pause(200);
  }
};

/** @throws Error where an item got no round, or its round did not close */
export const measureCycle = async (clients: TawsiyaClients, items: number): Promise<CycleFigures> => {
  const { engine, group } = clients;
  const agenda = await admitMany(clients, items);
  const opensAt = new Date();
  const deadline = new Date(opensAt.getTime() + Math.max(leastMs, items * millisecondsAnItem));
  const { cycle } = await engine.submitToGroup(group, 'schedule-cycle', {
    commandId: randomUUID(),
    personId: secretary,
    data: {
      name: { en: 'A long agenda' },
      kind: 'written-procedure',
      agenda,
      opensAt: opensAt.toISOString(),
      deadline: deadline.toISOString(),
    },
  });
  if (cycle === undefined) throw new Error('The group scheduled no cycle');
  const allOpenMs = await until('The opening of every round', async () => {
    const { state } = await engine.cycle(cycle);
    const opened = state.items.filter(({ status }) => status === 'round-opened').length;
    return opened === items ? Date.now() - opensAt.getTime() : null;
  });
  const lateness = await Promise.all(
    agenda.map((reference) =>
      until(`The close of the round on ${reference}`, async () => {
        if (Date.now() < deadline.getTime()) await pause(deadline.getTime() - Date.now());
        const view = await engine.recommendation(reference, secretary);
        const closedAt = view.visible ? view.state.rounds.at(-1)?.closedAt : undefined;
        return closedAt === undefined ? null : Date.parse(closedAt) - deadline.getTime();
      }),
    ),
  );
  return {
    items,
    allOpenMs,
    closedAfterMs: latencyOf(lateness),
    allClosedAfterMs: rounded(Math.max(...lateness), 0),
  };
};
