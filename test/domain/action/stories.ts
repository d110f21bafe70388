/** Histories of an action that the specs begin with. */
import { statedDate } from '../../../domain/calendar/stated-date';
import {
  readCommand,
  type CommandData,
  type CommandName,
  type ActionCommand,
} from '../../../domain/action/commands';
import { actionDecider } from '../../../domain/action/decider';
import type { ActionEvent } from '../../../domain/action/events';
import { actionMessage } from '../../../domain/action/refusals';
import type { ActionState } from '../../../domain/action/state';
import { implementationByDefault } from '../../../domain/group/implementation-terms';
import { system, type Actor } from '../../../domain/shared/actor';
import { addHours } from '../../../domain/shared/instant';
import { hour, membership, person, rules } from '../cast';
import { specification } from '../specification';

export const { given, played, fold } = specification(actionDecider, actionMessage);
export type Story = readonly ActionEvent[];

/** Days after the story began; it begins on 1 March 2026, 09:00 UTC. */
export const day = (days: number) => hour(days * 24);

/** A command as it comes from outside, read by its shape. @throws Error where it does not fit */
const asked = (name: CommandName, actor: Actor, data: unknown): ActionCommand => {
  const reading = readCommand(name, actor, data);
  if (!reading.ok) throw new Error(`${name}: ${JSON.stringify(reading.misfit)}`);
  return reading.value;
};
export const asks = (who: string, name: CommandName, data: unknown = {}) => asked(name, person(who), data);
export const engine = (name: CommandName, data: unknown = {}) => asked(name, system, data);
export const timePasses = engine('pass-time');

export const stated = (written: string) => {
  const reading = statedDate.read({ written }, 'due');
  if (!reading.ok) throw new Error(written);
  return reading.value;
};

export const plan = {
  title: { en: 'Share evidence each month', ar: 'مشاركة الأدلة كل شهر' },
  start: { written: 'March 2026' },
  due: { written: 'Q3 2026' },
  supporting: ['International Organization for Migration'],
  milestones: [
    { id: 'protocol', name: { en: 'A protocol is signed' }, due: { written: 'by end of June 2026' } },
    { id: 'first-data', name: { en: 'The first data are shared' } },
  ],
  cost: { amount: '250000.00', currency: 'LYD' },
  location: { country: 'LY', municipality: 'Tripoli' },
  reportEveryMonths: 3,
};

export const ladder: CommandData<'assign'>['ladder'] = [
  { id: 'JTCC', names: { ar: 'اللجنة الفنية', en: 'Joint Technical Coordination Committee' } },
  { id: 'SPC', names: { ar: 'لجنة السياسات', en: 'Senior Policy Committee' } },
];

export const assignment = {
  reference: 'MWG-A-0001',
  group: 'MWG',
  recommendations: ['MWG-2026-0001', 'MWG-2026-0004'],
  lead: { kind: 'entity', entityId: 'moi' },
  plan,
  membership,
  rules,
  terms: implementationByDefault,
  ladder,
};

const outside = {
  kind: 'outside',
  names: { ar: 'بلدية طرابلس', en: 'Municipality of Tripoli' },
};

export const reasons = { reasons: 'For the reasons given in the meeting.' };
export const progress = { status: 'in-progress', percentage: 40, narrative: { en: 'Talks go on.' } };
export const done = { status: 'implemented', percentage: 100, narrative: { ar: 'أُنجز كل شيء.' } };

export const assigned = played([], engine('assign', assignment), day(0));
export const assignedOutside = played([], engine('assign', { ...assignment, lead: outside }), day(0));
export const declined = played(assigned, asks('amina', 'decline', reasons), day(1));
export const accepted = played(assigned, asks('amina', 'accept'), day(1));
export const inProgress = played(accepted, asks('amina', 'start'), day(2));
export const onHold = played(inProgress, asks('layla', 'hold', reasons), day(3));
export const reported = played(inProgress, asks('amina', 'report', done), day(3));
export const verified = played(reported, asks('layla', 'verify'), day(4));
export const closed = played(verified, asks('layla', 'close'), day(5));
export const cancelled = played(assigned, asks('huda', 'cancel', reasons), day(1));
export const superseded = played(
  assigned,
  asks('layla', 'supersede', { by: 'MWG-A-0009', ...reasons }),
  day(1),
);

/** The state that a story leads to. @throws Error where nothing was assigned */
export const stateAfter = (story: Story): ActionState => {
  const state = fold(story);
  if (state.stage === 'none') throw new Error('The story is empty');
  return state;
};

/** The events so far with what time brings by itself until then, each when it is due. */
export const untilDay = (story: Story, last: number, dueOf: (state: ActionState) => string | null): Story => {
  let told = story;
  for (;;) {
    const due = dueOf(stateAfter(told));
    if (due === null || due > day(last)) return told;
    told = played(told, timePasses, due);
  }
};

export const later = addHours;
