/** The real rules of one action behind the real HTTP interface, without a Temporal server. */
import { Refused, UnknownSubject, type Engine } from '../../api/ports/engine';
import { accountOf } from '../../domain/action/account';
import { readCommand, type ActionCommand } from '../../domain/action/commands';
import { actionDecider } from '../../domain/action/decider';
import type { ActionEvent } from '../../domain/action/events';
import { lateBy, overdueSince, silentSince } from '../../domain/action/lateness';
import type { ActionState, Unassigned } from '../../domain/action/state';
import { Ledger, type EntityRules } from '../../workflows/ledger';
import { engineWith } from '../api/engine-stand-in';
import { established, fold } from '../domain/group/stories';
import { assignment } from '../domain/action/stories';

type State = ActionState | Unassigned;

const assigned = (state: State): ActionState => {
  if (state.stage === 'none') throw new Error('No action was assigned');
  return state;
};

const entityRules: EntityRules<ActionCommand, State, ActionEvent> = {
  decider: actionDecider,
  read: (name, actor, data) => readCommand(name as ActionCommand['type'], actor, data),
  accountOf: (state) => accountOf(assigned(state)),
  receiptOf: () => ({}),
};

export interface ActionInMemory {
  readonly engine: Engine;
  readonly reference: string;
  /** Lets time pass to the instant, which is the present from then on. */
  passTo(instant: string): void;
}

/** `MWG-A-0001` of the cast's group, led by the ministry for which amina speaks. */
export const actionInMemory = (begun = '2026-03-01T09:00:00.000Z'): ActionInMemory => {
  let now = begun;
  const ledger = new Ledger(entityRules, null);
  const refusal = ledger.note('assign', assignment, now);
  if (refusal !== null) throw new Error(refusal.code);
  const known = (reference: string): void => {
    if (reference !== assignment.reference) throw new UnknownSubject('action', reference);
  };
  return {
    reference: assignment.reference,
    passTo: (instant) => {
      now = instant;
      const fault = ledger.note('pass-time', {}, now);
      if (fault !== null) throw new Error(fault.code);
    },
    engine: engineWith({
      group: async (code) => {
        const state = fold(established);
        if (state.stage === 'none' || state.code !== code) throw new UnknownSubject('group', code);
        return { state };
      },
      submitToAction: async (reference, command, submission) => {
        known(reference);
        const answer = ledger.submit(command, submission, submission.commandId, now);
        if ('code' in answer) throw new Refused(answer);
        return answer;
      },
      action: async (reference) => {
        known(reference);
        const state = assigned(ledger.state);
        return { state, overdueSince: overdueSince(state, now), silentSince: silentSince(state, now) };
      },
      listActions: async ({ isLate }) => {
        const state = assigned(ledger.state);
        const late = lateBy(state);
        const listed = { reference: state.reference, stage: state.stage, lateBy: late };
        return { actions: isLate && (late === null || late > now) ? [] : [listed], next: null };
      },
    }),
  };
};
