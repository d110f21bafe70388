/** Environment variables, as `process.env` holds them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The variable's value; one that is set to nothing counts as unset. */
export const setting = (environment: Environment, name: string): string | undefined => {
  const value = environment[name];
  return value === '' ? undefined : value;
};
