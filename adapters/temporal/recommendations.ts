/** The recommendations as the activities reach them: by the same engine that serves the HTTP interface. */
import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import type { Recommendations } from '../../activities/ports/recommendations';
import { Refused, UnknownSubject, type Engine, type Submission } from '../../api/ports/engine';
import type { Refusal } from '../../domain/shared/refusal';
import { workflowIdOf, type RecommendationCommandName } from '../../workflows/messages';

/** Shown to nobody in particular, hence no draft. */
const nobody = '';

/** The refusal, or null where it was accepted. */
const submitted = async (
  engine: Engine,
  reference: string,
  command: RecommendationCommandName,
  submission: Submission,
): Promise<Refusal | null> => {
  try {
    await engine.submitToRecommendation(reference, command, submission);
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    if (error instanceof UnknownSubject)
      return { code: 'TAWSIYA_UNKNOWN_REFERENCE', parameters: { reference } };
    throw error;
  }
};

export const createRecommendations = (client: Client, engine: Engine): Recommendations => ({
  openRound: (reference, { commandId, personId, reckoned, ...data }) =>
    submitted(engine, reference, 'open-round', { commandId, personId, data: { ...data, ...reckoned } }),
  instruct: (reference, { command, ...submission }) => submitted(engine, reference, command, submission),
  standing: async (reference) => {
    try {
      const view = await engine.recommendation(reference, nobody);
      if (!view.visible) return null;
      const { state } = view;
      const open = state.stage === 'under-review' ? state.round : null;
      return {
        stage: state.stage,
        // What is suspended closes by no clock.
        openRound: open?.suspension === null ? { cycle: open.cycle, deadline: open.deadline } : null,
        outcomes: Object.fromEntries(
          state.rounds.flatMap(({ cycle, tally: { outcome, reasonCode } }) =>
            cycle === null ? [] : [[cycle, { outcome, reasonCode }]],
          ),
        ),
      };
    } catch (error) {
      if (error instanceof UnknownSubject) return null;
      throw error;
    }
  },
  tell: async (reference, note, data) => {
    try {
      await client.workflow.getHandle(workflowIdOf(reference)).signal(note, data);
      return true;
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return false;
      throw error;
    }
  },
});
