/** The command line in a process of its own, for a test that kills it. */
import { run } from '../../cli/run';
import { processTerminal } from '../../cli/terminal';

void run(process.argv.slice(2), '0.0.0', processTerminal(new AbortController().signal)).then((code) => {
  process.exitCode = code;
});
