/** Moves of a life that nobody is waited for to make: a plan is submitted, an action gives word, the whole is judged. */
import type { CommandName } from '../../../domain/recommendation/commands';
import type { RecommendationState, Unborn } from '../../../domain/recommendation/state';
import { system, type Actor } from '../../../domain/shared/actor';
import { person } from '../cast';

interface Asked {
  readonly type: CommandName;
  readonly actor: Actor;
}

const word: Asked = { type: 'note-action', actor: system };
const underWay: Readonly<Record<number, Asked>> = {
  4: { type: 'submit-plan', actor: person('layla') },
  5: word,
  6: word,
  7: word,
  8: { type: 'judge-implementation', actor: person('huda') },
  9: { type: 'dissent', actor: person('marco') },
};

/** Null where the state that the move meets, or its whim, is of something else. */
export const implementing = (state: RecommendationState | Unborn, whim: number): Asked | null => {
  if (state.stage === 'endorsed') {
    const { plan } = state.implementation;
    return plan?.status !== 'submitted' && whim >= 4 ? { type: 'submit-plan', actor: person('layla') } : null;
  }
  if (state.stage !== 'in-implementation') return null;
  return state.implementation.plan?.status === 'approved' && whim >= 3
    ? { type: 'note-actions-assigned', actor: system }
    : (underWay[whim] ?? null);
};
