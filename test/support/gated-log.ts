import { EventLogUnavailable, type EventLog } from '../../activities/ports/event-log';

export interface Gate {
  /** Put before a log, it lets nothing through while shut: it rejects as a log does that cannot be reached. */
  readonly before: (log: EventLog) => EventLog;
  shut(): void;
  open(): void;
}

export const gate = (): Gate => {
  let isShut = false;
  return {
    before: (log) => ({
      publish: async (batch) => {
        if (isShut) throw new EventLogUnavailable('The gate is shut');
        return log.publish(batch);
      },
    }),
    shut: () => {
      isShut = true;
    },
    open: () => {
      isShut = false;
    },
  };
};
