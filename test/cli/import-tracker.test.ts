import type { FastifyInstance } from 'fastify';
import { engineInMemory, type InMemory } from './engine-in-memory';
import { serverWith } from '../api/engine-stand-in';
import { tawsiya, type Setting } from './running';

const mapping = `
source: tracker
key: [No]
title: { en: { template: 'No. {No}' } }
text: { en: { column: Text } }
theme: { value: migration }
addressees: { value: [Ministry] }
recorded: [{ column: Status }]
`;
const tracker = (rows: number): string =>
  `No,Text,Status\n${Array.from({ length: rows }, (_, index) => `${index + 1},Text ${index + 1},Open\n`).join('')}`;

describe('import with a mapping, by command line', () => {
  let memory: InMemory;
  let app: FastifyInstance;
  let url: string;
  beforeEach(async () => {
    memory = engineInMemory();
    app = await serverWith(memory.engine);
    url = await app.listen({ host: '127.0.0.1', port: 0 });
  });
  afterEach(() => app.close());

  const importing = (file: string, args: readonly string[] = [], more: Partial<Setting> = {}) =>
    tawsiya(['import', 'MWG', 'tracker.csv', '--mapping', 'map.yaml', '--as', 'salma', ...args], {
      url,
      files: { 'tracker.csv': file, 'map.yaml': mapping },
      ...more,
    });
  const lastNumber = async (): Promise<number> => (await memory.engine.group('MWG')).state.lastNumber;

  it('imports every row, says how far it is, and changes nothing when it runs again', async () => {
    const first = await importing(tracker(120));
    expect(first).toMatchObject({ code: 0 });
    expect(first.out).toMatch(/120 rows read: 120 imported, 0 in the group already, 0 left out/);
    expect(first.progressed).toStrictEqual(['50/120', '100/120', '120/120']);
    const before = await lastNumber();
    const again = await importing(tracker(121));
    expect(again.out).toMatch(/121 rows read: 1 imported, 120 in the group already, 0 left out/);
    expect(await lastNumber()).toBe(before + 1);
  });

  it('tells what the tracker has changed since, and keeps what the group has', async () => {
    await importing(tracker(3));
    const again = await importing(tracker(3).replace('Text 2', 'Another text'));
    expect(again.err).toMatch(/row 3 · kept as written · The tracker has changed the item/);
  });

  it('shows a recommendation with the tracker that it comes from, and what that says', async () => {
    const dated = mapping.replace('{ column: Status }', '{ column: Status, as: date }');
    const files = { 'tracker.csv': 'No,Text,Status\n7,Text,Spring 2025\n', 'map.yaml': dated };
    const ran = await importing('', ['--json'], { files });
    const [reference = ''] = (JSON.parse(ran.out) as { references: string[] }).references;
    const shown = await tawsiya(['show', reference, '--as', 'salma'], { url });
    expect(shown.out).toMatch(/Imported from +tracker · 7 · row 2/);
    expect(shown.out).toMatch(/As recorded there +Status: Spring 2025 \(2025-03-01 to 2025-05-31\)/);
  });

  it('imports nothing in a dry run, and says the same of the file', async () => {
    const before = await lastNumber();
    const ran = await importing(`${tracker(2)}2,Again,Open\n`, ['--dry-run']);
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.out).toMatch(/3 rows read: 2 fit, 1 left out/);
    expect(ran.err).toMatch(/row 4 · row left out · Row 3 has the same number already: 2\./);
    expect(await lastNumber()).toBe(before);
  });

  it('speaks Arabic', async () => {
    const ran = await importing(`${tracker(2)}2,Again,Open\n`, ['--lang', 'ar']);
    expect(ran.err).toMatch(/الصف 4 · استُبعد الصف · الرقم نفسه 2 وارد في الصف 3/);
    expect(ran.out).toMatch(/استُورد 2/);
  });

  it('imports nothing of a file that does not fit as a whole, and with --strict of one with a row that does not', async () => {
    const before = await lastNumber();
    const unfit = await importing('No,Words\n1,a\n');
    expect(unfit.code).toBe(1);
    expect(unfit.err).toMatch(/the column Text, which the file does not have/);
    const strict = await importing(`${tracker(2)}2,Again,Open\n`, ['--strict']);
    expect(strict.code).toBe(1);
    expect(strict.err).toMatch(/1 rows do not fit/);
    expect(await lastNumber()).toBe(before);
  });

  it('writes its report for a spreadsheet, and for a program', async () => {
    const file = `${tracker(2)}2,"Again, ""so""",Open\n`;
    const csv = await importing(file, ['--report', 'out.csv', '--dry-run']);
    const written = Buffer.from(csv.saved['out.csv'] ?? []).toString();
    expect(written.split('\r\n')).toHaveLength(3);
    expect(written).toContain(
      '4,No,2,DUPLICATE_NUMBER,row left out,استُبعد الصف,Row 3 has the same number already: 2.',
    );
    const json = await importing(file, ['--report', 'out.json']);
    expect(JSON.parse(Buffer.from(json.saved['out.json'] ?? []).toString())).toMatchObject({
      summary: { rows: 3, admitted: 2, known: 0, leftOut: 1 },
      findings: [{ code: 'DUPLICATE_NUMBER', row: 4, what: { ar: expect.stringContaining('3') as string } }],
    });
  });

  it('says where a mapping does not hold, and which file it cannot read', async () => {
    const files = { 'map.yaml': mapping.replace('key: [No]', 'key: []'), 'tracker.csv': tracker(1) };
    const bad = await importing('', [], { files });
    expect(bad.code).toBe(2);
    expect(bad.err).toMatch(/does not hold at key/);
    const none = await importing('', [], { files: { 'map.yaml': mapping } });
    expect(none.code).toBe(2);
    const strayed = await tawsiya(['import', 'MWG', '-', '--dry-run', '--as', 'salma'], { url });
    expect(strayed.code).toBe(2);
  });

  it('reads ten thousand rows', async () => {
    const ran = await importing(tracker(10_000), ['--dry-run']);
    expect(ran.out).toMatch(/10000 rows read: 10000 fit, 0 left out/);
  });
});
