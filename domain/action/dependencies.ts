/** Which actions wait for which: a loop would let none of them begin. */

export interface Dependent {
  readonly reference: string;
  readonly dependsOn: readonly string[];
}

/**
 * The first loop among the actions, from one of them back to itself (`A`, `B`, `A`), or null. What stands outside of
 * the list given is taken to depend on nothing.
 */
export const dependencyLoop = (actions: readonly Dependent[]): readonly string[] | null => {
  const waitsFor = new Map(actions.map(({ reference, dependsOn }) => [reference, dependsOn]));
  const free = new Set<string>();
  const from = (reference: string, path: readonly string[]): readonly string[] | null => {
    const begins = path.indexOf(reference);
    if (begins !== -1) return [...path.slice(begins), reference];
    if (free.has(reference)) return null;
    for (const next of waitsFor.get(reference) ?? []) {
      const loop = from(next, [...path, reference]);
      if (loop !== null) return loop;
    }
    free.add(reference);
    return null;
  };
  for (const { reference } of actions) {
    const loop = from(reference, []);
    if (loop !== null) return loop;
  }
  return null;
};
