/**
 * A review cycle: a meeting or a written procedure with an agenda. It opens a round on each item, reminds, and
 * reports; each round closes by its own clock, so that a cycle that is late makes no round late.
 */
import { seatAs } from '../group/membership';
import { powersByDefault } from '../group/powers';
import { accepted, refused } from '../shared/decision';
import type { Instant } from '../shared/instant';
import { personCommands, type CommandData, type CommandName, type CycleCommand } from './commands';
import { extend, passTime } from './keeping-time';
import { actingIn } from './acting';
import { noteDelegations, noteMembership, noteRules, noteUnfinishedLeft } from './noting';
import { event, isRefused, secretariatSeat, type Rule, type Verdict } from './procedure';
import { noteOpenings, noteOutcomes, noteTold, recordAttendance } from './rounds';
import { verdictOn } from './stages';
import { closeEarly, resume, suspend } from './suspending';
import type { CycleState, ScheduledCycle } from './state';

const schedule = (data: CommandData<'schedule'>, now: Instant): Verdict => {
  const { group, personId, membership, rules } = data;
  const { open } = rules?.powers ?? powersByDefault;
  const seat = membership === undefined ? undefined : seatAs(membership, personId, ...open);
  return accepted(event('scheduled', now, data, seat ?? { role: 'secretariat', personId, entityId: group }));
};

const cancel: Rule<'cancel', 'scheduled'> = (state, { actor, data }, now) => {
  const clerk = secretariatSeat(state, actor);
  return isRefused(clerk) ? clerk : accepted(event('cancelled', now, data, clerk));
};

type AnyRule = (state: ScheduledCycle, command: CycleCommand, now: Instant) => Verdict;

const answers = {
  cancel,
  'record-attendance': recordAttendance,
  extend,
  suspend,
  resume,
  'close-early': closeEarly,
  'pass-time': passTime,
  'note-openings': noteOpenings,
  'note-told': noteTold,
  'note-outcomes': noteOutcomes,
  'note-membership': noteMembership,
  'note-rules': noteRules,
  'note-delegations': noteDelegations,
  'note-unfinished-left': noteUnfinishedLeft,
  // A rule is of one command and of the stages that the table lets it through at, and is asked of no other.
} as unknown as Readonly<Record<Exclude<CommandName, 'schedule'>, AnyRule>>;

const isOfPersons = (type: CommandName): boolean =>
  type === 'schedule' || personCommands.some((name) => name === type);

/** Decides a command that fits its shape. */
export const decide = (command: CycleCommand, state: CycleState, now: Instant): Verdict => {
  const { type, actor } = command;
  if (state.stage === 'none')
    return type === 'schedule'
      ? schedule(command.data, now)
      : refused('TAWSIYA_CYCLE_WRONG_STAGE', { stage: 'none', command: type });
  if (actor.kind === 'person' && !isOfPersons(type))
    return refused('TAWSIYA_CYCLE_ENGINE_ONLY', { command: type });
  if (type === 'schedule' || verdictOn(state.stage, type) === 'may-not')
    return refused('TAWSIYA_CYCLE_WRONG_STAGE', { stage: state.stage, command: type });
  return answers[type](actingIn(state, now), command, now);
};
