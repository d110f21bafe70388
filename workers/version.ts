import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (): string => {
  // Beside the sources, and one folder above what the build makes of them.
  for (const folder of ['..', '../..']) {
    try {
      const text = readFileSync(join(__dirname, folder, 'package.json'), 'utf8');
      const content: unknown = JSON.parse(text);
      if (typeof content === 'object' && content !== null && 'version' in content)
        return String(content.version);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    }
  }
  return 'unknown';
};

/** The product's version, as its package says. */
export const version = read();
