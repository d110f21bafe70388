import type { Client } from '@temporalio/client';
import type { CycleSchedules } from '../../activities/ports/cycle-schedules';
import type { Groups } from '../../activities/ports/groups';
import type { Recommendations } from '../../activities/ports/recommendations';
import type { Engine } from '../../api/ports/engine';
import { createCycleSchedules } from './cycle-schedules';
import { createRecommendations } from './recommendations';
import { createGroups } from './scheduling-groups';

export interface TemporalPorts {
  readonly recommendations: Recommendations;
  readonly groups: Groups;
  readonly cycleSchedules: CycleSchedules;
}

/**
 * What the activities reach through Temporal.
 *
 * @param taskQueue where the runs that schedules start are taken up
 */
export const createTemporalPorts = (client: Client, engine: Engine, taskQueue: string): TemporalPorts => ({
  recommendations: createRecommendations(client, engine),
  groups: createGroups(engine),
  cycleSchedules: createCycleSchedules(client, taskQueue),
});
