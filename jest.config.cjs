'use strict';

/** Packages that ship ES modules only: Jest's CommonJS runtime needs them translated. */
const ES_MODULES_ONLY = [
  '@noble',
  'yargs',
  'yargs-parser',
  'cliui',
  'y18n',
  'string-width',
  'strip-ansi',
  'ansi-regex',
  'ansi-styles',
  'wrap-ansi',
  'get-east-asian-width',
  'emoji-regex',
];

const toCommonJs = {
  swcrc: false,
  sourceMaps: 'inline',
  jsc: { target: 'es2022', parser: { syntax: 'typescript' }, keepClassNames: true },
  module: { type: 'commonjs' },
};

const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  // The first pattern that fits wins.
  transform: {
    '/yargs/lib/platform-shims/esm\\.mjs$': ['<rootDir>/test/yargs-transform.cjs', toCommonJs],
    '\\.[cm]?[jt]s$': ['@swc/jest', toCommonJs],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES_ONLY.join('|')})/)`],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.tawsiya/'],
  // Before node's own default: a spec of TypeScript source must not pick up a stale build beside it.
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
};

const SERVERS_NEEDED = ['<rootDir>/test/integration/', '<rootDir>/test/e2e/'];

/** @type {import('jest').Config} */
module.exports = {
  // A real server and a real broker may be slow to answer on a small machine; no test asserts how slow. Jest heeds this
  // here alone, and not in a project.
  testTimeout: 120_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', ...SERVERS_NEEDED],
    },
    {
      ...shared,
      displayName: 'integration',
      testMatch: SERVERS_NEEDED.map((folder) => `${folder}**/*.test.ts`),
      globalSetup: '<rootDir>/test/support/start-servers.ts',
      globalTeardown: '<rootDir>/test/support/stop-servers.ts',
    },
  ],
};
