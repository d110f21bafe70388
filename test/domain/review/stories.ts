/** Histories of a review cycle that the specs begin with. */
import type { CommandData, CycleCommand } from '../../../domain/review/commands';
import { cycleDecider } from '../../../domain/review/decider';
import type { CycleEvent } from '../../../domain/review/events';
import { cycleMessage } from '../../../domain/review/refusals';
import type { ScheduledCycle } from '../../../domain/review/state';
import { system, type Actor } from '../../../domain/shared/actor';
import { hour, membership, person, rules } from '../cast';
import { specification } from '../specification';

export const { given, played, fold } = specification(cycleDecider, cycleMessage);

export const cycle = {
  name: { ar: 'الدورة الأولى', en: 'First cycle' },
  kind: 'meeting',
  agenda: [{ reference: 'MWG-2026-0001' }, { reference: 'MWG-2026-0002' }],
  opensAt: hour(10),
  deadline: hour(100),
  remindHoursBefore: 24,
} as const;

export const asked = <N extends CycleCommand['type']>(
  type: N,
  data: CommandData<N>,
  actor: Actor = system,
): CycleCommand =>
  // A name with the data registered for it is exactly one member of the union.
  ({ type, actor, data }) as CycleCommand;

/** Rules that let the secretariat and the co-chairs close a round before its time. */
const empowering = {
  ...rules,
  powers: { ...rules.powers, closeEarly: ['secretariat', 'co-chair'] as const },
};

export const schedule = (data: CommandData<'schedule'>['data'] = cycle) =>
  asked(
    'schedule',
    { cycle: 'MWG-C-0001', group: 'MWG', personId: 'layla', data, membership, rules: empowering },
    person('layla'),
  );
export const timePasses = asked('pass-time', {});
export const cancelling = { reasons: 'Too few can come.' };
export const openings = asked('note-openings', {
  items: [{ reference: 'MWG-2026-0001' }, { reference: 'MWG-2026-0002', refusal: 'TAWSIYA_WRONG_STAGE' }],
});
export const outcomes = asked('note-outcomes', {
  items: [{ reference: 'MWG-2026-0001', stage: 'awaiting-endorsement', outcome: 'adopted' }],
});

export const scheduled = played([], schedule(), hour(0));
export const open = played(scheduled, timePasses, hour(10));
export const closing = played(played(open, openings, hour(11)), timePasses, hour(100));
export const closed = played(closing, outcomes, hour(101));
export const cancelled = played(scheduled, asked('cancel', cancelling, person('layla')), hour(1));

/** The state that a story leads to. @throws Error where nothing was scheduled */
export const stateAfter = (events: readonly CycleEvent[]): ScheduledCycle => {
  const state = fold(events);
  if (state.stage === 'none') throw new Error('The story is empty');
  return state;
};
