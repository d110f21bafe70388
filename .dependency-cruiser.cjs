'use strict';

/**
 * The walls between the rooms. Each rule says why it stands; test/architecture/rooms.test.ts holds one bad import a
 * rule and proves that the rule, and no other, rejects it.
 *
 * Each room lists what it may import; what it doesn't list is forbidden, so a new package is refused everywhere
 * until somebody decides where it belongs. `dependencyTypesNot: ['type-only']` means: `import type` may pass.
 */

const ROOMS = 'domain|events|workflows|activities|adapters|register|intake|api|cli|web|workers|bench|test';
const PRODUCT = '^(domain|events|workflows|activities|adapters|register|intake|api|cli|web|workers)/';

/** A port is a file (`ports.ts`) or a folder of them (`ports/…`). */
const PORTS = '^(activities|api|register|intake)/ports[./]';
const MESSAGES = '^workflows/messages[./]';

/** Packages that speak to one outside system, and the only places that may import each. */
const DRIVERS = [
  {
    name: 'kafkajs',
    packages: 'kafkajs',
    places: '^(adapters/kafka|test|bench)/',
    reason:
      'kafkajs acknowledges what it lost when sends overlap on a dropped connection; only the adapter that sends one ' +
      'batch at a time is safe, and only there can the client be replaced.',
  },
  {
    name: 'temporal-client',
    packages: '@temporalio/client',
    places: '^(adapters/temporal|test|bench)/',
    reason: 'Client errors are told apart (refusal, unknown, unavailable) in one place; others see the port.',
  },
  {
    name: 'temporal-worker',
    packages: '@temporalio/worker',
    places: '^(adapters/temporal|workers|test|bench)/',
    reason:
      'It loads a native core with threads of its own: only a process that runs workers should carry it.',
  },
  {
    name: 'typst',
    packages: '@myriaddreamin/typst-ts-web-compiler',
    places: '^adapters/pdf/',
    reason:
      'It takes 200 MB and the thread that it runs in, and can crash on a text: only the adapter gives it a thread of ' +
      'its own and another one after a crash.',
  },
  {
    name: 'nodemailer',
    packages: 'nodemailer',
    places: '^(adapters/mail|test)/',
    reason:
      'What a server answered for good and what may pass are told apart in one place, which also keeps texts out of ' +
      'headers and addresses.',
  },
  {
    name: 'tabular-files',
    packages: 'csv-parse|read-excel-file|chardet|iconv-lite',
    places: '^(adapters/tabular|test)/',
    reason:
      'How each kind of file is read, and what each reader hides (line ends, encodings, dates as numbers), is known in ' +
      'one place, which gives every file as the same table.',
  },
  {
    name: 'ical-generator',
    packages: 'ical-generator',
    places: '^adapters/mail/',
    reason: 'What a calendar file holds is part of how a letter is written for mail programs.',
  },
];

const packages = (names) => `^node_modules/(${names})/`;
const anyOf = (...paths) => paths;

module.exports = {
  forbidden: [
    {
      name: 'domain-imports-only-domain',
      comment:
        'The rules of procedure are pure: no package, no Node, no other room. That is what lets them run in the ' +
        'workflow sandbox, be replayed years later, and be read by somebody who knows procedure and not Temporal.',
      severity: 'error',
      from: { path: '^domain/' },
      to: { pathNot: '^domain/' },
    },
    {
      name: 'events-import-only-domain-and-zod',
      comment:
        'The public contract outlives the code that produces it. A partner must be able to take this folder with zod ' +
        'and the two pure libraries that its hashes are made with, and nothing else.',
      severity: 'error',
      from: { path: '^events/' },
      to: { pathNot: anyOf('^(events|domain)/', packages('zod|@noble/hashes|canonicalize')) },
    },
    {
      name: 'events-take-domain-types-only',
      comment:
        'A published schema built from a value of the domain would change whenever the rule changes. Only the mapper, ' +
        'which turns what was decided into what is told, may call the domain.',
      severity: 'error',
      from: { path: '^events/', pathNot: '^events/mapping/' },
      to: { path: '^domain/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'workflows-import-only-what-replays',
      comment:
        'Workflow code is replayed: everything that it loads must be deterministic and small, since every workflow ' +
        'evaluates the bundle anew (zod alone would triple that time).',
      severity: 'error',
      from: { path: '^workflows/' },
      to: {
        pathNot: anyOf(
          '^(workflows|domain|activities)/',
          packages('@temporalio/workflow|@temporalio/common|@noble/hashes'),
        ),
      },
    },
    {
      name: 'workflows-take-activities-as-types',
      comment:
        'proxyActivities needs the shape alone. A value would pull the effects, and with them Node, into the sandbox.',
      severity: 'error',
      from: { path: '^workflows/' },
      to: { path: '^activities/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'activities-reach-effects-through-ports',
      comment:
        'An activity is a rule of retrying, batching and heartbeating round a port. Naming a driver or a Node builtin ' +
        'here would tie that rule to one broker or one machine.',
      severity: 'error',
      from: { path: '^activities/' },
      to: {
        pathNot: anyOf('^(activities|domain|events)/', packages('@temporalio/activity|@temporalio/common')),
      },
    },
    {
      name: 'adapters-see-only-ports-and-events',
      comment:
        'An adapter turns a port into calls of its driver. If it knew the rules or its siblings, replacing a driver ' +
        'would no longer be replacing one folder.',
      severity: 'error',
      from: { path: '^adapters/([^/]+)/', pathNot: '^adapters/temporal/' },
      to: { path: `^(${ROOMS})/`, pathNot: anyOf('^events/', PORTS, '^adapters/$1/') },
    },
    {
      name: 'adapters-temporal-sees-workflow-messages',
      comment:
        'Beside ports and events, the Temporal adapter must name the updates, queries and signals that it sends. It ' +
        'starts workflows by name, so it needs nothing else of them.',
      severity: 'error',
      from: { path: '^adapters/temporal/' },
      to: {
        path: `^(${ROOMS})/`,
        pathNot: anyOf('^events/', PORTS, '^adapters/temporal/', MESSAGES, '^domain/'),
      },
    },
    {
      name: 'adapters-temporal-takes-domain-types-only',
      comment: 'It carries commands and states; deciding on them is the workflow’s part.',
      severity: 'error',
      from: { path: '^adapters/temporal/' },
      to: { path: '^domain/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'adapters-know-only-drivers',
      comment:
        'A package in an adapter is a driver, is listed in DRIVERS with its one folder, or does not belong there. ' +
        'The rules `…-only-in-its-place` keep each driver to its folder.',
      severity: 'error',
      from: { path: '^adapters/', pathNot: '^adapters/temporal/' },
      to: { path: '^node_modules/', pathNot: packages(DRIVERS.map((driver) => driver.packages).join('|')) },
    },
    {
      name: 'adapters-temporal-knows-only-temporal',
      comment:
        'The SDK is a family of packages of one version; nothing outside the family belongs in its adapter.',
      severity: 'error',
      from: { path: '^adapters/temporal/' },
      to: { path: '^node_modules/', pathNot: '^node_modules/@temporalio/' },
    },
    {
      name: 'register-lives-on-events',
      comment:
        'The register is the first integrator: it is fed from Kafka alone and so proves that the contract suffices. ' +
        'Reading the domain would hide a gap in the events.',
      severity: 'error',
      from: { path: '^register/' },
      to: { pathNot: anyOf('^(register|events)/', packages('zod')) },
    },
    {
      name: 'api-imports-its-contract',
      comment:
        'HTTP is an edge: it checks shapes, speaks the reader’s language and passes messages on. Brokers, databases ' +
        'and Temporal reach it through its own ports.',
      severity: 'error',
      from: { path: '^api/' },
      to: {
        pathNot: anyOf(
          '^(api|events|domain)/',
          '^register/queries[./]',
          MESSAGES,
          packages('fastify|@fastify/[^/]+|fastify-type-provider-zod|openapi-types|pino|zod|diff'),
        ),
        dependencyTypesNot: ['core'],
      },
    },
    {
      name: 'api-decides-nothing',
      comment:
        'A rule decided at the edge would be decided twice, and differently one day: the workflow decides. Of values ' +
        'the edge takes only the vocabulary that must be the same on both sides: limits, what a text may hold, the ' +
        'canonical form that is hashed, and the messages of refusals; and readings of what is on record, which decide ' +
        'nothing: the explanation of a count, what other rules would have made of it, what is still needed to pass, what was said in ' +
        'a round, the revision in force, who was at a meeting, when a recurring cycle is next, and what the clocks of a place show.',
      severity: 'error',
      from: { path: '^api/' },
      to: {
        path: '^domain/',
        pathNot: anyOf(
          '^domain/shared/(limits|text|canonical-json|refusal|engine-refusals)[.]',
          '^domain/[a-z]+/refusals[.]',
          '^domain/recommendation/(explanation|what-if|left-out|still-needed|round-record|state)[.]',
          '^domain/review/meeting[.]',
          '^domain/group/recurrence[.]',
          '^domain/calendar/local-time[.]',
        ),
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'intake-reads-and-sends-nothing',
      comment:
        'What a tracker becomes is decided by its file and its mapping alone: no service is asked and nothing is sent, ' +
        'so a dry run is the same run. It knows the shapes of the interface and pure readings of the domain.',
      severity: 'error',
      from: { path: '^intake/' },
      to: {
        pathNot: anyOf(
          '^intake/',
          '^api/contract[./]',
          '^domain/(shared|calendar)/',
          packages('zod'),
          '^(node:)?crypto$',
        ),
      },
    },
    {
      name: 'people-side-speaks-http-only',
      comment:
        'What the command line and the web can do, anybody’s program can do: they know the HTTP contract and the ' +
        'events that it gives, and no more; and the files that lie beside the person, which the intake reads. A shortcut into ' +
        'the system would also need its credentials.',
      severity: 'error',
      from: { path: '^(cli|web)/([^/]+)' },
      to: {
        pathNot: anyOf(
          '^$1/',
          '^api/contract[./]',
          '^(intake|adapters/tabular)/',
          '^events/(chain|chain-check|envelope)[.]ts$',
          packages('yargs|zod|eventsource-parser|yaml|cli-progress'),
        ),
        dependencyTypesNot: ['core'],
      },
    },
    {
      name: 'nobody-imports-workers',
      comment:
        'Composition roots join everything, so whoever imports one imports everything. They are started, not called.',
      severity: 'error',
      from: { path: `^(${ROOMS})/`, pathNot: '^(workers|bench|test)/' },
      to: { path: '^workers/' },
    },
    {
      name: 'nobody-imports-bench',
      comment: 'Measurements watch the product; the product must not come to need them.',
      severity: 'error',
      from: { path: `^(${ROOMS})/`, pathNot: '^(bench|test)/' },
      to: { path: '^bench/' },
    },
    {
      name: 'nobody-imports-test',
      comment: 'The build leaves the tests out: an import of them would break only once it is shipped.',
      severity: 'error',
      from: { path: `^(${ROOMS})/`, pathNot: '^(bench|test)/' },
      to: { path: '^test/' },
    },
    ...DRIVERS.map((driver) => ({
      name: `${driver.name}-only-in-its-place`,
      comment: driver.reason,
      severity: 'error',
      from: { path: `^(${ROOMS})/`, pathNot: driver.places },
      to: { path: packages(driver.packages) },
    })),
    {
      name: 'child-processes-only-in-adapters-machine',
      comment:
        'Every process started must be stopped, also after a crash: one folder keeps that promise for all of them.',
      severity: 'error',
      from: { path: PRODUCT, pathNot: '^adapters/machine/' },
      to: { path: '^(node:)?child_process$' },
    },
    {
      name: 'product-needs-no-dev-dependency',
      comment: 'A package that only developers install is missing on the machine where the product runs.',
      severity: 'error',
      from: { path: PRODUCT },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'packages-are-declared',
      comment:
        'A package that came with another one (or with none) can vanish or change major version with the next install.',
      severity: 'error',
      from: { path: `^(${ROOMS})/` },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'imports-resolve',
      comment:
        'An import that leads nowhere passes every other rule; it is a typing mistake or a missing package.',
      severity: 'error',
      from: { path: `^(${ROOMS})/` },
      to: { couldNotResolve: true },
    },
    {
      name: 'no-circle',
      comment:
        'In a circle the order of loading decides which constant is undefined. Types may refer to each other freely: ' +
        'they are gone when the code runs.',
      severity: 'error',
      from: { path: `^(${ROOMS})/` },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
