'use strict';

// yargs declares a constant named __dirname, which is legal in the ES module that it ships and a duplicate in the
// CommonJS function that Jest wraps round a file (seen with yargs 18.2.0). Renamed, it loads like any other package.
const { createTransformer } = require('@swc/jest');

module.exports = {
  createTransformer(options) {
    const swc = createTransformer(options);
    return {
      ...swc,
      process: (source, ...rest) => swc.process(source.replaceAll('__dirname', '__folder'), ...rest),
    };
  },
};
