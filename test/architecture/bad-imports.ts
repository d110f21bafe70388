/** A tree of files, path → text, that mirrors the rooms. */
export type Tree = Readonly<Record<string, string>>;

const VALUE = 'export const value = 1;\n';

/** A file that imports `path` as a value. */
const importing = (path: string): string => `import { value } from '${path}';\nexport const taken = value;\n`;
/** A file that imports `path` as a type, which is gone when the code runs. */
const importingType = (path: string): string =>
  `import type { value } from '${path}';\nexport type Taken = typeof value;\n`;

/** For each rule the smallest tree that breaks it, and it alone. */
export const badImports: Readonly<Record<string, Tree>> = {
  'domain-imports-only-domain': { 'domain/a.ts': importing('zod') },
  'events-import-only-domain-and-zod': { 'events/a.ts': importing('node:fs') },
  'events-take-domain-types-only': { 'domain/a.ts': VALUE, 'events/b.ts': importing('../domain/a') },
  'workflows-import-only-what-replays': { 'workflows/a.ts': importing('zod') },
  'workflows-take-activities-as-types': {
    'activities/a.ts': VALUE,
    'workflows/b.ts': importing('../activities/a'),
  },
  'activities-reach-effects-through-ports': {
    'adapters/kafka/a.ts': VALUE,
    'activities/b.ts': importing('../adapters/kafka/a'),
  },
  'adapters-see-only-ports-and-events': {
    'adapters/kafka/a.ts': VALUE,
    'adapters/mail/b.ts': importing('../kafka/a'),
  },
  'adapters-temporal-sees-workflow-messages': {
    'workflows/group.ts': VALUE,
    'adapters/temporal/b.ts': importing('../../workflows/group'),
  },
  'adapters-temporal-takes-domain-types-only': {
    'domain/a.ts': VALUE,
    'adapters/temporal/b.ts': importing('../../domain/a'),
  },
  'adapters-know-only-drivers': { 'adapters/kafka/a.ts': importing('fastify') },
  'adapters-temporal-knows-only-temporal': { 'adapters/temporal/a.ts': importing('zod') },
  'register-lives-on-events': { 'domain/a.ts': VALUE, 'register/b.ts': importingType('../domain/a') },
  'api-imports-its-contract': { 'workflows/group.ts': VALUE, 'api/b.ts': importing('../workflows/group') },
  'api-decides-nothing': {
    'domain/group/decide.ts': VALUE,
    'api/b.ts': importing('../domain/group/decide'),
  },
  'intake-reads-and-sends-nothing': { 'cli/a.ts': VALUE, 'intake/b.ts': importing('../cli/a') },
  'people-side-speaks-http-only': { 'api/server.ts': VALUE, 'cli/b.ts': importing('../api/server') },
  'nobody-imports-workers': { 'workers/a.ts': VALUE, 'adapters/b.ts': importing('../workers/a') },
  'nobody-imports-bench': { 'bench/a.ts': VALUE, 'workers/b.ts': importing('../bench/a') },
  'nobody-imports-test': { 'test/support/a.ts': VALUE, 'workers/b.ts': importing('../test/support/a') },
  'kafkajs-only-in-its-place': { 'workers/a.ts': importing('kafkajs') },
  'temporal-client-only-in-its-place': { 'workers/a.ts': importing('@temporalio/client') },
  'temporal-worker-only-in-its-place': { 'adapters/machine/a.ts': importing('@temporalio/worker') },
  'typst-only-in-its-place': { 'workers/a.ts': importing('@myriaddreamin/typst-ts-web-compiler') },
  'nodemailer-only-in-its-place': { 'workers/a.ts': importing('nodemailer') },
  'ical-generator-only-in-its-place': { 'workers/a.ts': importing('ical-generator') },
  'tabular-files-only-in-its-place': { 'workers/a.ts': importing('csv-parse') },
  'child-processes-only-in-adapters-machine': { 'workers/a.ts': importing('node:child_process') },
  'product-needs-no-dev-dependency': { 'workers/a.ts': importing('fast-check') },
  'packages-are-declared': { 'workers/a.ts': importing('rxjs') },
  'imports-resolve': { 'workers/a.ts': importing('./nowhere') },
  'no-circle': { 'domain/a.ts': importing('./b') + VALUE, 'domain/b.ts': importing('./a') + VALUE },
};

/** What each room is for: rules that refused these would be walls without doors. */
export const goodImports: Tree = {
  'domain/shared/a.ts': VALUE,
  'domain/group/b.ts': importing('../shared/a'),
  'domain/group/first.ts': importingType('./second') + VALUE,
  'domain/group/second.ts': importing('./first') + VALUE,
  'events/a.ts': importing('zod') + importingType('../domain/shared/a').replace('Taken', 'Known'),
  'events/mapping/b.ts': importing('../../domain/shared/a'),
  'activities/ports/a.ts': VALUE,
  'activities/b.ts': importing('./ports/a'),
  'activities/c.ts': importing('@temporalio/activity'),
  'activities/d.ts': importing('../domain/shared/a'),
  'workflows/messages.ts': VALUE,
  'workflows/b.ts': importing('../domain/shared/a'),
  'workflows/c.ts': importingType('../activities/b'),
  'workflows/d.ts': importing('@temporalio/workflow'),
  'workflows/e.ts': importing('@noble/hashes/sha2.js'),
  'adapters/kafka/a.ts': importing('kafkajs'),
  'adapters/kafka/b.ts': importing('./a'),
  'adapters/kafka/c.ts': importing('../../activities/ports/a'),
  'adapters/kafka/d.ts': importing('../../events/a'),
  'adapters/kafka/e.ts': importing('node:net'),
  'adapters/pdf/a.ts': importing('@myriaddreamin/typst-ts-web-compiler'),
  'adapters/pdf/b.ts': importing('../../api/ports'),
  'adapters/mail/a.ts': importing('nodemailer'),
  'adapters/mail/b.ts': importing('ical-generator'),
  'adapters/temporal/a.ts': importing('@temporalio/client'),
  'adapters/temporal/b.ts': importing('../../workflows/messages'),
  'adapters/temporal/c.ts': importing('../../api/ports'),
  'adapters/temporal/d.ts': importingType('../../domain/shared/a'),
  'adapters/machine/a.ts': importing('node:child_process'),
  'register/ports.ts': VALUE,
  'register/queries.ts': importing('./ports') + VALUE,
  'register/b.ts': importing('../events/a'),
  'api/ports.ts': VALUE,
  'api/contract/a.ts': importing('zod') + VALUE,
  'api/b.ts': importing('fastify'),
  'api/c.ts': importing('../workflows/messages'),
  'domain/shared/limits.ts': VALUE,
  'domain/group/refusals.ts': VALUE,
  'api/d.ts': importingType('../domain/shared/a'),
  'api/limits.ts': importing('../domain/shared/limits'),
  'api/refusals.ts': importing('../domain/group/refusals'),
  'domain/recommendation/explanation.ts': VALUE,
  'api/explaining.ts': importing('../domain/recommendation/explanation'),
  'api/e.ts': importing('node:crypto'),
  'api/f.ts': importing('../register/queries'),
  'cli/a.ts': importing('yargs'),
  'cli/stream.ts': importing('eventsource-parser'),
  'cli/file.ts': importing('yaml'),
  'cli/b.ts': importing('../api/contract/a'),
  'cli/c.ts': importing('node:util'),
  'cli/d.ts': importing('./c'),
  'workers/a.ts': importing('../adapters/kafka/a'),
  'workers/b.ts': importing('@temporalio/worker'),
  'bench/a.ts': importing('kafkajs'),
  'bench/b.ts': importing('../workers/a'),
  'test/a.ts': importing('../workers/a'),
  'test/b.ts': importing('fast-check'),
};
