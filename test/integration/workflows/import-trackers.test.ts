/** The trackers that mappings are shipped for, whole, on the real engine and by the command line; and once more. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { tawsiya } from '../../cli/running';
import { isThere, mappingPath, shipped, trackerPath } from '../../intake/shipped-mappings';
import { accepted } from '../api/caller';
import { startSystem, type System } from '../api/system';

// The limit is for a server that hangs.
jest.setTimeout(600_000);

const Group = z.object({ state: z.object({ open: z.array(z.string()) }) });
const Summary = z.object({
  rows: z.int(),
  admitted: z.int(),
  known: z.int(),
  leftOut: z.int(),
  references: z.array(z.string()),
});
const Shown = z.object({ state: z.object({ stage: z.string(), origin: z.object({ row: z.int() }) }) });

describe.each(shipped)('the tracker $name', (each) => {
  const whole = isThere(each) ? it : it.skip;
  let system: System;
  beforeAll(async () => {
    system = await startSystem();
  });
  afterAll(() => system.stop());

  /* eslint-disable jest/no-standalone-expect -- it is a test, where the tracker is */
  whole('becomes as many recommendations as it has rows, and no more when it is imported again', async () => {
    const importing = async () => {
      const ran = await tawsiya(
        ['import', system.group, trackerPath(each), '--mapping', 'map.yaml', '--as', 'amina', '--json'],
        {
          url: system.url,
          files: {
            [trackerPath(each)]: readFileSync(trackerPath(each)),
            'map.yaml': readFileSync(mappingPath(each)),
          },
        },
      );
      expect(ran).toMatchObject({ code: 0 });
      return Summary.parse(JSON.parse(ran.out));
    };
    const first = await importing();
    expect(first).toMatchObject({ rows: each.rows, admitted: each.rows, known: 0, leftOut: 0 });
    const again = await importing();
    expect(again).toMatchObject({ rows: each.rows, admitted: 0, known: each.rows, leftOut: 0 });

    const { state } = Group.parse(await accepted(system.call('GET', `/v1/groups/${system.group}`)));
    expect(state.open).toStrictEqual(first.references);
    const last = first.references.at(-1) ?? '';
    // In JSON rows are counted from the first item, in CSV the headings are row 1.
    const row = each.format === 'json' ? each.rows : each.rows + 1;
    expect(
      Shown.parse(await accepted(system.patientCall('GET', `/v1/recommendations/${last}`, { as: 'amina' }))),
    ).toStrictEqual({ state: { stage: 'screening', origin: { row } } });
  });
  /* eslint-enable jest/no-standalone-expect */
});
