/** Histories of an endorsed recommendation that is planned and carried out. */
import type { CommandData, RecommendationCommand } from '../../../domain/recommendation/commands';
import { readCommand } from '../../../domain/recommendation/commands';
import type { ActionWord, JudgedOutcome } from '../../../domain/recommendation/implementation';
import { hour, person, reasons } from '../cast';
import { asks, endorsed, engine, played, type Story } from './stories';

export interface GivenAction {
  readonly id: string;
  readonly lead?: unknown;
  readonly dependsOn?: readonly string[];
}

/** A plan as it comes from outside, read by its shape. @throws Error where it does not fit */
export const planOf = (
  actions: readonly GivenAction[],
  joins: readonly string[] = [],
): CommandData<'submit-plan'> => {
  const given = actions.map(({ id, lead = { kind: 'entity', entityId: 'moi' }, dependsOn = [] }) => ({
    id,
    lead,
    plan: { title: { en: `Action ${id}` }, due: { written: 'Q3 2026' }, dependsOn },
  }));
  const reading = readCommand('submit-plan', person('layla'), { actions: given, joins });
  if (!reading.ok || reading.value.type !== 'submit-plan') throw new Error(JSON.stringify(reading));
  return reading.value.data;
};

/** The second waits for the first. */
export const twoActions = planOf([{ id: 'protocol' }, { id: 'training', dependsOn: ['protocol'] }]);

export const submits = (plan: CommandData<'submit-plan'>): RecommendationCommand =>
  asks('layla', 'submit-plan', plan);
export const approves = (personId: string, plan: number): RecommendationCommand =>
  asks(personId, 'approve-plan', { plan });
export const judgesAs = (
  outcome: JudgedOutcome,
  more: Partial<CommandData<'judge-implementation'>> = {},
): RecommendationCommand =>
  asks('huda', 'judge-implementation', { outcome, ...reasons, dissents: [], ...more });

export const closingReport = {
  ar: 'وُقع البروتوكول وتدرب الموظفون.',
  en: 'The protocol is signed; staff are trained.',
};

/** A plan of two actions waits for approval. */
export const planned = played(endorsed, submits(twoActions), hour(6));
/** It is approved, and its actions have yet to get their references. */
export const approved = played(planned, approves('huda', 1), hour(7));

export const assigns = (...actions: CommandData<'note-actions-assigned'>['actions']): RecommendationCommand =>
  engine('note-actions-assigned', { plan: 1, actions, joined: [], unknown: [] });

/** Its actions are MWG-A-0001 and MWG-A-0002. */
export const underWay = played(
  approved,
  assigns({ id: 'protocol', reference: 'MWG-A-0001' }, { id: 'training', reference: 'MWG-A-0002' }),
  hour(8),
);

export const tells = (
  reference: string,
  sequence: number,
  stage: NonNullable<ActionWord['stage']>,
  more: Partial<CommandData<'note-action'>> = {},
): RecommendationCommand => engine('note-action', { reference, stage, sequence, isSilent: false, ...more });

/** One word after the other, an hour each. */
export const told = (story: Story, ...words: readonly RecommendationCommand[]): Story =>
  words.reduce<Story>((so, word, index) => played(so, word, hour(10 + index)), story);
