'use strict';

/**
 * Lets Node run the sources themselves: `node --require ./test/support/compile-typescript.cjs FILE.ts`. A process of a
 * test then runs the very code under test, never a build that was made before the last change.
 */
const { readFileSync } = require('node:fs');
const { transformSync } = require('@swc/core');

require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    swcrc: false,
    sourceMaps: 'inline',
    jsc: { target: 'es2022', parser: { syntax: 'typescript' }, keepClassNames: true },
    module: { type: 'commonjs' },
  });
  module._compile(code, filename);
};
