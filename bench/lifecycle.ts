/** Times one call of a client; what it returns is passed on. */
export type Timed = <T>(call: () => Promise<T>) => Promise<T>;

/** One whole lifecycle by one client, each of its Updates timed. */
export type Lifecycle = (timed: Timed) => Promise<void>;

/** Proposed, admitted, round opened, five positions, two keys: what either system is asked to do. */
export const updatesPerLifecycle = 10;

export interface Course {
  readonly lifecyclesPerSecond: number;
  /** Of each Update, in milliseconds. */
  readonly latencies: readonly number[];
}

/** Runs so many lifecycles by so many clients at a time; each client begins the next when its own is over. */
export const runLifecycles = async (
  lifecycle: Lifecycle,
  count: number,
  clients: number,
): Promise<Course> => {
  const latencies: number[] = [];
  const timed: Timed = async (call) => {
    const began = performance.now();
    const answer = await call();
    latencies.push(performance.now() - began);
    return answer;
  };
  let left = count;
  const client = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await lifecycle(timed);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: Math.min(clients, count) }, client));
  return { lifecyclesPerSecond: (count * 1_000) / (performance.now() - began), latencies };
};
