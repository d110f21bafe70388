/** The mappings that come with this, on the trackers that they are for. */
import { readFileSync } from 'node:fs';
import { mappingJsonSchema } from '../../intake/mapping';
import { intakeOf, isThere, mappingOf, mappingPath, shipped, trackerPath } from './shipped-mappings';

describe.each(shipped)('the mapping of $name', (each) => {
  it('holds', () => {
    expect(mappingOf(mappingPath(each)).source).toMatch(/^[a-z0-9-]+$/);
  });

  const whole = isThere(each) ? it : it.skip;
  /* eslint-disable jest/no-standalone-expect -- it is a test, where the tracker is */
  whole('imports the tracker whole', async () => {
    const { items, findings, rows } = await intakeOf(
      readFileSync(trackerPath(each)),
      mappingOf(mappingPath(each)),
      each.format,
    );
    expect(rows).toBe(each.rows);
    expect(items).toHaveLength(each.rows);
    expect(findings.filter(({ effect }) => effect !== 'kept')).toStrictEqual([]);
  });
  /* eslint-enable jest/no-standalone-expect */
});

describe('docs/reference/mapping.schema.json', () => {
  it('is the schema of the code', () => {
    const published: unknown = JSON.parse(readFileSync('docs/reference/mapping.schema.json', 'utf8'));
    expect(published).toStrictEqual(JSON.parse(JSON.stringify(mappingJsonSchema())));
  });
});
