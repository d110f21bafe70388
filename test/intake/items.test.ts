/** What does not fit is told, row by row, and nothing is guessed. */
import * as fc from 'fast-check';
import type { Finding } from '../../intake/ports/findings';
import { intakeOf, plainMapping } from './shipped-mappings';

const csv = (text: string): Uint8Array => Buffer.from(text);
const told = ({ findings }: { readonly findings: readonly Finding[] }) =>
  findings.map(({ code, effect, row }) => [code, effect, row]);

/** One row `1,cell` in a column `Cell` that is recorded as the terms say. */
const recorded = async (cell: string, terms: object) => {
  const quoted = `"${cell.replaceAll('"', '""')}"`;
  const mapping = plainMapping({ recorded: [{ column: 'Cell', ...terms }] });
  return intakeOf(csv(`No,Text,Cell\n1,Text,${quoted}\n`), mapping, 'csv');
};

describe('the number of a row', () => {
  it('is needed, and two rows never share one', async () => {
    const intake = await intakeOf(csv('No,Text\n1,a\n,b\n1,c\n2,d\n'), plainMapping(), 'csv');
    expect(intake.items.map(({ key, row }) => [key, row])).toStrictEqual([
      ['1', 2],
      ['2', 5],
    ]);
    expect(told(intake)).toStrictEqual([
      ['NO_NUMBER', 'left-out', 3],
      ['MISSING', 'left-out', 3],
      ['DUPLICATE_NUMBER', 'left-out', 4],
    ]);
    expect(intake.findings[2]).toMatchObject({ detail: '2', value: '1' });
  });

  it('is itself the key where it is short, and a digest of several columns or of a long one', async () => {
    const mapping = plainMapping({ key: ['No', 'Text'] });
    const { items } = await intakeOf(csv('No,Text\n1,a\n1,b\n'), mapping, 'csv');
    expect(items.map(({ key }) => key.length)).toStrictEqual([16, 16]);
    expect(new Set(items.map(({ key }) => key)).size).toBe(2);
    const long = await intakeOf(csv(`No,Text\n${'9'.repeat(21)},a\n`), plainMapping(), 'csv');
    expect(long.items).toMatchObject([{ number: '9'.repeat(21) }]);
    expect(long.items[0]?.key).toHaveLength(16);
  });

  it('leaves key and digest as they are when rows are put in above, and another text changes the digest', async () => {
    const first = await intakeOf(csv('No,Text\n7,a\n'), plainMapping(), 'csv');
    const later = await intakeOf(csv('No,Text\n6,z\n7,a\n'), plainMapping(), 'csv');
    const changed = await intakeOf(csv('No,Text\n7,A\n'), plainMapping(), 'csv');
    expect(later.items[1]).toMatchObject({ key: '7', digest: first.items[0]?.digest, row: 3 });
    expect(changed.items[0]?.digest).not.toBe(first.items[0]?.digest);
  });
});

describe('columns', () => {
  it('that the mapping names and the file lacks stop the import; those that it does not name are told', async () => {
    const mapping = plainMapping({ recorded: [{ column: 'Status' }], ignore: ['Note'] });
    const intake = await intakeOf(csv('No,Text,Owner,Note\n1,a,b,c\n'), mapping, 'csv');
    expect(intake.items).toStrictEqual([]);
    expect(intake.findings.map(({ code, effect, column }) => [code, effect, column])).toStrictEqual([
      ['NO_SUCH_COLUMN', 'file', 'Status'],
      ['UNUSED_COLUMN', 'kept', 'Owner'],
    ]);
  });

  it('that are unique together are so', async () => {
    const mapping = plainMapping({ unique: [['Text']] });
    const intake = await intakeOf(csv('No,Text\n1,a\n2,a\n'), mapping, 'csv');
    expect(told(intake)).toStrictEqual([['NOT_UNIQUE', 'left-out', 3]]);
  });
});

describe('a date', () => {
  it.each([
    ['2024-03-05', ['iso'], { from: '2024-03-05', to: '2024-03-05' }],
    ['2024-02', ['iso'], { from: '2024-02-01', to: '2024-02-29' }],
    ['2024', ['iso'], { from: '2024-01-01', to: '2024-12-31' }],
    ['05/03/2024', ['d/m/y'], { from: '2024-03-05', to: '2024-03-05' }],
    ['05/03/2024', ['m/d/y'], { from: '2024-05-03', to: '2024-05-03' }],
    ['Spring 2025', ['iso', 'stated'], { from: '2025-03-01', to: '2025-05-31' }],
    ['45356', ['excel-1900'], { from: '2024-03-05', to: '2024-03-05' }],
    ['43894', ['excel-1904'], { from: '2024-03-05', to: '2024-03-05' }],
  ])('"%s" by %j is kept as it is written, with the days that it means', async (cell, dates, means) => {
    const intake = await recorded(cell, { as: 'date', dates });
    expect(intake.items[0]?.recorded).toStrictEqual([{ name: 'Cell', value: cell, means }]);
    expect(intake.findings).toStrictEqual([]);
  });

  it.each([
    ['05/03/2024', ['iso', 'stated'], 'NOT_A_DATE'],
    ['31/02/2024', ['d/m/y'], 'NOT_A_DATE'],
    ['13/13/2024', ['d/m/y', 'm/d/y'], 'NOT_A_DATE'],
    ['45356', ['iso', 'stated'], 'EXCEL_SERIAL_DATE'],
    ['60', ['excel-1900'], 'NOT_A_DATE'],
  ])(
    '"%s" by %j leaves the row out, or is kept without days where the mapping says so',
    async (cell, dates, code) => {
      const out = await recorded(cell, { as: 'date', dates });
      expect(told(out)).toStrictEqual([[code, 'left-out', 2]]);
      expect(out.items).toStrictEqual([]);
      const kept = await recorded(cell, { as: 'date', dates, unfit: 'keep' });
      expect(told(kept)).toStrictEqual([[code, 'kept', 2]]);
      expect(kept.items[0]?.recorded).toStrictEqual([{ name: 'Cell', value: cell }]);
    },
  );

  it('in words that mean several things is kept in its words', async () => {
    const intake = await recorded('At Digital Centre launch', { as: 'date' });
    expect(told(intake)).toStrictEqual([['DATE_AS_WORDS', 'kept', 2]]);
    expect(intake.items[0]?.recorded).toStrictEqual([{ name: 'Cell', value: 'At Digital Centre launch' }]);
  });

  it('that is missing is told where it is required', async () => {
    expect(told(await recorded(' ', { as: 'date', required: true }))).toStrictEqual([
      ['MISSING', 'left-out', 2],
    ]);
    expect(told(await recorded('', { as: 'date' }))).toStrictEqual([]);
  });

  it('of closing stands where an item is closed', async () => {
    const mapping = plainMapping({
      recorded: [{ column: 'Status' }, { column: 'Closed on', as: 'date' }],
      closed: { column: 'Status', words: ['Closed'], date: 'Closed on' },
    });
    const file = 'No,Text,Status,Closed on\n1,a,Closed,2024-01-01\n2,b,Closed,\n3,c,Open,\n';
    const intake = await intakeOf(csv(file), mapping, 'csv');
    expect(told(intake)).toStrictEqual([['CLOSED_WITHOUT_DATE', 'left-out', 3]]);
    expect(intake.items.map(({ key }) => key)).toStrictEqual(['1', '3']);
  });
});

describe('figures, amounts and words', () => {
  it.each([
    ['4381,463', { as: 'figure' }, 'NOT_A_FIGURE'],
    ['12 000', { as: 'figure' }, 'NOT_A_FIGURE'],
    ['many', { as: 'figure' }, 'NOT_A_FIGURE'],
    ['-5', { as: 'amount' }, 'NOT_AN_AMOUNT'],
    ['1.000.000', { as: 'amount' }, 'NOT_AN_AMOUNT'],
    ['500', { as: 'amount', currency: { value: 'LYX' } }, 'UNKNOWN_CURRENCY'],
    ['Done', { as: 'word', words: ['Open', 'Closed'] }, 'UNKNOWN_VALUE'],
  ])('"%s" as %j is told and never coerced', async (cell, terms, code) => {
    expect(told(await recorded(cell, terms))).toStrictEqual([[code, 'left-out', 2]]);
    const kept = await recorded(cell, { ...terms, unfit: 'keep' });
    expect(kept.items[0]?.recorded ?? [{ value: cell }]).toMatchObject([{ value: cell }]);
  });

  it.each([
    ['704142', { as: 'figure' }],
    ['12.50', { as: 'amount', currency: { value: 'LYD' } }],
    ['Open', { as: 'word', words: ['Open'] }],
  ])('"%s" as %j fits', async (cell, terms) => {
    const intake = await recorded(cell, terms);
    expect(intake.findings).toStrictEqual([]);
    expect(intake.items[0]?.recorded).toStrictEqual([{ name: 'Cell', value: cell }]);
  });
});

describe('entities and themes', () => {
  const file = csv(
    'No,Text,Lead,Topic\n1,a,MoI; IOM,Borders\n2,b,Customs,Borders\n3,c,IOM,Sport\n4,d,,Borders\n',
  );

  it('that the group or the mapping does not know are told', async () => {
    const mapping = plainMapping({
      addressees: { column: 'Lead', split: ';', entities: true },
      theme: { column: 'Topic', values: { Borders: 'border-management' } },
    });
    const intake = await intakeOf(file, mapping, 'csv', ['MoI', 'IOM']);
    expect(told(intake)).toStrictEqual([
      ['UNKNOWN_ENTITY', 'left-out', 3],
      ['UNKNOWN_VALUE', 'left-out', 4],
      ['MISSING', 'left-out', 5],
    ]);
    expect(intake.items).toMatchObject([
      { content: { addressees: ['MoI', 'IOM'], theme: 'border-management' } },
    ]);
  });

  it('are called as the mapping says', async () => {
    const values = { MoI: 'Ministry of Interior', IOM: 'IOM', Customs: 'Customs Authority' };
    const mapping = plainMapping({ addressees: { column: 'Lead', split: ';', values }, ignore: ['Topic'] });
    const { items } = await intakeOf(file, mapping, 'csv');
    expect(items[0]?.content.addressees).toStrictEqual(['Ministry of Interior', 'IOM']);
  });
});

describe('texts', () => {
  it.each([
    ['Â«ProtectionÂ» of migrants â€“ now', 'MOJIBAKE', '«Protection» of migrants – now'],
    ['Ø§Ù„Ù‡Ø¬Ø±Ø©', 'MOJIBAKE', 'الهجرة'],
    ['ط§ظ„ظ‡ط¬ط±ط© ط§ظ„ط¢ظ…ظ†ط©', 'MOJIBAKE', 'الهجرة الآمنة'],
    ['Prot\uFFFDger', 'LOST_CHARACTERS', 'U+FFFD'],
    ['a\u0007b', 'LOST_CHARACTERS', 'U+0007'],
    ['#REF!', 'CELL_ERROR', undefined],
  ])('that were spoilt, as "%s", leave their row out', async (text, code, detail) => {
    const intake = await intakeOf(csv(`No,Text\n1,${text}\n`), plainMapping(), 'csv');
    expect(told(intake)).toStrictEqual([[code, 'left-out', 2]]);
    expect(intake.findings[0]?.detail).toBe(detail);
  });

  it.each([
    '«Protéger» – naïve Ærø',
    'تعزيز الحماية: «الآن»',
    '€ 5 – “quoted”',
    '日本語',
    'Ã',
    '«LIBERTÉ»',
    '(أ، ب، ج)',
    '(أ،ب،ج)',
  ])('that are only foreign, as "%s", are taken as they are', async (text) => {
    const intake = await intakeOf(csv(`No,Text\n1,${text}\n`), plainMapping(), 'csv');
    expect(intake.findings).toStrictEqual([]);
    expect(intake.items[0]?.content.text).toStrictEqual({ en: text });
  });

  it('come in the languages in which a row has them, and in one at least', async () => {
    const mapping = plainMapping({
      title: { en: { template: 'No. {No}' }, ar: { template: 'رقم {No}' } },
      text: { en: { column: 'Text' }, ar: { column: 'نص' } },
    });
    const intake = await intakeOf(csv('No,Text,نص\n1,a,ب\n2,,ب\n3,,\n'), mapping, 'csv');
    expect(intake.items.map(({ content }) => content.title)).toStrictEqual([
      { en: 'No. 1', ar: 'رقم 1' },
      { ar: 'رقم 2' },
    ]);
    expect(told(intake)).toStrictEqual([
      ['MISSING', 'left-out', 4],
      ['MISSING', 'left-out', 4],
    ]);
  });

  it('that are too long for the record are told before anything is sent', async () => {
    const intake = await intakeOf(csv(`No,Text\n1,${'x'.repeat(40_000)}\n`), plainMapping(), 'csv');
    expect(told(intake)).toStrictEqual([['NOT_ACCEPTED', 'left-out', 2]]);
  });
});

describe('an intake', () => {
  it('accounts for every row, whatever it holds', async () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { maxLength: 12 }), async (given) => {
        const lines = given.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(','));
        const mapping = plainMapping({ recorded: [{ column: 'Due', as: 'date', required: true }] });
        const { items, findings, rows } = await intakeOf(
          csv(`No,Text,Due\n${lines.join('\n')}\n`),
          mapping,
          'csv',
        );
        const out = new Set(findings.filter(({ effect }) => effect === 'left-out').map(({ row }) => row));
        expect(items.length + out.size).toBe(rows);
        expect(items.filter(({ row }) => out.has(row))).toStrictEqual([]);
        for (const {
          row,
          recorded: [due],
        } of items)
          expect(due?.value).toBe(given[row - 2]?.[2]);
      }),
    );
  });
});
