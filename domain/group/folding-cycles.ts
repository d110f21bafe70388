import { referencesOf } from '../review/agenda';
import type { GroupEventData, GroupEventOf } from './events';
import type { EstablishedGroup } from './state';

export const withCycle = (
  state: EstablishedGroup,
  { cycle, data }: GroupEventData['cycle-scheduled'],
): EstablishedGroup => {
  const agenda = referencesOf(data.agenda);
  return {
    ...state,
    lastCycle: state.lastCycle + 1,
    cycles: [...state.cycles, { cycle, agenda }],
    unfinished: state.unfinished.filter(({ reference }) => !agenda.includes(reference)),
  };
};

/** Of what the cycle left unfinished, what is settled by now is nobody's any more. */
export const withoutCycle = (
  state: EstablishedGroup,
  { cycle, unfinished }: GroupEventData['cycle-ended'],
): EstablishedGroup => ({
  ...state,
  cycles: state.cycles.filter((each) => each.cycle !== cycle),
  unfinished: [
    ...state.unfinished,
    ...unfinished
      .filter(({ reference }) => state.open.includes(reference))
      .map((entry) => ({ ...entry, cycle })),
  ],
});

/** One that is set again takes the place of what it was. */
export const withRecurrence = (
  state: EstablishedGroup,
  { actor, data }: GroupEventOf<'recurrence-set'>,
): EstablishedGroup => {
  const personId = 'personId' in actor ? actor.personId : '';
  const kept = { ...data.recurrence, personId, paused: false };
  return {
    ...state,
    recurrences: [...state.recurrences.filter(({ id }) => id !== kept.id), kept],
  };
};

export const withPause = (state: EstablishedGroup, id: string, paused: boolean): EstablishedGroup => ({
  ...state,
  recurrences: state.recurrences.map((each) => (each.id === id ? { ...each, paused } : each)),
});
