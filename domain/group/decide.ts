/**
 * The rules of a group's own life.
 *
 * Invariants
 * 1. References are gapless within a year: `MWG-2026-0001`, `MWG-2026-0002`, … and are never allotted twice.
 * 2. A block of proposals is admitted whole or not at all; so is a block of an import, without what was imported before.
 * 3. Membership and rules are replaced whole, one version at a time.
 */
import { bySystem } from '../shared/actor';
import { accepted, refused } from '../shared/decision';
import type { Instant } from '../shared/instant';
import { unreachable } from '../shared/unreachable';
import { allotActions, settleAction } from './actions';
import { allot } from './allotting';
import type { CommandData, Framework, GroupCommand } from './commands';
import { endCycle, scheduleCycle } from './cycles';
import { delegate, revokeDelegation } from './delegating';
import { actingNow } from './delegation';
import { importBlock } from './importing';
import { loopIn } from './ladder';
import { faultOf, type Membership } from './membership';
import { event, isRefusal, secretariat, type Refusal, type Verdict } from './procedure';
import { changeRecurrence, recurCycle } from './recurrences';
import { contradictionIn, needsLadder, type RulesOfProcedure } from './rules-of-procedure';
import type { EstablishedGroup, GroupState } from './state';

const membershipObstacle = (membership: Membership): Refusal | null => {
  const fault = faultOf(membership);
  if (fault === null) return null;
  switch (fault.fault) {
    case 'duplicate':
      return refused('TAWSIYA_MEMBERSHIP_DUPLICATE', { id: fault.id });
    case 'unknown-person':
    case 'unknown-entity':
      return refused('TAWSIYA_MEMBERSHIP_UNKNOWN', { id: fault.id });
    case 'co-chairs':
      return refused('TAWSIYA_TWO_CO_CHAIRS_NEEDED');
    case 'no-secretariat':
      return refused('TAWSIYA_SECRETARIAT_NEEDED');
    default:
      return unreachable(fault);
  }
};

const ladderObstacle = ({ code, framework }: CommandData<'establish'>): Refusal | null => {
  const body = loopIn(framework.ladder, code);
  return body === null ? null : refused('TAWSIYA_LADDER_LOOP', { body });
};

const rulesObstacle = (
  rules: RulesOfProcedure,
  membership: Membership,
  { ladder }: Framework,
): Refusal | null => {
  const field = contradictionIn(rules, membership) ?? (ladder.length === 0 ? needsLadder(rules) : null);
  return field === null ? null : refused('TAWSIYA_RULES_CONTRADICT', { field });
};

const nextVersion = (given: number, current: number): Refusal | null =>
  given === current + 1
    ? null
    : refused('TAWSIYA_NOT_THE_NEXT_VERSION', { given, current, next: current + 1 });

/** Decides a command that fits its shape. */
export const decide = (command: GroupCommand, state: GroupState, now: Instant): Verdict =>
  state.stage === 'none'
    ? found(command, now)
    : decideFor(command, { ...state, membership: actingNow(state.membership, state.delegations, now) }, now);

const found = (command: GroupCommand, now: Instant): Verdict => {
  if (command.type !== 'establish') return refused('TAWSIYA_GROUP_NOT_ESTABLISHED');
  return (
    membershipObstacle(command.data.membership) ??
    ladderObstacle(command.data) ??
    rulesObstacle(command.data.rules, command.data.membership, command.data.framework) ??
    accepted(event('established', bySystem, now, command.data))
  );
};

/** @param state with the seats that are delegated now beside those of their holders */
const decideFor = (command: GroupCommand, state: EstablishedGroup, now: Instant): Verdict => {
  switch (command.type) {
    case 'establish':
      return refused('TAWSIYA_GROUP_ALREADY_ESTABLISHED', { code: state.code });
    case 'propose':
      return allot(state, command.actor, [command.data], now);
    case 'propose-block':
      return allot(state, command.actor, command.data.proposals, now);
    case 'import-block':
      return importBlock(state, command.actor, command.data, now);
    case 'schedule-cycle':
      return scheduleCycle(state, command, now);
    case 'recur-cycle':
      return recurCycle(state, command.actor, command.data, now);
    case 'pause-recurrence':
      return changeRecurrence(state, command.actor, command.data, 'recurrence-paused', now);
    case 'resume-recurrence':
      return changeRecurrence(state, command.actor, command.data, 'recurrence-resumed', now);
    case 'end-recurrence':
      return changeRecurrence(state, command.actor, command.data, 'recurrence-ended', now);
    case 'change-membership': {
      const acting = secretariat(state, command.actor);
      if (isRefusal(acting)) return acting;
      const { membership } = command.data;
      return (
        nextVersion(membership.version, state.membership.version) ??
        membershipObstacle(membership) ??
        rulesObstacle(state.rules, membership, state.framework) ??
        accepted(event('membership-changed', acting, now, { membership }))
      );
    }
    case 'adopt-rules': {
      const acting = secretariat(state, command.actor);
      if (isRefusal(acting)) return acting;
      const { rules } = command.data;
      return (
        nextVersion(rules.version, state.rules.version) ??
        rulesObstacle(rules, state.membership, state.framework) ??
        accepted(event('rules-adopted', acting, now, { rules }))
      );
    }
    case 'delegate':
      return delegate(state, command.actor, command.data, now);
    case 'revoke-delegation':
      return revokeDelegation(state, command.actor, command.data, now);
    case 'note-settled':
      if (command.actor.kind === 'person') return refused('TAWSIYA_ENGINE_ONLY', { command: command.type });
      return state.open.includes(command.data.reference)
        ? accepted(event('recommendation-settled', bySystem, now, command.data))
        : accepted();
    case 'note-plan-approved':
      if (command.actor.kind === 'person') return refused('TAWSIYA_ENGINE_ONLY', { command: command.type });
      return allotActions(state, command.data, now);
    case 'note-action-settled':
      if (command.actor.kind === 'person') return refused('TAWSIYA_ENGINE_ONLY', { command: command.type });
      return settleAction(state, command.data, now);
    case 'note-cycle-ended':
      if (command.actor.kind === 'person') return refused('TAWSIYA_ENGINE_ONLY', { command: command.type });
      return endCycle(state, command.data, now);
    default:
      return unreachable(command);
  }
};
