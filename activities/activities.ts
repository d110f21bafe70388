/** Every Activity, made of the ports that it acts through. */
import type { CycleSchedules } from './ports/cycle-schedules';
import type { EventLog } from './ports/event-log';
import type { Groups } from './ports/groups';
import type { Recommendations } from './ports/recommendations';
import { publishEvents } from './publish-events';
import { keepCycleSchedule, scheduleRecurringCycle } from './recurring-cycles';
import { collectOutcomes, instructRounds, openRounds } from './review-rounds';
import { tellRecommendations } from './tell-recommendations';

export interface ActivityPorts {
  readonly eventLog: EventLog;
  readonly recommendations: Recommendations;
  readonly groups: Groups;
  readonly cycleSchedules: CycleSchedules;
  /** Put before every topic's name. */
  readonly topicPrefix: string;
}

export const createActivities = ({
  eventLog,
  recommendations,
  groups,
  cycleSchedules,
  topicPrefix,
}: ActivityPorts) => ({
  publishEvents: publishEvents(eventLog, topicPrefix),
  openRounds: openRounds(recommendations),
  instructRounds: instructRounds(recommendations),
  collectOutcomes: collectOutcomes(recommendations),
  keepCycleSchedule: keepCycleSchedule(cycleSchedules),
  scheduleRecurringCycle: scheduleRecurringCycle(groups),
  tellRecommendations: tellRecommendations(recommendations),
});

export type Activities = ReturnType<typeof createActivities>;
