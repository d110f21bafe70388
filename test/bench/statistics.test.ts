import { latencyOf, median, percentile } from '../../bench/statistics';

describe('the statistics of a measurement', () => {
  it('takes the value in the middle, whatever the order', () => {
    expect(median([9, 1, 4])).toBe(4);
  });

  it('takes the mean of the two in the middle of an even number', () => {
    expect(median([10, 1, 2, 4])).toBe(3);
  });

  it('takes a percentile as the smallest value that so many of them do not exceed', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(percentile(hundred, 0.95)).toBe(95);
    expect(percentile([7], 0.95)).toBe(7);
    expect(percentile([1, 2], 0)).toBe(1);
  });

  it('leaves the measurements in their order', () => {
    const measured = [3, 1, 2];
    latencyOf(measured);
    expect(measured).toStrictEqual([3, 1, 2]);
  });

  it('sorts by size and not as text', () => {
    expect(latencyOf([100, 20, 3])).toStrictEqual({ p50: 20, p95: 100, samples: 3 });
  });

  it('refuses to make a figure of nothing', () => {
    expect(() => median([])).toThrow(RangeError);
    expect(() => percentile([], 0.5)).toThrow(RangeError);
  });
});
