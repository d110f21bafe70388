// Proves the project: every check and every test, one after the other. A failed step does not stop the next, so that
// one run shows all that is wrong; the last line is `N passed, N failed` and the exit code says the rest.
//
// Kept here:
// 1. A step without a result is a failure: killed, out of time, no report, or a test run that ran no test.
// 2. Nothing that a step started outlives it: each step leads a process group, which is killed as a whole.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const MINUTE_MS = 60_000;
const GRACE_MS = 10_000;

/** `reports` marks a Jest run: its tests are counted one by one. Every other step counts as one check. */
const STEPS = [
  { name: 'format', script: 'format:check', limitMs: 3 * MINUTE_MS },
  { name: 'types', script: 'types', limitMs: 5 * MINUTE_MS },
  { name: 'lint', script: 'lint', limitMs: 5 * MINUTE_MS },
  { name: 'architecture', script: 'architecture', limitMs: 2 * MINUTE_MS },
  { name: 'build', script: 'build', limitMs: 5 * MINUTE_MS },
  { name: 'unit tests', script: 'test:unit', limitMs: 15 * MINUTE_MS, reports: true },
  // The first run on a machine may build the Temporal server and fetch the broker's jars.
  { name: 'integration tests', script: 'test:integration', limitMs: 50 * MINUTE_MS, reports: true },
];

const project = resolve(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'tawsiya-prove-'));
const totals = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
let running;
let interrupted = false;

/** Sends a signal to every process of the group; false when none is left. */
function signalGroup(leader, signal) {
  try {
    process.kill(-leader, signal);
    return true;
  } catch (error) {
    if (error.code === 'ESRCH') return false;
    throw error;
  }
}

/** Ends a process group: asks first, so that servers can stop in order, then insists. */
async function endGroup(leader) {
  const insistAt = Date.now() + GRACE_MS;
  let alive = signalGroup(leader, 'SIGTERM');
  while (alive && Date.now() < insistAt) {
    await sleep(100);
    alive = signalGroup(leader, 0);
  }
  if (alive) signalGroup(leader, 'SIGKILL');
}

/** Runs one npm script to its end. Resolves to what went wrong, or undefined. */
async function run(step, parameters) {
  const child = spawn('npm', ['run', '--silent', step.script, '--', ...parameters], {
    cwd: project,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  let wrong;
  running = child.pid;
  const limit = setTimeout(() => {
    wrong = `not done within ${step.limitMs / MINUTE_MS} minutes`;
    void endGroup(child.pid);
  }, step.limitMs);
  try {
    const [code, signal] = await once(child, 'exit');
    if (signal !== null) wrong ??= `ended by ${signal}`;
    else if (code !== 0) wrong ??= `exit code ${code}`;
  } catch (error) {
    wrong = `could not start: ${error.message}`;
  } finally {
    clearTimeout(limit);
    running = undefined;
  }
  // What the step left behind must not disturb the next one.
  if (child.pid !== undefined) await endGroup(child.pid);
  return wrong;
}

/** Reads what Jest reported: its counts, or what is wrong with the report. */
function readReport(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    return {
      passed: report.numPassedTests,
      // A suite that did not load has no failed test, and yet it failed.
      failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch (error) {
    return { wrong: `left no readable report (${error.message})` };
  }
}

async function prove(step, index) {
  process.stdout.write(`\n== ${step.name} ==\n`);
  const file = join(reports, `${index}.json`);
  const began = Date.now();
  let wrong = await run(step, step.reports ? ['--json', `--outputFile=${file}`] : []);
  let failedTests = 0;
  if (step.reports) {
    const counts = readReport(file);
    totals.passed += counts.passed ?? 0;
    totals.skipped += counts.skipped ?? 0;
    failedTests = counts.failed ?? 0;
    totals.failed += failedTests;
    wrong ??= counts.wrong;
    if (counts.wrong === undefined && counts.passed + failedTests === 0) wrong ??= 'ran no test';
  } else if (wrong === undefined) {
    totals.passed += 1;
  }
  // Failed tests are counted already; any other fault of the step counts as one.
  if (wrong !== undefined && failedTests === 0) totals.failed += 1;
  if (wrong !== undefined || failedTests > 0) failures.push(`${step.name}: ${wrong ?? 'failed tests'}`);
  const seconds = ((Date.now() - began) / 1000).toFixed(0);
  process.stdout.write(`== ${step.name}: ${wrong ?? 'ok'} (${seconds} s) ==\n`);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    interrupted = true;
    if (running !== undefined) void endGroup(running);
  });
}

try {
  for (const [index, step] of STEPS.entries()) {
    if (interrupted) break;
    await prove(step, index);
  }
} finally {
  rmSync(reports, { recursive: true, force: true });
}

if (interrupted) {
  failures.push('interrupted: the steps after it did not run');
  totals.failed = Math.max(totals.failed, 1);
}
for (const failure of failures) process.stdout.write(`FAILED ${failure}\n`);
if (totals.skipped > 0) process.stdout.write(`${totals.skipped} skipped\n`);
process.stdout.write(`\n${totals.passed} passed, ${totals.failed} failed\n`);
process.exitCode = failures.length > 0 ? 1 : 0;
