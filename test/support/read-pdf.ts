import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';

const item = z.object({ text: z.string(), x: z.number(), y: z.number(), width: z.number() });
type Item = z.output<typeof item>;

const Pdf = z.object({
  title: z.string(),
  language: z.string(),
  pages: z.array(z.object({ items: z.array(item), roles: z.array(z.string()) })),
});

export interface ReadPdf {
  readonly title: string;
  readonly language: string;
  readonly pages: readonly {
    /** Each as a reader’s eye takes it: from the side where the language begins. Without vowel marks. */
    readonly lines: readonly string[];
    readonly roles: readonly string[];
    /** How far from the left the text of the page begins and ends, in points. */
    readonly reach: readonly [number, number];
  }[];
}

/** Programs that read PDF put vowel marks now before and now after their letter. */
const withoutMarks = (text: string): string => text.normalize('NFC').replace(/\p{M}/gu, '');

/** A gap that is wider than this, in points, is a space. */
const narrow = 1;

const joined = (row: readonly Item[], fromTheRight: boolean): string =>
  row
    .map(({ text, x, width }, index) => {
      const before = row[index - 1];
      if (before === undefined) return text;
      const gap = fromTheRight ? before.x - (x + width) : x - (before.x + before.width);
      return gap > narrow ? ` ${text}` : text;
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

const linesOf = (items: readonly Item[], fromTheRight: boolean): readonly string[] => {
  const rows = new Map<number, Item[]>();
  for (const each of items) {
    const y = [...rows.keys()].find((row) => Math.abs(row - each.y) < 3) ?? each.y;
    rows.set(y, [...(rows.get(y) ?? []), each]);
  }
  return [...rows]
    .sort(([one], [other]) => other - one)
    .map(([, row]) => row.toSorted((one, other) => (fromTheRight ? other.x - one.x : one.x - other.x)))
    .map((row) => withoutMarks(joined(row, fromTheRight)))
    .filter((line) => line !== '');
};

/** Read back by another library than the one that wrote it. */
export const readPdf = (bytes: Uint8Array): ReadPdf => {
  const script = join(__dirname, 'read-pdf.mjs');
  const out = execFileSync(process.execPath, [script], { input: bytes, maxBuffer: 67_108_864 });
  const { title, language, pages } = Pdf.parse(JSON.parse(out.toString('utf8')));
  return {
    title,
    language,
    pages: pages.map(({ items, roles }) => {
      const seen = items.filter(({ text }) => text.trim() !== '');
      return {
        lines: linesOf(items, language === 'ar'),
        roles,
        reach: [
          Math.min(...seen.map(({ x }) => x)),
          Math.max(...seen.map(({ x, width }) => x + width)),
        ] as const,
      };
    }),
  };
};
