export interface Share {
  readonly numerator: number;
  readonly denominator: number;
  readonly reach: 'more-than' | 'at-least';
}

/** The least whole number that reaches the share of the whole; one at least, for nothing is carried by nobody. */
export const leastFor = ({ numerator, denominator, reach }: Share, whole: number): number => {
  const part = whole * numerator;
  return Math.max(
    1,
    reach === 'at-least' ? Math.ceil(part / denominator) : Math.floor(part / denominator) + 1,
  );
};
