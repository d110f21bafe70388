import type { RecommendationState } from '../domain/recommendation/state';
import { stillNeededIn, stillNeededText } from '../domain/recommendation/still-needed';
import type { Language } from '../domain/shared/refusal';

/** What is needed now for the text to pass, in the caller's language. */
export const stillNeededFor = (state: RecommendationState, language: Language) =>
  stillNeededIn(state, new Date().toISOString()).map((need) => ({
    ...need,
    text: stillNeededText(need, language, state.membership),
  }));
