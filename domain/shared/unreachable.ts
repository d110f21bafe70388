/** Ends every switch: a new case that nobody decided about does not compile. */
export const unreachable = (value: never): never => {
  throw new Error(`Undecided case: ${JSON.stringify(value)}`);
};
