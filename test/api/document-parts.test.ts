import { exact, filled, joined, line, paragraphs, quoted, strong, table } from '../../api/documents/parts';

describe('a line of a document', () => {
  it('is filled into the places of a sentence, and a place without one stays visible', () => {
    expect(
      filled('{who}, revision {number}: {source}', { who: strong(quoted('Amal\n Said')), number: 3 }),
    ).toStrictEqual([
      { kind: 'strong', spans: [{ kind: 'quoted', text: 'Amal Said' }] },
      { kind: 'text', text: ', revision ' },
      { kind: 'text', text: '3' },
      { kind: 'text', text: ': ' },
      { kind: 'text', text: '{source}' },
    ]);
  });

  it('takes no place from what was filled into another', () => {
    expect(filled('{a} {b}', { a: quoted('{b}'), b: 'x' })).toStrictEqual([
      { kind: 'quoted', text: '{b}' },
      { kind: 'text', text: ' ' },
      { kind: 'text', text: 'x' },
    ]);
  });

  it('holds no line break, whatever it was made of', () => {
    expect(line('a\nb', 7, exact('f00'))).toStrictEqual([
      { kind: 'text', text: 'a b' },
      { kind: 'text', text: '7' },
      { kind: 'exact', text: 'f00' },
    ]);
    expect(joined([line('a'), line('b')], '\r\n')).toStrictEqual([...line('a'), ...line(' '), ...line('b')]);
  });
});

describe('the blocks of a document', () => {
  it('keep the lines and the empty lines of a text, and no empty paragraph', () => {
    expect(paragraphs('\n\na\r\n  b \n \n\n c\n')).toStrictEqual([
      { kind: 'paragraph', lines: [line('a'), line('b')] },
      { kind: 'paragraph', lines: [line('c')] },
    ]);
  });

  it('make lines of the cells of a table', () => {
    expect(table(['A', 'B'], [[1, quoted('b')]])).toStrictEqual({
      kind: 'table',
      header: [line('A'), line('B')],
      rows: [[line(1), quoted('b')]],
    });
  });
});
