import { setTimeout as pause } from 'node:timers/promises';
import { EngineUnavailable, type Engine } from '../../api/ports/engine';

const PAUSE_MS = 100;

const untilAnswered = async <T>(call: () => Promise<T>, unanswered: () => void): Promise<T> => {
  for (;;) {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof EngineUnavailable)) throw error;
      unanswered();
      await pause(PAUSE_MS);
    }
  }
};

/** The engine as a caller has it who sends a command again, with the same id, for as long as its outcome is unknown. */
export const patiently = (engine: Engine, unanswered: () => void = () => undefined): Engine => ({
  ...engine,
  submitToGroup: (...command) => untilAnswered(() => engine.submitToGroup(...command), unanswered),
  submitToRecommendation: (...command) =>
    untilAnswered(() => engine.submitToRecommendation(...command), unanswered),
  submitToCycle: (...command) => untilAnswered(() => engine.submitToCycle(...command), unanswered),
  group: (...asked) => untilAnswered(() => engine.group(...asked), unanswered),
  recommendation: (...asked) => untilAnswered(() => engine.recommendation(...asked), unanswered),
  cycle: (...asked) => untilAnswered(() => engine.cycle(...asked), unanswered),
});
