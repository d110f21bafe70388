// @ts-check
import prettier from 'eslint-config-prettier';
import jest from 'eslint-plugin-jest';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const ROOMS = [
  'domain',
  'events',
  'workflows',
  'activities',
  'adapters',
  'register',
  'intake',
  'api',
  'cli',
  'web',
  'workers',
  'bench',
  'test',
];
const TYPESCRIPT = ROOMS.map((room) => `${room}/**/*.ts`);

/** Rooms whose code must give the same answer on every replay, whatever the machine's clock, zone or language. */
const DETERMINISTIC = ['domain/**/*.ts', 'workflows/**/*.ts'];

/** The two places of the domain that turn instants into numbers and back; always in UTC. */
const CALENDAR = ['domain/calendar/**/*.ts', 'domain/shared/**/*.ts'];

const ZONE =
  'reads the zone or the language of the machine: a replay elsewhere would differ. Use the UTC method, or the calendar data handed in.';
const LOCAL_TIME_METHODS = [
  'getDate',
  'getDay',
  'getFullYear',
  'getHours',
  'getMilliseconds',
  'getMinutes',
  'getMonth',
  'getSeconds',
  'getTimezoneOffset',
  'getYear',
  'setDate',
  'setFullYear',
  'setHours',
  'setMilliseconds',
  'setMinutes',
  'setMonth',
  'setSeconds',
  'setYear',
  'toDateString',
  'toTimeString',
];
const COLLATING_METHODS = [
  'localeCompare',
  'toLocaleDateString',
  'toLocaleLowerCase',
  'toLocaleString',
  'toLocaleTimeString',
  'toLocaleUpperCase',
];
const IMPURE_GLOBALS = [
  {
    name: 'Intl',
    message: 'The workflow sandbox leaves Intl unpatched: its data differ from one Node to the next.',
  },
  { name: 'console', message: 'Rules do not log. In a workflow use `log` of @temporalio/workflow.' },
  { name: 'process', message: 'Configuration is handed in: an environment read here changes a replay.' },
  { name: 'performance', message: 'There is no clock here: `now` is handed in.' },
  { name: 'crypto', message: 'Random values and hashes are handed in, or come from @noble/hashes.' },
  { name: 'fetch', message: 'Effects live in activities.' },
  { name: 'require', message: 'Use import, so that the rooms can be checked.' },
];
const IMPURE_PROPERTIES = [
  ...LOCAL_TIME_METHODS.map((property) => ({ property, message: `${property} ${ZONE}` })),
  ...COLLATING_METHODS.map((property) => ({ property, message: `${property} ${ZONE}` })),
  { object: 'Math', property: 'random', message: 'Chance is handed in, so that a decision can be repeated.' },
];
const NODE_IMPORT = {
  selector:
    ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration)[source.value=/^node:/]',
  message: 'No Node builtin here: the code runs in the workflow sandbox, where there is none.',
};
const DYNAMIC_IMPORT = {
  selector: 'ImportExpression',
  message: 'The workflow bundle cannot load code late.',
};
const DATE_WITHOUT_INSTANT = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: 'new Date() reads the clock: `now` is handed in.',
};
const DATE_FROM_PARTS = {
  selector: "NewExpression[callee.name='Date'][arguments.length>1]",
  message: 'new Date(year, month, …) reads the local zone. Use Date.UTC(…).',
};
const DATE_AS_FUNCTION = {
  selector: "CallExpression[callee.name='Date']",
  message: 'Date() reads the clock and the local zone.',
};

/** Faults that the compiler lets pass. */
const CORE_RULES = Object.fromEntries(
  [
    'eqeqeq',
    'no-async-promise-executor',
    'no-cond-assign',
    'no-constant-binary-expression',
    'no-constant-condition',
    'no-control-regex',
    'no-empty',
    'no-fallthrough',
    'no-irregular-whitespace',
    'no-loss-of-precision',
    'no-misleading-character-class',
    'no-param-reassign',
    'no-self-assign',
    'no-self-compare',
    'no-sparse-arrays',
    'no-unsafe-finally',
    'no-useless-catch',
    'no-useless-escape',
    'object-shorthand',
    'require-yield',
    'use-isnan',
  ].map((rule) => [rule, 'error']),
);

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'node_modules/', '.tawsiya/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      ...CORE_RULES,
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      // `import { type A }` still loads the module; dependency-cruiser then rightly counts it as a value.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/prefer-readonly': 'error',
      // It also counts type guards, whose parameter is used by the caller's narrowing.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Ports are implemented by functions that need not wait; the Promise is the port's promise.
      '@typescript-eslint/require-await': 'off',
      // A union's tag is often an object type with one member: both spellings are read with the same ease.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // tsconfig's noPropertyAccessFromIndexSignature wants the brackets that this rule would take away.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
    },
  },

  {
    files: DETERMINISTIC,
    rules: {
      'no-restricted-globals': ['error', ...IMPURE_GLOBALS],
      'no-restricted-properties': ['error', ...IMPURE_PROPERTIES],
      'no-restricted-syntax': [
        'error',
        NODE_IMPORT,
        DYNAMIC_IMPORT,
        DATE_WITHOUT_INSTANT,
        DATE_FROM_PARTS,
        DATE_AS_FUNCTION,
      ],
    },
  },
  {
    // A step that leaves by itself may leave in another order on a replay: see workflows/duties.ts.
    files: ['workflows/**/*.ts'],
    ignores: ['workflows/duties.ts', 'workflows/clock.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@temporalio/workflow',
              importNames: ['condition', 'sleep'],
              message: 'Make it a duty: workflows/duties.ts says when one begins, the same on every replay.',
            },
          ],
        },
      ],
    },
  },
  {
    // In a workflow the SDK patches Date.now and the timers, so only the domain is denied them.
    files: ['domain/**/*.ts'],
    ignores: CALENDAR,
    rules: {
      'no-restricted-globals': [
        'error',
        ...IMPURE_GLOBALS,
        {
          name: 'Date',
          message: 'Instants are ISO strings; domain/calendar and domain/shared reckon with them.',
        },
        { name: 'setTimeout', message: 'The domain does not wait: deadlines are values.' },
        { name: 'setInterval', message: 'The domain does not wait: deadlines are values.' },
      ],
    },
  },
  {
    files: CALENDAR,
    rules: {
      'no-restricted-properties': [
        'error',
        ...IMPURE_PROPERTIES,
        { object: 'Date', property: 'now', message: 'There is no clock in the domain: `now` is handed in.' },
      ],
    },
  },
  {
    // These speak to a person at a terminal.
    files: ['cli/**/*.ts', 'workers/**/*.ts', 'bench/**/*.ts', 'test/support/**/*.ts'],
    rules: { 'no-console': 'off' },
  },

  {
    files: ['test/**/*.ts'],
    extends: [jest.configs['flat/recommended'], jest.configs['flat/style']],
    rules: {
      'jest/expect-expect': [
        'error',
        { assertFunctionNames: ['expect', 'expect*', 'fc.assert', '**.then*'] },
      ],
      'jest/no-disabled-tests': 'error',
      'jest/no-focused-tests': 'error',
      'jest/no-duplicate-hooks': 'error',
      'jest/require-top-level-describe': 'error',
      'jest/consistent-test-it': ['error', { fn: 'test', withinDescribe: 'it' }],
    },
  },

  {
    // A contract suite is written once and run by the spec of every adapter.
    files: ['test/contracts/**/*.ts'],
    rules: { 'jest/no-export': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    extends: [tseslint.configs.recommended],
    rules: { ...CORE_RULES, '@typescript-eslint/no-require-imports': 'off' },
  },
  prettier,
);
