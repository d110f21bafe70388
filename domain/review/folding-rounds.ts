/** What a cycle's state says of its rounds, and of what it has yet to tell them. */
import type { ActedAs } from '../shared/actor';
import { millisecondsBetween, type Instant } from '../shared/instant';
import type { CycleEventOf } from './events';
import type { CyclePlan } from './plan';
import type { AgendaItem, Instruction, ScheduledCycle } from './state';

/** An instruction before it has its number. */
type Unnumbered = Instruction extends infer Each
  ? Each extends Instruction
    ? Omit<Each, 'number'>
    : never
  : never;

const withInstruction = (state: ScheduledCycle, instruction: Unnumbered): ScheduledCycle => {
  if (instruction.references.length === 0) return state;
  const number = (state.instructed ?? 0) + 1;
  // The number completes whichever of the union it was.
  const numbered = { ...instruction, number } as Instruction;
  return { ...state, instructed: number, instructions: [...(state.instructions ?? []), numbered] };
};

const openRounds = ({ items }: ScheduledCycle): readonly string[] =>
  items.filter(({ status }) => status === 'round-opened').map(({ reference }) => reference);

const personOf = (actor: ActedAs, state: ScheduledCycle): string =>
  'personId' in actor ? actor.personId : state.personId;

const tellingAttendance = (state: ScheduledCycle, references: readonly string[]): ScheduledCycle => {
  const { attendance } = state;
  if (attendance === undefined) return state;
  const { personId, present: entities } = attendance;
  return withInstruction(state, { command: 'record-attendance', data: { entities }, personId, references });
};

const tellingExtension = (state: ScheduledCycle, references: readonly string[]): ScheduledCycle => {
  const { extension, data } = state;
  if (extension === undefined) return state;
  const { personId, reasons } = extension;
  return withInstruction(state, {
    command: 'extend-deadline',
    data: { deadline: data.deadline, reasons },
    personId,
    references,
  });
};

const tellingSuspension = (state: ScheduledCycle, references: readonly string[]): ScheduledCycle =>
  state.stage === 'suspended'
    ? withInstruction(state, {
        command: 'suspend-round',
        data: { reasons: state.reasons },
        personId: state.suspendedBy,
        references,
      })
    : state;

/** A round that opened while the cycle changed hears of the change too. */
export const withOpenings = (
  state: ScheduledCycle,
  { data }: CycleEventOf<'rounds-opened'>,
): ScheduledCycle => {
  const items = state.items.map((item): AgendaItem => {
    if (data.opened.includes(item.reference)) return { ...item, status: 'round-opened' };
    const refused = data.refused.find((each) => each.reference === item.reference);
    return refused === undefined ? item : { ...item, status: 'refused', refusal: refused.refusal };
  });
  const attended = tellingAttendance({ ...state, items }, data.opened);
  const opened = tellingSuspension(attended, data.opened);
  return data.deadline === undefined || data.deadline === state.data.deadline
    ? opened
    : tellingExtension(opened, data.opened);
};

export const withAttendance = (
  state: ScheduledCycle,
  { actor, data }: CycleEventOf<'attendance-recorded'>,
): ScheduledCycle => {
  const attendance = { personId: personOf(actor, state), present: data.present };
  return tellingAttendance({ ...state, attendance }, openRounds(state));
};

/** Nothing is left of the term, which no calendar moves any more. */
const withInstant = ({ term: _term, termFrom: _from, ...plan }: CyclePlan, deadline: Instant): CyclePlan => ({
  ...plan,
  deadline,
});

export const withExtension = (
  state: ScheduledCycle,
  { actor, data }: CycleEventOf<'deadline-extended'>,
): ScheduledCycle => {
  const extended: ScheduledCycle = {
    ...state,
    data: withInstant(state.data, data.to),
    extension: { personId: personOf(actor, state), reasons: data.reasons },
    ...(state.stage === 'open' ? { remindAt: data.remindAt } : {}),
  };
  return tellingExtension(extended, openRounds(state));
};

export const withInstructionHeard = (
  state: ScheduledCycle,
  { data }: CycleEventOf<'rounds-told'>,
): ScheduledCycle => {
  const heard = [...data.told, ...data.refused.map(({ reference }) => reference)];
  const instructions = (state.instructions ?? []).flatMap((instruction): readonly Instruction[] => {
    if (instruction.number !== data.number) return [instruction];
    const references = instruction.references.filter((reference) => !heard.includes(reference));
    return references.length === 0 ? [] : [{ ...instruction, references }];
  });
  return { ...state, instructions };
};

export const withSuspension = (
  state: ScheduledCycle,
  { at, actor, data }: CycleEventOf<'suspended'>,
): ScheduledCycle => {
  if (state.stage !== 'open') return state;
  const { remindAt: _remindAt, ...rest } = state;
  const { reasons, leftMilliseconds } = data;
  const suspended: ScheduledCycle = {
    ...rest,
    stage: 'suspended',
    since: at,
    reasons,
    suspendedBy: personOf(actor, state),
    leftMilliseconds,
  };
  return tellingSuspension(suspended, openRounds(state));
};

export const withResumption = (
  state: ScheduledCycle,
  { at, actor, data }: CycleEventOf<'resumed'>,
): ScheduledCycle => {
  if (state.stage !== 'suspended') return state;
  const { since, reasons, suspendedBy: _by, leftMilliseconds: _left, data: plan, ...rest } = state;
  const personId = personOf(actor, state);
  const resumed: ScheduledCycle = {
    ...rest,
    stage: 'open',
    stoodStill: (state.stoodStill ?? 0) + millisecondsBetween(since, at),
    data: withInstant(plan, data.to),
    remindAt: data.remindAt,
    extension: { personId, reasons },
  };
  return withInstruction(resumed, {
    command: 'resume-round',
    data: {},
    personId,
    references: openRounds(state),
  });
};

export const withClosing = (
  state: ScheduledCycle,
  { actor, data }: CycleEventOf<'closed-early'>,
): ScheduledCycle =>
  withInstruction(state, {
    command: 'close-round',
    data: { reasons: data.reasons },
    personId: personOf(actor, state),
    references: openRounds(state),
  });
