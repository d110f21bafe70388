import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { incompatibilities, type Break } from '../../events/publishing/compatibility';
import type { JsonSchema } from '../../events/publishing/json-schema';
import { currentRelease, releasesFolder, type Release } from '../../events/publishing/release';

const releases = readdirSync(releasesFolder).map((file) => [file.replace(/\.json$/, ''), file] as const);

describe('the catalogue', () => {
  it.each(releases)('can be relied on by whoever was written for release %s', (_version, file) => {
    const released = JSON.parse(readFileSync(join(releasesFolder, file), 'utf8')) as Release;
    expect(Object.keys(released).length).toBeGreaterThan(50);
    expect(incompatibilities(released, currentRelease())).toStrictEqual([]);
  });
});

const type = 'org.tawsiya.recommendation.endorsed.v1';
const released: JsonSchema = {
  type: 'object',
  required: ['actor', 'votes'],
  properties: {
    actor: { $ref: '#/$defs/Actor' },
    votes: { type: 'array', items: { type: 'integer', minimum: 1 } },
    note: { anyOf: [{ type: 'string' }, { type: 'null' }] },
  },
  $defs: {
    Actor: {
      type: 'object',
      required: ['role'],
      properties: { role: { type: 'string', 'x-extensible-enum': ['member', 'co-chair'] } },
    },
  },
};
const { properties, $defs } = released as Required<Pick<JsonSchema, 'properties' | '$defs'>>;
const withProperties = (changes: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  ...released,
  properties: { ...properties, ...changes },
});
const withActor = (actor: JsonSchema): JsonSchema => ({ ...released, $defs: { ...$defs, Actor: actor } });
const without = (name: string): JsonSchema => ({
  ...released,
  properties: Object.fromEntries(Object.entries(properties).filter(([each]) => each !== name)),
});

const faultsOf = (current: Release): readonly (readonly [string, Break])[] =>
  incompatibilities({ [type]: released }, current).map(({ field, fault }) => [field, fault]);

describe('the check of compatibility', () => {
  it.each<[string, JsonSchema | null, readonly (readonly [string, Break])[]]>([
    ['an event that is gone', null, [['', 'event-removed']]],
    ['a field that is gone', without('note'), [['note', 'field-removed']]],
    ['a field of another type', withProperties({ votes: { type: 'string' } }), [['votes', 'field-retyped']]],
    [
      'an alternative that is gone',
      withProperties({ note: { type: 'string' } }),
      [['note', 'field-retyped']],
    ],
    [
      'a field that is not always there any more',
      { ...released, required: ['actor'] },
      [['votes', 'field-not-always-there']],
    ],
    [
      'a new field that must be there',
      { ...withProperties({ place: { type: 'string' } }), required: ['actor', 'votes', 'place'] },
      [['place', 'new-field-always-there']],
    ],
    [
      'a word that is gone, behind a reference',
      withActor({
        type: 'object',
        required: ['role'],
        properties: { role: { type: 'string', 'x-extensible-enum': ['member'] } },
      }),
      [['actor.role', 'words-narrowed']],
    ],
    [
      'a bound that is narrower, in a list',
      withProperties({ votes: { type: 'array', items: { type: 'integer', minimum: 2 } } }),
      [['votes[]', 'bounds-narrowed']],
    ],
    [
      'a pattern that was not there',
      withProperties({ note: { anyOf: [{ type: 'string', pattern: '^a' }, { type: 'null' }] } }),
      [['note', 'bounds-narrowed']],
    ],
  ])('finds %s', (_name, current, faults) => {
    expect(faultsOf(current === null ? {} : { [type]: current })).toStrictEqual(faults);
  });

  it.each<[string, JsonSchema]>([
    ['nothing', released],
    ['a field that may be there', withProperties({ place: { type: 'string' } })],
    [
      'a word more',
      withActor({
        type: 'object',
        required: ['role'],
        properties: { role: { type: 'string', 'x-extensible-enum': ['member', 'co-chair', 'rapporteur'] } },
      }),
    ],
    ['a wider bound', withProperties({ votes: { type: 'array', items: { type: 'integer', minimum: 0 } } })],
    [
      'an alternative more',
      withProperties({ note: { anyOf: [{ type: 'string' }, { type: 'null' }, { type: 'integer' }] } }),
    ],
    ['what was a part and is written out', withProperties({ actor: $defs['Actor'] ?? {} })],
  ])('lets pass %s', (_name, current) => {
    expect(faultsOf({ [type]: current, 'org.tawsiya.recommendation.another.v1': released })).toStrictEqual(
      [],
    );
  });

  it('says the way out of each', () => {
    const [found] = incompatibilities({ [type]: released }, {});
    expect(found?.wayOut).toContain('Keep the event in the catalogue');
  });
});
