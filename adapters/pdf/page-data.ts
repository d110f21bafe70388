/** A document as the data that the layout reads. */
import type { Block, Document, Line, Span } from '../../api/ports/typesetter';
import { runsOf, type Coverages } from './characters';

const spanFor = (span: Span, coverages: Coverages): unknown => {
  const { kind } = span;
  return kind === 'strong'
    ? { kind, spans: lineFor(span.spans, coverages) }
    : { kind, runs: runsOf(span.text, coverages, kind === 'exact') };
};

const lineFor = (line: Line, coverages: Coverages): readonly unknown[] =>
  line.map((span) => spanFor(span, coverages));

const blockFor = (block: Block, coverages: Coverages): unknown => {
  const set = (line: Line): readonly unknown[] => lineFor(line, coverages);
  // Typst flattens rows to cells, and would flatten the spans of a cell with them.
  const cell = (line: Line): unknown => ({ spans: set(line) });
  switch (block.kind) {
    case 'heading':
      return { ...block, line: set(block.line) };
    case 'paragraph':
      return { ...block, lines: block.lines.map(set) };
    case 'bullets':
      return { ...block, items: block.items.map(set) };
    case 'table':
      return { ...block, header: block.header.map(cell), rows: block.rows.map((row) => row.map(cell)) };
    case 'passage':
      return { ...block, blocks: block.blocks.map((each) => blockFor(each, coverages)) };
  }
};

const dateFor = (instant: string): Readonly<Record<string, number>> => {
  const at = new Date(instant);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
  };
};

export const pageDataOf = (
  { language, title, pageNumber, asOf, blocks }: Document,
  coverages: Coverages,
): unknown => ({
  language,
  title,
  pageNumber,
  asOf: dateFor(asOf),
  blocks: blocks.map((block) => blockFor(block, coverages)),
});
