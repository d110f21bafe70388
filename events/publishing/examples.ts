import { producedCloudEventSchema, type CloudEvent } from '../envelope';

/** One example for each event of the catalogue. */
export interface Examples {
  /** @throws Error where the type has none */
  of(type: string): CloudEvent;
}

/** @param documents the texts of the conformance documents */
export const examplesFrom = (documents: readonly string[]): Examples => {
  const byType = new Map(
    documents.map((document) => {
      const event = producedCloudEventSchema.parse(JSON.parse(document));
      return [event.type, event] as const;
    }),
  );
  return {
    of: (type) => {
      const example = byType.get(type);
      if (example === undefined) throw new Error(`There is no example of ${type} under events/examples`);
      return example;
    },
  };
};
