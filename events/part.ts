import type { z } from 'zod';
import { open, type Making } from './making';

/**
 * A part of the contract that has a name of its own: it is made once for each reader, and the published schemas and
 * pages say it once and refer to it. `name` is one word in PascalCase and must not change once it is released.
 */
export const part = <Schema extends z.ZodType>(name: string, build: (make: Making) => Schema) => {
  const made = new Map<Making, Schema>();
  return (make: Making): Schema => {
    const before = made.get(make);
    if (before !== undefined) return before;
    // The producer's schemas are never published, so the name belongs to the consumers' one alone.
    const schema = make === open ? build(make).meta({ id: name }) : build(make);
    made.set(make, schema);
    return schema;
  };
};
