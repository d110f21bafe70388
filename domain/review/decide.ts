/**
 * A review cycle: a meeting or a written procedure with an agenda. It opens a round on each item, reminds, and
 * reports; each round closes by its own clock, so that a cycle that is late makes no round late.
 */
import { bySystem, type ActedAs } from '../shared/actor';
import { accepted, refused, type Decision } from '../shared/decision';
import { addHours, type Instant } from '../shared/instant';
import { unreachable } from '../shared/unreachable';
import type { CycleCommand } from './commands';
import type { CycleEvent, CycleEventData, CycleEventName } from './events';
import type { CycleRefusalCode } from './refusals';
import { verdictOn } from './stages';
import type { AgendaItem, CycleState, ScheduledCycle } from './state';

type Verdict = Decision<CycleEvent, CycleRefusalCode>;

const event = <N extends CycleEventName>(
  type: N,
  at: Instant,
  data: CycleEventData[N],
  actor: ActedAs = bySystem,
): CycleEvent =>
  // Type, actor, instant and the data registered for that type are exactly one member of the union.
  ({ type, at, actor, data }) as CycleEvent;

const passTime = (state: ScheduledCycle, now: Instant): Verdict => {
  const { data } = state;
  if (state.stage === 'scheduled') {
    if (now < data.opensAt) return accepted();
    const remindAt =
      data.remindHoursBefore === undefined ? null : addHours(data.deadline, -data.remindHoursBefore);
    return accepted(
      event('opened', now, {
        agenda: data.agenda,
        remindAt: remindAt !== null && remindAt > now ? remindAt : null,
      }),
    );
  }
  if (state.stage !== 'open') return accepted();
  if (now >= data.deadline) return accepted(event('deadline-reached', now, { deadline: data.deadline }));
  return state.remindAt !== null && now >= state.remindAt
    ? accepted(event('reminder-due', now, { deadline: data.deadline }))
    : accepted();
};

const report = (
  state: ScheduledCycle,
  outcomes: Extract<CycleCommand, { type: 'note-outcomes' }>['data']['items'],
): readonly AgendaItem[] =>
  state.items.map((item) => {
    const found = outcomes.find((outcome) => outcome.reference === item.reference);
    if (found === undefined) return item;
    return {
      ...item,
      stage: found.stage,
      ...(found.outcome === undefined ? {} : { outcome: found.outcome }),
    };
  });

/** Decides a command that fits its shape. */
export const decide = (command: CycleCommand, state: CycleState, now: Instant): Verdict => {
  if (state.stage === 'none')
    return command.type === 'schedule'
      ? accepted(
          event('scheduled', now, command.data, {
            role: 'secretariat',
            personId: command.data.personId,
            entityId: command.data.group,
          }),
        )
      : refused('TAWSIYA_CYCLE_WRONG_STAGE', { stage: 'none', command: command.type });
  if (command.actor.kind === 'person' && command.type !== 'cancel' && command.type !== 'schedule')
    return refused('TAWSIYA_CYCLE_ENGINE_ONLY', { command: command.type });
  if (verdictOn(state.stage, command.type) === 'may-not')
    return refused('TAWSIYA_CYCLE_WRONG_STAGE', { stage: state.stage, command: command.type });
  switch (command.type) {
    case 'schedule':
      return refused('TAWSIYA_CYCLE_WRONG_STAGE', { stage: state.stage, command: command.type });
    case 'cancel': {
      const { actor } = command;
      if (actor.kind === 'person' && actor.personId === state.personId) {
        const acting = { role: 'secretariat', personId: actor.personId, entityId: state.group };
        return accepted(event('cancelled', now, command.data, acting));
      }
      return refused('TAWSIYA_CYCLE_NOT_ITS_SECRETARY', {
        secretary: state.personId,
        person: actor.kind === 'person' ? actor.personId : 'system',
      });
    }
    case 'pass-time':
      return passTime(state, now);
    case 'note-openings': {
      const pending = command.data.items.filter((item) =>
        state.items.some((each) => each.reference === item.reference && each.status === 'pending'),
      );
      if (pending.length === 0) return accepted();
      return accepted(
        event('rounds-opened', now, {
          opened: pending.filter((item) => item.refusal === undefined).map((item) => item.reference),
          refused: pending.flatMap(({ reference, refusal }) =>
            refusal === undefined ? [] : [{ reference, refusal }],
          ),
        }),
      );
    }
    case 'note-outcomes':
      return accepted(event('closed', now, { items: report(state, command.data.items) }));
    default:
      return unreachable(command);
  }
};
