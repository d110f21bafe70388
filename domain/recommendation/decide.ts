/** The decider's first half: which rule answers which command at which stage. Total, pure, never throws. */
import { accepted, refused } from '../shared/decision';
import { unreachable } from '../shared/unreachable';
import type { Instant } from '../shared/instant';
import { recordAttendance } from './attendance';
import { engineCommands, type RecommendationCommand } from './commands';
import type { HashOf } from './content';
import { confirmDetermination, returnFromDetermination } from './determination';
import { edit, propose, submit, withdraw } from './drafting';
import {
  declineEndorsement,
  endorse,
  extendEndorsement,
  keysWithoutChair,
  remindOrLapse,
  returnFromEndorsement,
} from './endorsement';
import {
  actedAs,
  byEngine,
  event,
  isRefused,
  secretariatSeat,
  seatFor,
  thenFrom,
  type Asked,
  type Refused,
  type Verdict,
} from './procedure';
import { ruleReason } from './reasons';
import { revise } from './revising';
import { remindOrClose, extendRound, openRound } from './round';
import { recordPosition, reversePosition, takePosition } from './taking-positions';
import { movedBy } from './round-deadline';
import { admit, decline, merge, returnToProposer } from './screening';
import { roles } from '../group/membership';
import { verdictOn } from './stages';
import { deadlineOf } from './standing';
import type { RecommendationState, Unborn } from './state';

const wrongStage = (stage: string, command: string): Verdict =>
  refused('TAWSIYA_WRONG_STAGE', { stage, command });

const comment = (state: RecommendationState, { actor, data }: Asked<'comment'>, now: Instant): Verdict => {
  const seat = seatFor(state, actor, 'TAWSIYA_UNKNOWN_ACTOR', ...roles);
  if (isRefused(seat)) return seat;
  return accepted(event('commented', actedAs(seat), now, data));
};

const close = (state: RecommendationState, { actor, data }: Asked<'close'>, now: Instant): Verdict => {
  const seat = secretariatSeat(state, actor);
  if (isRefused(seat)) return seat;
  return accepted(
    event('closed', actedAs(seat), now, { ...data, reasonCode: 'SECRETARIAT', supersededBy: null }),
  );
};

/**
 * A deadline binds by the clock, not by when the engine comes to it: between the two, what would change the outcome
 * is refused. Comments change none; a position has a message of its own.
 */
const afterDeadline = (
  state: RecommendationState,
  { actor, type }: RecommendationCommand,
  now: Instant,
): Refused | null => {
  const deadline = deadlineOf(state);
  if (deadline === null || now < deadline || actor.kind === 'system') return null;
  return type === 'comment' ||
    type === 'take-position' ||
    type === 'record-position' ||
    type === 'reverse-position'
    ? null
    : refused('TAWSIYA_DEADLINE_PASSED', { deadline });
};

const passTime = (state: RecommendationState, now: Instant): Verdict => {
  if (state.stage === 'under-review') return remindOrClose(state, now);
  if (state.stage === 'awaiting-endorsement') return remindOrLapse(state, now);
  return accepted();
};

const noteMembership = (
  state: RecommendationState,
  { data }: Asked<'note-membership'>,
  now: Instant,
): Verdict => {
  if (data.membership.version <= state.membership.version) return accepted();
  const noted = event('membership-noted', byEngine, now, data);
  if (state.stage !== 'awaiting-endorsement') return accepted(noted);
  const keys = keysWithoutChair(state, data.membership);
  return thenFrom(state, [noted], () =>
    keys.length === 0
      ? []
      : [event('endorsement-keys-voided', byEngine, now, { keys, because: 'no-longer-co-chair' })],
  );
};

/** New rules hold for what comes after; a new calendar among them moves the deadline of the round that is open. */
const noteRules = (state: RecommendationState, { data }: Asked<'note-rules'>, now: Instant): Verdict => {
  if (data.rules.version <= state.rules.version) return accepted();
  const noted = event('rules-noted', byEngine, now, data);
  if (state.stage !== 'under-review' || state.round === null) return accepted(noted);
  const { calendar } = data.rules;
  const moved = movedBy(state.round, calendar, now);
  if (moved === null || calendar === undefined) return accepted(noted);
  const { from, to, reckoning, because } = moved;
  return accepted(
    noted,
    event('deadline-moved', byEngine, now, {
      round: state.round.number,
      from: from.at,
      to: to.at,
      reckoning,
      because,
      calendarVersion: calendar.version,
    }),
  );
};

/**
 * Decides a command that fits its shape.
 *
 * @param hashOf SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal.
 */
export const decideWith =
  (hashOf: HashOf) =>
  (command: RecommendationCommand, state: RecommendationState | Unborn, now: Instant): Verdict => {
    const circumstances = { now, hashOf };
    if (state.stage === 'none')
      return command.type === 'propose' ? propose(command, circumstances) : wrongStage('none', command.type);
    if (command.type === 'propose')
      return refused('TAWSIYA_ALREADY_PROPOSED', { reference: state.reference });
    if (command.actor.kind === 'person' && engineCommands.some((name) => name === command.type))
      return refused('TAWSIYA_ENGINE_ONLY', { command: command.type });
    if (verdictOn(state.stage, command.type) === 'may-not') return wrongStage(state.stage, command.type);
    const late = afterDeadline(state, command, now);
    if (late !== null) return late;
    switch (command.type) {
      case 'submit':
        if (state.stage === 'draft' || state.stage === 'returned')
          return submit(state, command, circumstances);
        break;
      case 'edit':
        if (state.stage === 'draft' || state.stage === 'screening' || state.stage === 'returned')
          return edit(state, command, circumstances);
        break;
      case 'withdraw':
        return withdraw(state, command, now);
      case 'admit':
        if (state.stage === 'screening') return admit(state, command, circumstances);
        break;
      case 'return':
        if (state.stage === 'screening') return returnToProposer(state, command, circumstances);
        if (state.stage === 'consensus-determination')
          return returnFromDetermination(state, command, circumstances);
        if (state.stage === 'awaiting-endorsement')
          return returnFromEndorsement(state, command, circumstances);
        break;
      case 'decline':
        if (state.stage === 'screening') return decline(state, command, circumstances);
        if (state.stage === 'awaiting-endorsement') return declineEndorsement(state, command, circumstances);
        break;
      case 'merge':
        if (state.stage === 'screening') return merge(state, command, circumstances);
        break;
      case 'open-round':
        if (state.stage === 'under-review') return openRound(state, command, circumstances);
        break;
      case 'take-position':
        if (state.stage === 'under-review') return takePosition(state, command, circumstances);
        break;
      case 'record-position':
        if (state.stage === 'under-review') return recordPosition(state, command, circumstances);
        break;
      case 'reverse-position':
        if (state.stage === 'under-review') return reversePosition(state, command, circumstances);
        break;
      case 'record-attendance':
        if (state.stage === 'under-review') return recordAttendance(state, command, circumstances);
        break;
      case 'comment':
        return comment(state, command, now);
      case 'extend-deadline':
        if (state.stage === 'under-review') return extendRound(state, command, circumstances);
        if (state.stage === 'awaiting-endorsement') return extendEndorsement(state, command, circumstances);
        break;
      case 'confirm-determination':
        if (state.stage === 'consensus-determination')
          return confirmDetermination(state, command, circumstances);
        break;
      case 'revise':
        if (
          state.stage === 'under-review' ||
          state.stage === 'awaiting-endorsement' ||
          state.stage === 'returned'
        )
          return revise(state, command, circumstances);
        break;
      case 'endorse':
        if (state.stage === 'awaiting-endorsement') return endorse(state, command, circumstances);
        break;
      case 'close':
        return close(state, command, now);
      case 'pass-time':
        return passTime(state, now);
      case 'note-membership':
        return noteMembership(state, command, now);
      case 'note-rules':
        return noteRules(state, command, now);
      case 'note-superseded':
        return accepted(
          event('closed', byEngine, now, {
            outcome: 'superseded',
            reasons: ruleReason('SUPERSEDED', 'en', { by: command.data.by }),
            reasonCode: 'SUPERSEDED',
            supersededBy: command.data.by,
          }),
        );
      default:
        return unreachable(command);
    }
    return wrongStage(state.stage, command.type);
  };
