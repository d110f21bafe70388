/** The recommendations on the agenda of a cycle, as far as a viewer may see them. */
import type { RecommendationState } from '../../domain/recommendation/state';
import type { ScheduledCycle } from '../../domain/review/state';
import { UnknownSubject, type Engine } from '../ports/engine';
import { shown } from './recommendations';

/** Questions that are with the engine at once, so that a long agenda does not crowd out what others ask. */
const askedAtOnce = 10;

/** Null where the viewer may not see it, or where there is none: nobody is told which of the two. */
const visibleTo = async (
  engine: Engine,
  reference: string,
  viewer: string,
): Promise<RecommendationState | null> => {
  try {
    return (await shown(engine, reference, viewer)).state;
  } catch (error) {
    if (error instanceof UnknownSubject) return null;
    throw error;
  }
};

/** In the order of the agenda; null for what the viewer may not see. */
export const visibleOn = async (
  engine: Engine,
  { items }: ScheduledCycle,
  viewer: string,
): Promise<readonly (RecommendationState | null)[]> => {
  const found: (RecommendationState | null)[] = [];
  for (let from = 0; from < items.length; from += askedAtOnce) {
    const asked = items.slice(from, from + askedAtOnce);
    found.push(...(await Promise.all(asked.map(({ reference }) => visibleTo(engine, reference, viewer)))));
  }
  return found;
};
