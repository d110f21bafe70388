export const emptyActivities = { doNothing: async (): Promise<void> => undefined };
export type EmptyActivities = typeof emptyActivities;
