/**
 * Waits for what is about to be there. A group's receipt names recommendations and cycles whose workflows start a moment
 * later: that they start is certain, for it stands in the group's history together with the receipt.
 *
 * Invariants
 * 1. Whoever holds a receipt never hears that what it names is unknown.
 * 2. A reference that no group has allotted is unknown at once.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { EngineUnavailable, UnknownSubject, type Engine } from '../../api/ports/engine';
import type { Receipt } from '../../workflows/messages';

export interface ExpectingOptions {
  /** Milliseconds to wait for a workflow that is to start. */
  readonly limitMs?: number;
  /** Names that are remembered from receipts, the latest. */
  readonly remembered?: number;
}

const pausesMs = [10, 20, 40, 80] as const;
const longestPauseMs = 160;

/** A group's code ends where its reference's first dash begins. */
const groupOf = (reference: string): string => reference.slice(0, reference.indexOf('-'));

export const expectingEngine = (
  engine: Engine,
  { limitMs = 10_000, remembered = 10_000 }: ExpectingOptions = {},
): Engine => {
  const promised = new Set<string>();

  const remember = ({ references = [], cycle }: Receipt): void => {
    for (const name of cycle === undefined ? references : [...references, cycle]) promised.add(name);
    for (const oldest of promised) {
      if (promised.size <= remembered) break;
      promised.delete(oldest);
    }
  };

  /** Promised to this process, or to another one whose group still counts it among the open ones. */
  const isExpected = async ({ kind, subject }: UnknownSubject): Promise<boolean> => {
    if (promised.has(subject)) return true;
    if (kind !== 'recommendation') return false;
    try {
      const { state } = await engine.group(groupOf(subject));
      return state.open.includes(subject);
    } catch (error) {
      if (error instanceof UnknownSubject) return false;
      throw error;
    }
  };

  const patiently = async <T>(call: () => Promise<T>): Promise<T> => {
    const until = Date.now() + limitMs;
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await call();
      } catch (error) {
        if (!(error instanceof UnknownSubject) || error.kind === 'group') throw error;
        if (attempt === 0 && !(await isExpected(error))) throw error;
        if (Date.now() > until) throw new EngineUnavailable('no-answer', { cause: error });
        await pause(pausesMs[attempt] ?? longestPauseMs);
      }
    }
  };

  return {
    ...engine,
    submitToGroup: async (code, command, submission) => {
      const receipt = await engine.submitToGroup(code, command, submission);
      remember(receipt);
      return receipt;
    },
    submitToRecommendation: (reference, command, submission) =>
      patiently(() => engine.submitToRecommendation(reference, command, submission)),
    submitToCycle: (cycle, command, submission) =>
      patiently(() => engine.submitToCycle(cycle, command, submission)),
    recommendation: (reference, viewer) => patiently(() => engine.recommendation(reference, viewer)),
    cycle: (cycle) => patiently(() => engine.cycle(cycle)),
  };
};
