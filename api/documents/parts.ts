/** The parts that documents are put together from. */
import type { Language, MessageTemplate } from '../../domain/shared/refusal';
import type { Block, Line, Span } from '../ports/typesetter';

/** A text as it stands, a figure, or a line that is done. */
export type Said = Line | string | number;

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ');

export const line = (...said: readonly Said[]): Line =>
  said.flatMap((each): Line =>
    typeof each === 'object' ? each : [{ kind: 'text', text: onOneLine(String(each)) }],
  );

export const quoted = (text: string): Line => [{ kind: 'quoted', text: onOneLine(text).trim() }];

export const exact = (text: string): Line => [{ kind: 'exact', text }];

export const strong = (said: Said): Line => [{ kind: 'strong', spans: line(said) }];

/** Fills `{name}` places with lines; a place without one stays visible rather than vanish. */
export const filled = (
  template: MessageTemplate[keyof MessageTemplate],
  parameters: Readonly<Record<string, Said>>,
): Line =>
  template.split(/(\{\w+\})/).flatMap((piece): readonly Span[] => {
    const said = piece.startsWith('{') ? parameters[piece.slice(1, -1)] : undefined;
    return piece === '' ? [] : line(said ?? piece);
  });

/** One after another, parted by the same words. */
export const joined = (lines: readonly Line[], between: string): Line =>
  lines.flatMap((each, index) => (index === 0 ? each : [...line(between), ...each]));

export const heading = (level: 1 | 2 | 3, said: Said): Block => ({
  kind: 'heading',
  level,
  line: line(said),
});

export const paragraph = (...said: readonly Said[]): Block => ({ kind: 'paragraph', lines: [line(...said)] });

export const bullets = (items: readonly Said[]): Block => ({
  kind: 'bullets',
  items: items.map((item) => line(item)),
});

export const table = (header: readonly Said[], rows: readonly (readonly Said[])[]): Block => ({
  kind: 'table',
  header: header.map((cell) => line(cell)),
  rows: rows.map((row) => row.map((cell) => line(cell))),
});

/** The text of a person as paragraphs: its lines and its empty lines stay. */
export const paragraphs = (text: string): readonly Block[] =>
  text
    .split(/\r?\n(?:[^\S\n]*\r?\n)+/)
    .map((each) => each.split(/\r?\n/).map((row) => onOneLine(row).trim()))
    .map((rows) => rows.filter(Boolean).map((row) => line(row)))
    .filter(({ length }) => length > 0)
    .map((lines) => ({ kind: 'paragraph', lines }));

export const passage = (language: Language, blocks: readonly Block[]): Block => ({
  kind: 'passage',
  language,
  blocks,
});
