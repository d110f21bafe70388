/** What is on record, asked of the same engine that serves the HTTP interface. */
import type { Records } from '../../activities/ports/records';
import { UnknownSubject, type Engine } from '../../api/ports/engine';

/** Shown to nobody in particular, hence no draft. */
const nobody = '';

const ifKnown = async <T>(question: Promise<T>): Promise<T | null> => {
  try {
    return await question;
  } catch (error) {
    if (error instanceof UnknownSubject) return null;
    throw error;
  }
};

export const createRecords = (engine: Engine): Records => ({
  recommendation: async (reference) => {
    const view = await ifKnown(engine.recommendation(reference, nobody));
    return view?.visible === true ? view.state : null;
  },
  cycle: async (cycle) => (await ifKnown(engine.cycle(cycle)))?.state ?? null,
  action: async (reference) => (await ifKnown(engine.action(reference)))?.state ?? null,
  group: async (code) => (await ifKnown(engine.group(code)))?.state ?? null,
});
