import { z } from 'zod';

export const cycleDocumentParts = ['agenda', 'decisions'] as const;

export const cycleDocumentQuery = z.strictObject({
  part: z.enum(cycleDocumentParts).default('agenda'),
});

/** Of CommonMark with the tables of GitHub; what is written from right to left stands in HTML blocks. */
export const markdownMediaType = 'text/markdown; charset=utf-8';
