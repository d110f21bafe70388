import type { Recommendations } from './ports/recommendations';

export interface TellRecommendations {
  readonly note: string;
  readonly data: unknown;
  readonly references: readonly string[];
}

/** Told twice, a change is noted once: it carries its version, the number of its plan, or a name that is known by then. */
export const tellRecommendations =
  (recommendations: Recommendations) =>
  async ({ note, data, references }: TellRecommendations): Promise<void> => {
    await Promise.all(references.map((reference) => recommendations.tell(reference, note, data)));
  };
