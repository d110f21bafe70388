import { catalogueEntries, catalogueEntry } from '../../events/catalogue';
import { eventTopicKinds } from '../../events/topics';

describe('the catalogue of events', () => {
  it('has each type once, and finds it', () => {
    const types = catalogueEntries.map(({ type }) => type);
    expect(new Set(types).size).toBe(types.length);
    for (const entry of catalogueEntries) expect(catalogueEntry(entry.type)).toBe(entry);
    expect(catalogueEntry('org.tawsiya.recommendation.enacted.v1')).toBeUndefined();
  });

  it.each(catalogueEntries.map((entry) => [entry.type, entry] as const))(
    'describes %s in both languages, on its topic',
    (type, { entity, name, topic, summary, dataschema }) => {
      expect(type).toBe(`org.tawsiya.${entity}.${name}.v1`);
      expect(dataschema).toBe(`urn:tawsiya:schema:${type}`);
      expect(topic).toBe(`${entity}s`);
      expect(eventTopicKinds).toContain(topic);
      expect(summary.en).toMatch(/^[A-Z].*\.$/);
      expect(summary.ar).toMatch(/^[\u0600-\u06FF].*\.$/);
    },
  );
});
