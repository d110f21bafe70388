/** Every Activity, made of the ports that it acts through. */
import type { EventLog } from './ports/event-log';
import type { Recommendations } from './ports/recommendations';
import { publishEvents } from './publish-events';
import { collectOutcomes, instructRounds, openRounds } from './review-rounds';
import { tellRecommendations } from './tell-recommendations';

export interface ActivityPorts {
  readonly eventLog: EventLog;
  readonly recommendations: Recommendations;
  /** Put before every topic's name. */
  readonly topicPrefix: string;
}

export const createActivities = ({ eventLog, recommendations, topicPrefix }: ActivityPorts) => ({
  publishEvents: publishEvents(eventLog, topicPrefix),
  openRounds: openRounds(recommendations),
  instructRounds: instructRounds(recommendations),
  collectOutcomes: collectOutcomes(recommendations),
  tellRecommendations: tellRecommendations(recommendations),
});

export type Activities = ReturnType<typeof createActivities>;
