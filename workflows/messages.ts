/**
 * What goes in and out of the workflows: the one description that workflows, clients and tests share.
 * Plain types and names only, so that any room may read it.
 */
import type {
  CommandData as ActionCommandData,
  PersonCommandName as ActionPersonCommandName,
} from '../domain/action/commands';
import type { ActionState } from '../domain/action/state';
import type { PersonCommandName } from '../domain/recommendation/commands';
import type { RecommendationState } from '../domain/recommendation/state';
import type { Standing } from '../domain/recommendation/standing';
import type { CommandData } from '../domain/group/commands';
import type { EstablishedGroup } from '../domain/group/state';
import type { PersonCommandName as CyclePersonCommandName } from '../domain/review/commands';
import type { ScheduledCycle } from '../domain/review/state';
import type { Refusal } from '../domain/shared/refusal';

/** A command as an Update's argument. The Update's id is the command's id, chosen by the sender. */
export interface CommandMessage {
  /** The person whom the edge has authenticated; what the person may do is decided here, from the membership. */
  readonly personId: string;
  readonly data: unknown;
  readonly correlationId?: string;
  readonly traceparent?: string;
}

/** What an accepted command leaves in its sender's hand. The same command id gives the same receipt again. */
export interface Receipt {
  readonly commandId: string;
  readonly command: string;
  /** SHA-256 of the canonical JSON of command, person and data: tells a repetition from another body. */
  readonly commandHash: string;
  /** The entity that accepted the command. */
  readonly subject: string;
  readonly stage: string;
  /** The sequence of the last event that the command caused; of the last before it where it caused none. */
  readonly sequence: number;
  readonly at: string;
  /** References allotted by a proposal or a block of them, in order. */
  readonly references?: readonly string[];
  /** Of a block of an import, the places from 0 of the items that the group had already; `references` names these too. */
  readonly known?: readonly number[];
  /** Of the known, the places of those that the tracker has changed since. */
  readonly changed?: readonly number[];
  /** The review cycle that was scheduled. */
  readonly cycle?: string;
  /** The number of the delegation that was given or revoked. */
  readonly delegation?: number;
  /** SHA-256 of the text in force, for a recommendation. */
  readonly contentHash?: string;
  readonly revision?: number;
}

/** `details[0]` of the ApplicationFailure that carries a refusal; its type is the refusal's code. */
export type RefusalDetail = Refusal;

export const groupCommandNames = [
  'propose',
  'propose-block',
  'import-block',
  'schedule-cycle',
  'recur-cycle',
  'pause-recurrence',
  'resume-recurrence',
  'end-recurrence',
  'change-membership',
  'adopt-rules',
  'delegate',
  'revoke-delegation',
] as const;
export type GroupCommandName = (typeof groupCommandNames)[number];
export type RecommendationCommandName = PersonCommandName;
export const cycleCommandNames = [
  'cancel',
  'record-attendance',
  'extend',
  'suspend',
  'resume',
  'close-early',
] as const satisfies readonly CyclePersonCommandName[];
export type CycleCommandName = CyclePersonCommandName;
export type ActionCommandName = ActionPersonCommandName;

export type RecommendationView =
  | { readonly visible: true; readonly state: RecommendationState; readonly standing: Standing }
  /** A draft is private to its proposers. */
  | { readonly visible: false };

export interface GroupView {
  readonly state: EstablishedGroup;
}

export interface CycleView {
  readonly state: ScheduledCycle;
}

export interface ActionView {
  readonly state: ActionState;
  /** Of the instant asked about: since when it is late, and since when a report is missing; null where not. */
  readonly overdueSince: string | null;
  readonly silentSince: string | null;
}

/** The engine's own words from one workflow to another, as Signals. */
export const noteNames = {
  recommendation: [
    'note-membership',
    'note-rules',
    'note-delegations',
    'note-superseded',
    'note-actions-assigned',
    'note-action',
  ],
  group: ['note-settled', 'note-cycle-ended', 'note-plan-approved', 'note-action-settled'],
  cycle: ['note-membership', 'note-rules', 'note-delegations', 'note-unfinished-left'],
  action: ['note-membership', 'note-rules', 'note-joined'],
} as const;

/** The size of a run that its starter may set. */
export interface HistoryCaps {
  /** Events of a run after which the next begins; a group hands it on to what it starts. */
  readonly historyCap?: number;
}

/** How a workflow's first run begins; a later run goes on with what the one before carried over. */
export type Beginning<Start, Carried> = HistoryCaps &
  ({ readonly start: Start } | { readonly carried: Carried });

/** The group is established with what `establish` needs. */
export type GroupStart = CommandData<'establish'>;

/** A proposal that the group has admitted, with the command that brought it. */
export interface RecommendationStart extends CommandMessage {
  readonly commandId: string;
}

/** A review cycle that the group has scheduled, with the command that brought it. */
export interface CycleStart extends CommandMessage {
  readonly commandId: string;
}

/** An action of a plan that was approved. */
export interface ActionStart {
  readonly data: ActionCommandData<'assign'>;
}

/** An event that calls for letters, as it stood in its topic; what else it holds the Activity reads. */
export interface MailEvent extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly subject: string;
  readonly sequence: string;
}

/** What became of an event's letters, by person. */
export interface LettersSent {
  readonly sent: readonly string[];
  /** The address book does not name them. */
  readonly noAddress: readonly string[];
  /** A mail server will never take these; its answer says why. */
  readonly refused: readonly { readonly personId: string; readonly answer: string }[];
  /** Tried for days; the last fault says why. */
  readonly givenUp: readonly { readonly personId: string; readonly answer: string }[];
}

export const queryNames = {
  recommendation: 'standing',
  group: 'group',
  cycle: 'cycle',
  action: 'action',
  notTheSecretariat: 'not-the-secretariat',
} as const;

export const workflowTypes = {
  group: 'group',
  recommendation: 'recommendation',
  cycle: 'reviewCycle',
  action: 'action',
  recurringCycle: 'recurringCycle',
  mail: 'mail',
} as const;

/** What a recurring cycle's Schedule starts a workflow with. */
export interface RecurringCycle {
  readonly group: string;
  readonly id: string;
}

/** Workflow ids name the entity, so a second start of the same one is impossible. */
export const workflowIds = {
  group: (code: string): string => `group/${code}`,
  recommendation: (reference: string): string => `recommendation/${reference}`,
  cycle: (cycle: string): string => `cycle/${cycle}`,
  action: (reference: string): string => `action/${reference}`,
  /** Of a Temporal Schedule, and of the runs that it starts, whose ids end in the instant of each. */
  recurrence: (group: string, id: string): string => `recurrence/${group}/${id}`,
  /** Of the letters of one event. */
  mail: (eventId: string): string => `mail/${eventId}`,
} as const;

/** Of any entity of a group, whose references tell them apart: `MWG-C-0003` is a cycle's, `MWG-A-0001` an action's. */
export const workflowIdOf = (reference: string): string => {
  if (/-C-\d+$/.test(reference)) return workflowIds.cycle(reference);
  return /-A-\d+$/.test(reference) ? workflowIds.action(reference) : workflowIds.recommendation(reference);
};

export const searchAttributes = {
  group: 'TawsiyaGroup',
  stage: 'TawsiyaStage',
  deadline: 'TawsiyaDeadline',
  cycle: 'TawsiyaCycle',
} as const;

export const defaultTaskQueue = 'tawsiya';
