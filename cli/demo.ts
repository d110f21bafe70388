/** `npm run demo`: plays the life of a recommendation through the HTTP interface of a running service. */
import { play } from './demo/play';
import { demoSentences } from './demo/words';
import { exitCodeOf, exitCodes } from './failures';
import { languageOfEnvironment } from './language';
import { languageOfArguments, standardUrl } from './parsing';
import { failureLines } from './shown/failure';
import { processTerminal } from './terminal';
import { voiceOf } from './voice';

const end = new AbortController();
process.once('SIGINT', () => end.abort());
process.once('SIGTERM', () => end.abort());

const terminal = processTerminal(end.signal);
const { environment, coloured, now } = terminal;
const language = languageOfArguments(process.argv.slice(2)) ?? languageOfEnvironment(environment);
const voice = voiceOf({ language, coloured, now });
const url = (environment['TAWSIYA_URL'] ?? standardUrl).replace(/\/+$/, '');

play({ url, group: 'MWG', terminal, voice, paceMs: 1_000 }).catch((error: unknown) => {
  if (terminal.ended.aborted) {
    terminal.err(voice.say(demoSentences.interrupted));
    process.exitCode = exitCodes.refused;
    return;
  }
  const lines = failureLines(error, voice);
  if (lines === null) console.error(error);
  else terminal.err(lines.join('\n'));
  process.exitCode = exitCodeOf(error) ?? exitCodes.refused;
});
