/** The report of an import, for a person's spreadsheet or for a program. */
import type { Finding } from './ports/findings';
import { effectWords, wayOutOf, whatOf } from './words';

export interface Summary {
  /** Of the file, below its headings. */
  readonly rows: number;
  /** Rows that the group did not have and that were admitted; in a dry run, those that fit. */
  readonly admitted: number;
  /** Rows that the group had already. */
  readonly known: number;
  readonly leftOut: number;
}

const headings = [
  'row',
  'column',
  'value',
  'code',
  'effect',
  'effect_ar',
  'what',
  'way_out',
  'what_ar',
  'way_out_ar',
] as const;

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const line = (finding: Finding): readonly string[] => [
  finding.row === null ? '' : String(finding.row),
  finding.column ?? '',
  finding.value ?? '',
  finding.code,
  effectWords[finding.effect].en,
  effectWords[finding.effect].ar,
  whatOf(finding, 'en'),
  wayOutOf(finding, 'en'),
  whatOf(finding, 'ar'),
  wayOutOf(finding, 'ar'),
];

/** CSV by RFC 4180, with the mark by which spreadsheets know UTF-8. */
export const reportCsv = (findings: readonly Finding[]): string =>
  `\uFEFF${[headings, ...findings.map(line)].map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;

export const reportJson = (summary: Summary, findings: readonly Finding[]): string =>
  `${JSON.stringify(
    {
      summary,
      findings: findings.map((finding) => ({
        ...finding,
        what: { en: whatOf(finding, 'en'), ar: whatOf(finding, 'ar') },
        wayOut: { en: wayOutOf(finding, 'en'), ar: wayOutOf(finding, 'ar') },
      })),
    },
    null,
    2,
  )}\n`;
