import { z } from 'zod';

export const cycleDocumentParts = ['agenda', 'decisions'] as const;

export const cycleDocumentFormats = ['markdown', 'pdf'] as const;

export const cycleDocumentQuery = z.strictObject({
  part: z.enum(cycleDocumentParts).default('agenda'),
  format: z.enum(cycleDocumentFormats).default('markdown'),
});

/** Of CommonMark with the tables of GitHub; what is written from right to left stands in HTML blocks. */
export const markdownMediaType = 'text/markdown; charset=utf-8';

/** Of the same content as the Markdown: tagged, and laid out from right to left in Arabic. */
export const pdfMediaType = 'application/pdf';
