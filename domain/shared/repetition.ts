/** What stands twice in a list that is to name each thing once. */

/** The index at which something is named again for the first time, or -1. */
export const firstTwice = (named: readonly string[]): number =>
  named.findIndex((each, index) => named.indexOf(each) !== index);

/** What is named again first. */
export const repeated = (named: readonly string[]): string | undefined => {
  const index = firstTwice(named);
  return index === -1 ? undefined : named[index];
};
