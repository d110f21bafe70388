/** What a list of measurements says. All of them in the unit of the list. */

/** @throws RangeError where nothing was measured */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (found === undefined) throw new RangeError('Nothing was measured');
  return found;
};

/** The mean of the two in the middle where there is no one in the middle. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const middle = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  if (middle.length === 0) throw new RangeError('Nothing was measured');
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
};

export interface Latency {
  readonly p50: number;
  readonly p95: number;
  readonly samples: number;
}

/** In milliseconds. */
export const latencyOf = (milliseconds: readonly number[]): Latency => ({
  p50: rounded(median(milliseconds), 2),
  p95: rounded(percentile(milliseconds, 0.95), 2),
  samples: milliseconds.length,
});

export const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
