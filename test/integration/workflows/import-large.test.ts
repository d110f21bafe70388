/** More items than one run of a group may have children: the server's limit is 2,000 that are not closed. */
import { z } from 'zod';
import { tawsiya } from '../../cli/running';
import { startSystem, type System } from '../api/system';

// The limit is for a server that hangs.
jest.setTimeout(600_000);

const rows = 8_000;
const mapping = `
source: tracker
key: [No]
title: { en: { template: 'No. {No}' } }
text: { en: { column: Text } }
theme: { value: migration }
addressees: { value: [Ministry] }
`;
const tracker = `No,Text\n${Array.from({ length: rows }, (_, row) => `${row + 1},Text ${row + 1}\n`).join('')}`;
const Summary = z.object({ admitted: z.int(), known: z.int() });

describe('an import of more items than one run may start', () => {
  let system: System;
  beforeAll(async () => {
    system = await startSystem();
  });
  afterAll(() => system.stop());

  it('is imported whole, over several runs of the group', async () => {
    const ran = await tawsiya(
      ['import', system.group, 'tracker.csv', '--mapping', 'map.yaml', '--as', 'amina', '--json'],
      { url: system.url, files: { 'tracker.csv': tracker, 'map.yaml': mapping } },
    );
    expect(ran).toMatchObject({ code: 0 });
    expect(Summary.parse(JSON.parse(ran.out))).toStrictEqual({ admitted: rows, known: 0 });
  });
});
