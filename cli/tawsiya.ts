#!/usr/bin/env node
/** The command `tawsiya`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { run } from './run';
import { processTerminal } from './terminal';

/** The version of the package that this file was built into: `dist/cli` lies two folders below it. */
const packageVersion = (): string =>
  z
    .looseObject({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8'))).version;

/** EX_SOFTWARE of sysexits.h: a fault of this program, to be told apart from a refusal. */
const programFault = 70;

const end = new AbortController();
process.once('SIGINT', () => end.abort());
process.once('SIGTERM', () => end.abort());

// `tawsiya list | head` closes the pipe when it has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

run(process.argv.slice(2), packageVersion(), processTerminal(end.signal)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = programFault;
  },
);
