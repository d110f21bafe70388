/** The recommendations as the activities reach them: by the same engine that serves the HTTP interface. */
import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import type { Recommendations } from '../../activities/ports/recommendations';
import { Refused, UnknownSubject, type Engine } from '../../api/ports/engine';
import { workflowIds } from '../../workflows/messages';

/** Shown to nobody in particular, hence no draft. */
const nobody = '';

export const createRecommendations = (client: Client, engine: Engine): Recommendations => ({
  openRound: async (reference, { commandId, personId, deadline, cycle }) => {
    try {
      const data = { deadline, cycle };
      await engine.submitToRecommendation(reference, 'open-round', { commandId, personId, data });
      return null;
    } catch (error) {
      if (error instanceof Refused) return error.refusal;
      if (error instanceof UnknownSubject)
        return { code: 'TAWSIYA_UNKNOWN_REFERENCE', parameters: { reference } };
      throw error;
    }
  },
  standing: async (reference) => {
    try {
      const view = await engine.recommendation(reference, nobody);
      if (!view.visible) return null;
      const { state } = view;
      const open = state.stage === 'under-review' ? state.round : null;
      return {
        stage: state.stage,
        openRound: open === null ? null : { cycle: open.cycle, deadline: open.deadline },
        outcomes: Object.fromEntries(
          state.rounds.flatMap(({ cycle, tally }) => (cycle === null ? [] : [[cycle, tally.outcome]])),
        ),
      };
    } catch (error) {
      if (error instanceof UnknownSubject) return null;
      throw error;
    }
  },
  tell: async (reference, note, data) => {
    try {
      await client.workflow.getHandle(workflowIds.recommendation(reference)).signal(note, data);
      return true;
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return false;
      throw error;
    }
  },
});
