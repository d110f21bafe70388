import { proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../activities/activities';
import type { Children } from './children';
import type { Duty } from './duties';

/** A change of the group that its open recommendations, review cycles or actions must hear of. */
export interface Notice {
  readonly note:
    | 'note-membership'
    | 'note-rules'
    | 'note-delegations'
    | 'note-unfinished-left'
    | 'note-actions-assigned'
    | 'note-joined';
  readonly data: unknown;
  /** Those that have not yet heard. */
  readonly references: readonly string[];
}

export interface Notices extends Duty {
  readonly waiting: readonly Notice[];
  add(notice: Notice): void;
}

const referencesAtOnce = 200;

/** An Activity for many at once: a Signal to each from here would cost the group's history two events a recommendation. */
const { tellRecommendations } = proxyActivities<Pick<Activities, 'tellRecommendations'>>({
  startToCloseTimeout: '2 minutes',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '30 seconds' },
});

/** Tells the notices in the order of the changes, and only once every child that they concern has started. */
export const tellOpenRecommendations = (carried: readonly Notice[], children: Children): Notices => {
  const waiting = [...carried];
  return {
    waiting,
    add: (notice) => {
      waiting.push(notice);
    },
    isDue: (ending) => !ending && waiting.length > 0 && children.haveStarted,
    perform: async () => {
      const [notice] = waiting;
      if (notice === undefined) return;
      const references = notice.references.slice(0, referencesAtOnce);
      if (references.length > 0)
        await tellRecommendations({ note: notice.note, data: notice.data, references });
      const rest = notice.references.slice(references.length);
      waiting.splice(0, 1, ...(rest.length === 0 ? [] : [{ ...notice, references: rest }]));
    },
  };
};
