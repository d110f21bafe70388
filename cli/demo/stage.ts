/** The stage that the demonstration is played on: who acts, what is shown, and the events that come back. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { ReceiptBody } from '../../api/contract/receipt';
import type { ResponseOf } from '../../api/contract/route';
import type { routes } from '../../api/contract/routes';
import { clientFor, type Call, type Client } from '../client';
import { directoryOf, type Directory } from '../directory';
import { ServiceProblem, UsageError } from '../failures';
import type { Parameters, Phrase } from '../language';
import { liveEvents, type LiveEvent } from '../live-events';
import { eventLine } from '../shown/event';
import { receiptLines } from '../shown/receipt';
import type { Terminal } from '../terminal';
import type { Voice } from '../voice';
import { roleWords } from '../words/recommendation';
import type { Group, Seat } from './cast';
import { demoSentences } from './words';

type View = ResponseOf<(typeof routes)['show-recommendation']>;
type Step =
  'propose' | 'schedule-cycle' | 'admit' | 'take-position' | 'revise' | 'confirm-determination' | 'endorse';

export interface DemoOptions {
  readonly url: string;
  readonly group: string;
  readonly terminal: Terminal;
  readonly voice: Voice;
  /** Between two steps, for whoever reads along. */
  readonly paceMs: number;
}

export interface Stage {
  readonly events: readonly LiveEvent[];
  /** Does a step in somebody's name and shows it. */
  act<N extends Step>(
    seat: Seat,
    phrase: Phrase,
    name: N,
    call: Call<N>,
    parameters?: Parameters,
  ): Promise<ReceiptBody>;
  /** The recommendation once it is as expected. @throws UsageError where it is not within the time */
  until(reference: string, expected: (state: View['state']) => boolean): Promise<View>;
  /** Shows the events of the reference, those that came before included. */
  readonly follow: (reference: string) => void;
  say(lines: string): void;
}

const patienceMs = 20_000;
const lookEveryMs = 200;

export const clientAs = ({ url, voice }: DemoOptions, personId: string): Client =>
  clientFor({ url, token: `dev:${personId}`, language: voice.language, timeoutMs: 30_000 });

/** Not there yet, or not able to say: worth asking again. */
const notYet = (error: unknown): undefined => {
  if (error instanceof ServiceProblem && [404, 503].includes(error.problem.status)) return undefined;
  throw error;
};

interface Following {
  readonly events: readonly LiveEvent[];
  readonly follow: (reference: string) => void;
}

/** Reads the stream beside the play, until the play ends. */
const following = (
  options: DemoOptions,
  names: Directory,
  viewer: string,
  signal: AbortSignal,
): Following => {
  const { terminal, voice, group } = options;
  const events: LiveEvent[] = [];
  const early: LiveEvent[] = [];
  let followed: string | undefined;
  const take = (event: LiveEvent): void => {
    if (followed === undefined) early.push(event);
    if (event.subject !== followed) return;
    events.push(event);
    terminal.out(`    ${voice.faint('⇠')} ${eventLine(event, names, voice)}`);
  };
  const read = async (): Promise<void> => {
    for await (const event of liveEvents(clientAs(options, viewer), { group }, { signal })) take(event);
  };
  // The play goes on without its events, and says in the end that it saw none.
  read().catch((error: unknown) =>
    terminal.err(`⇠ ${error instanceof Error ? error.message : String(error)}`),
  );
  return {
    events,
    follow: (reference) => {
      followed = reference;
      for (const event of early.splice(0)) take(event);
    },
  };
};

export const stageOf = (options: DemoOptions, group: Group, viewer: Seat, signal: AbortSignal): Stage => {
  const { terminal, voice, paceMs } = options;
  const names = directoryOf(group.membership);
  const { events, follow } = following(options, names, viewer.personId, signal);
  const pause = (ms: number) => sleep(ms, undefined, { signal });

  const who = ({ personId, entityId, role }: Seat): string =>
    `${voice.strong(names.person(personId, voice.language))} · ${voice.word(roleWords, role)} · ${names.entity(entityId, voice.language)}`;

  return {
    events,
    follow,
    say: (lines) => terminal.out(lines),
    act: async (seat, phrase, name, call, parameters) => {
      terminal.out(`\n● ${who(seat)}\n  ${voice.say(phrase, parameters)}`);
      const { value } = await clientAs(options, seat.personId).call(name, call, { key: crypto.randomUUID() });
      for (const line of receiptLines(value, voice)) terminal.out(`  ${line}`);
      await pause(paceMs);
      return value;
    },
    until: async (reference, expected) => {
      const end = Date.now() + patienceMs;
      const client = clientAs(options, viewer.personId);
      let stage = '–';
      while (Date.now() < end) {
        const answer = await client.call('show-recommendation', { params: { reference } }).catch(notYet);
        if (answer !== undefined && expected(answer.value.state)) return answer.value;
        stage = answer?.value.state.stage ?? stage;
        await pause(lookEveryMs);
      }
      throw new UsageError(demoSentences.notInTime, { reference, stage, seconds: patienceMs / 1_000 });
    },
  };
};
