import { join } from 'node:path';
import { createTypesetter, type StoppableTypesetter } from '../../adapters/pdf/typesetter';
import type { Typesetter } from '../../api/ports/typesetter';

/** The typesetter of the sources. Its thread runs until it is stopped. */
export const startTypesetter = (): StoppableTypesetter =>
  createTypesetter({ execArgv: ['--require', join(__dirname, 'compile-typescript.cjs')] });

/** For servers that are asked for no PDF. */
export const noTypesetter: Typesetter = {
  pdf: () => Promise.reject(new Error('This test sets no document.')),
};
