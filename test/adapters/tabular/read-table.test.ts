/** Files as they come: whatever wrote them, the table is the same. */
import * as fc from 'fast-check';
import iconv from 'iconv-lite';
import writeWorkbook from 'write-excel-file/node';
import { readTable } from '../../../adapters/tabular/read-table';
import type { FileTerms, Table } from '../../../intake/ports/table-reader';

const terms = (format: FileTerms['format'], more: Partial<FileTerms> = {}): FileTerms => ({
  format,
  headingRow: 1,
  named: [],
  ...more,
});
const csv = (text: string | Uint8Array, more: Partial<FileTerms> = {}): Promise<Table> =>
  readTable(typeof text === 'string' ? Buffer.from(text) : text, terms('csv', more));
const texts = ({ columns, rows }: Table): readonly (readonly string[])[] =>
  rows.map(({ cells }) => columns.map((column) => cells[column]?.text ?? ''));
const codes = ({ findings }: Table): readonly string[] => findings.map(({ code }) => code);

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const cell = fc.string({
  unit: fc.constantFrom('a', 'é', 'ش', ',', ';', '"', '\n', '\r', ' ', '1'),
  maxLength: 6,
});
const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 });
const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
const isBlank = (row: readonly string[]): boolean => row.every((each) => each.trim() === '');

describe('CSV', () => {
  it('is read the same with any line ends, mixed too, any delimiter, and with or without a byte order mark', async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.array(lineEnd, { minLength: 9, maxLength: 9 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.boolean(),
        async (given, ends, delimiter, marked) => {
          const lines = [['No', 'Text'], ...given].map((row) => row.map(quoted).join(delimiter));
          const file = `${marked ? '\uFEFF' : ''}${lines.map((line, index) => `${line}${ends[index] ?? '\n'}`).join('')}`;
          const table = await csv(file, { named: ['No', 'Text'] });
          expect(table.columns).toStrictEqual(['No', 'Text']);
          expect(texts(table)).toStrictEqual(given.filter((row) => !isBlank(row)));
          expect(table.findings.filter(({ code }) => code === 'EMPTY_ROW')).toHaveLength(
            given.filter(isBlank).length,
          );
          const used = new Set(ends.slice(0, lines.length));
          expect(codes(table).includes('MIXED_LINE_ENDS')).toBe(used.size > 1);
        },
      ),
    );
  });

  it('is read in the encoding that the mapping names, and in no other', async () => {
    const file = 'No,Text\n1,تعزيز الحماية\n';
    for (const encoding of ['windows-1256', 'iso-8859-6', 'utf-16le']) {
      const bytes = iconv.encode(file, encoding);
      expect(texts(await csv(bytes, { encoding }))).toStrictEqual([['1', 'تعزيز الحماية']]);
    }
    for (const encoding of ['windows-1256', 'iso-8859-6'])
      expect(codes(await csv(iconv.encode(file, encoding)))).toStrictEqual(['WRONG_ENCODING']);
    const marked = iconv.encode(file, 'utf-16le', { addBOM: true });
    expect(texts(await csv(marked))).toStrictEqual([['1', 'تعزيز الحماية']]);
    expect(codes(await csv(file, { encoding: 'klingon' }))).toStrictEqual(['WRONG_ENCODING']);
  });

  it('has the quotes and dashes of Windows-1252', async () => {
    const bytes = iconv.encode('No,Text\n1,“Spring” – l’été\n', 'windows-1252');
    expect(texts(await csv(bytes, { encoding: 'windows-1252' }))).toStrictEqual([['1', '“Spring” – l’été']]);
  });

  it('tells rows of another length, empty rows, headings that come twice, and quotes that never close', async () => {
    const ragged = await csv('No,Text\n1,a\n2\n3,b,c\n\n4,d\n');
    expect(texts(ragged)).toStrictEqual([
      ['1', 'a'],
      ['4', 'd'],
    ]);
    expect(ragged.rows.map(({ row }) => row)).toStrictEqual([2, 6]);
    expect(ragged.findings.map(({ code, row }) => [code, row])).toStrictEqual([
      ['CELL_COUNT', 3],
      ['CELL_COUNT', 4],
      ['EMPTY_ROW', 5],
    ]);
    expect(codes(await csv('No,No\n1,2\n'))).toStrictEqual(['SAME_COLUMN_TWICE']);
    expect(codes(await csv('No,Text\n1,"a\n'))).toStrictEqual(['NOT_READABLE']);
    expect(codes(await csv(''))).toStrictEqual(['NOT_READABLE']);
  });

  it('has its headings where the mapping says', async () => {
    const table = await csv('Tracker of 2026,\n,\nNo,Text\n1,a\n', { headingRow: 3 });
    expect(table.columns).toStrictEqual(['No', 'Text']);
    expect(table.rows).toMatchObject([{ row: 4, cells: { No: { text: '1' } } }]);
  });
});

describe('a workbook', () => {
  const workbook = async (sheets: readonly string[] = ['Tracker']): Promise<Uint8Array> => {
    const data = [
      [{ value: 'No' }, { value: 'Text' }, { value: 'Closed' }, { value: 'Serial' }, { value: 'Figure' }],
      [
        { type: Number, value: 1 },
        { value: 'تعزيز الحماية' },
        { type: Date, value: new Date('2024-03-05T00:00:00Z'), format: 'dd/mm/yyyy' },
        { type: Number, value: 45356 },
        { type: Number, value: 704142.5 },
      ],
      [null, null, null, null, null],
      [{ value: '003' }, { value: 'Second' }, null, null, null],
    ];
    const written = await writeWorkbook(sheets.map((sheet) => ({ sheet, data }) as never)).toBuffer();
    return new Uint8Array(written);
  };

  it('gives dates as dates, numbers in their digits, and texts with their zeros', async () => {
    const table = await readTable(await workbook(), terms('xlsx'));
    expect(table.columns).toStrictEqual(['No', 'Text', 'Closed', 'Serial', 'Figure']);
    expect(table.rows).toStrictEqual([
      {
        row: 2,
        cells: {
          No: { text: '1', kind: 'number' },
          Text: { text: 'تعزيز الحماية', kind: 'text' },
          Closed: { text: '2024-03-05', kind: 'date' },
          Serial: { text: '45356', kind: 'number' },
          Figure: { text: '704142.5', kind: 'number' },
        },
      },
      {
        row: 4,
        cells: {
          No: { text: '003', kind: 'text' },
          Text: { text: 'Second', kind: 'text' },
          Closed: { text: '', kind: 'text' },
          Serial: { text: '', kind: 'text' },
          Figure: { text: '', kind: 'text' },
        },
      },
    ]);
    expect(table.findings.map(({ code, row }) => [code, row])).toStrictEqual([['EMPTY_ROW', 3]]);
  });

  it('of several sheets needs the name of one', async () => {
    const two = await workbook(['Old', 'New']);
    expect(codes(await readTable(two, terms('xlsx')))).toStrictEqual(['NO_SUCH_SHEET']);
    expect((await readTable(two, terms('xlsx', { sheet: 'New' }))).rows).toHaveLength(2);
    expect(codes(await readTable(two, terms('xlsx', { sheet: 'Gone' })))).toStrictEqual(['NO_SUCH_SHEET']);
  });

  it('that is none is told', async () => {
    expect(codes(await readTable(Buffer.from('No,Text\n'), terms('xlsx')))).toStrictEqual(['NOT_READABLE']);
  });
});

describe('JSON', () => {
  const json = (value: string): Promise<Table> => readTable(Buffer.from(value), terms('json'));

  it('has a column for each field, with dots for what lies deeper', async () => {
    const table = await json('[{"no":1,"plan":{"page":2.5,"open":true}},{"no":"2","due":null}]');
    expect(table.columns).toStrictEqual(['no', 'plan.page', 'plan.open', 'due']);
    expect(texts(table)).toStrictEqual([
      ['1', '2.5', 'true', ''],
      ['2', '', '', ''],
    ]);
  });

  it('comes one object a line too, and says where it is none', async () => {
    expect(texts(await json('{"no":1}\n{"no":2}\n'))).toStrictEqual([['1'], ['2']]);
    expect(codes(await json('[1]'))).toStrictEqual(['NOT_READABLE']);
    expect(codes(await json('{"no":'))).toStrictEqual(['NOT_READABLE']);
  });
});
