/**
 * Review cycles as their group schedules them.
 *
 * Invariants
 * 1. A recommendation is on the agenda of one cycle at most that is not over.
 * 2. A cycle's deadline is one instant, settled when it is scheduled; a term is reckoned from the opening, and from the
 *    scheduling where that is later.
 * 3. What a closed cycle left unfinished is carried over once.
 */
import { roundDeadline } from '../recommendation/round-deadline';
import { referencesOf, type AgendaEntry } from '../review/agenda';
import type { CycleData } from '../review/plan';
import { periodsUnder, tooLong, tooShort } from '../review/rules-of-rounds';
import { bySystem, type ActedAs } from '../shared/actor';
import { accepted, refused, type OnceAccepted } from '../shared/decision';
import type { Instant } from '../shared/instant';
import { limits } from '../shared/limits';
import { repeated } from '../shared/repetition';
import type { CommandData, GroupCommand } from './commands';
import { event, isRefusal, opener, type Refusal, type Verdict } from './procedure';
import { cycleReference, groupOfRecommendation } from './reference';
import { decidingOf } from './rules-of-procedure';
import type { EstablishedGroup } from './state';

/** The unfinished items of the cycles named, and what is given; what is taken up again says where it comes from. */
const agendaOf = (
  state: EstablishedGroup,
  { agenda, carryOver = [] }: CycleData,
): readonly AgendaEntry[] | Refusal => {
  const idle = carryOver.find((cycle) => !state.unfinished.some((each) => each.cycle === cycle));
  if (idle !== undefined) return refused('TAWSIYA_NOTHING_TO_CARRY_OVER', { cycle: idle });
  const given = referencesOf(agenda);
  const carried = state.unfinished
    .filter(({ cycle, reference }) => carryOver.includes(cycle) && !given.includes(reference))
    .map(({ cycle, ...entry }): AgendaEntry => ({ ...entry, carriedFrom: cycle }));
  const named = agenda.map((entry): AgendaEntry => {
    const left = state.unfinished.find(({ reference }) => reference === entry.reference);
    return left === undefined ? entry : { ...entry, carriedFrom: left.cycle };
  });
  return [...carried, ...named];
};

const agendaObstacle = (state: EstablishedGroup, agenda: readonly AgendaEntry[]): Refusal | null => {
  if (agenda.length === 0) return refused('TAWSIYA_NOTHING_ON_AGENDA');
  if (agenda.length > limits.agenda) return refused('TAWSIYA_AGENDA_TOO_LONG', { limit: limits.agenda });
  const references = referencesOf(agenda);
  const twice = repeated(references);
  if (twice !== undefined) return refused('TAWSIYA_DUPLICATE_ITEM', { reference: twice });
  const foreign = references.find((item) => groupOfRecommendation(item) !== state.code);
  if (foreign !== undefined) return refused('TAWSIYA_OTHER_GROUP', { reference: foreign, group: state.code });
  for (const reference of references) {
    const other = state.cycles.find((each) => each.agenda.includes(reference));
    if (other !== undefined) return refused('TAWSIYA_ON_ANOTHER_AGENDA', { reference, cycle: other.cycle });
  }
  const typeless = agenda.find(({ decisionType = null }) => decidingOf(state.rules, decisionType) === null);
  return typeless === undefined
    ? null
    : refused('TAWSIYA_UNKNOWN_DECISION_TYPE', {
        type: typeless.decisionType ?? '',
        known: state.rules.decisionTypes.map(({ id }) => id).join(', '),
      });
};

/** The rounds open with the cycle; each would be refused one by one where the rules do not let it run for so long. */
const periodObstacle = (
  { rules }: EstablishedGroup,
  agenda: readonly AgendaEntry[],
  opensAt: Instant,
  deadline: Instant,
): Refusal | null => {
  const periods = periodsUnder(rules, agenda, opensAt);
  const short = tooShort(periods, deadline);
  if (short !== null) return refused('TAWSIYA_CYCLE_PERIOD_TOO_SHORT', short);
  const long = tooLong(periods, deadline);
  return long === null ? null : refused('TAWSIYA_CYCLE_PERIOD_TOO_LONG', long);
};

const settle = (
  state: EstablishedGroup,
  data: CycleData,
  acting: ActedAs,
  now: Instant,
  { acceptedBefore = false }: OnceAccepted,
): Verdict => {
  const { agenda: _agenda, carryOver: _carryOver, deadline: _deadline, ...plan } = data;
  const termFrom = data.opensAt > now ? data.opensAt : now;
  const due = roundDeadline(data, state.rules, termFrom);
  if ('refusal' in due) return due;
  for (const than of [data.opensAt, now])
    if (due.at <= than) return refused('TAWSIYA_DEADLINE_NOT_LATER', { deadline: due.at, than });
  const agenda = agendaOf(state, data);
  if ('refusal' in agenda) return agenda;
  const cycle = cycleReference(state.code, state.lastCycle + 1);
  const settled = {
    ...plan,
    // One that was to open already opens now, and its rounds count from now.
    opensAt: termFrom,
    agenda,
    deadline: due.at,
    ...(data.term === undefined ? {} : { termFrom }),
  };
  return (
    agendaObstacle(state, agenda) ??
    // Since 0.4.0.
    (acceptedBefore ? null : periodObstacle(state, agenda, termFrom, due.at)) ??
    accepted(event('cycle-scheduled', acting, now, { cycle, data: settled }))
  );
};

export const scheduleCycle = (
  state: EstablishedGroup,
  command: Extract<GroupCommand, { type: 'schedule-cycle' }>,
  now: Instant,
): Verdict => {
  const acting = opener(state, command.actor);
  return isRefusal(acting) ? acting : settle(state, command.data, acting, now, command);
};

/** A cycle says that it is over, and what it left unfinished. */
export const endCycle = (
  state: EstablishedGroup,
  data: CommandData<'note-cycle-ended'>,
  now: Instant,
): Verdict =>
  state.cycles.some(({ cycle }) => cycle === data.cycle)
    ? accepted(event('cycle-ended', bySystem, now, data))
    : accepted();
