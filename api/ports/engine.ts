/**
 * The durable engine behind the interface.
 *
 * Invariants that every adapter keeps
 * 1. A submission with the same command id has one effect and one receipt, however often it is sent.
 * 2. Every call ends: with an answer, or with one of the errors of this file within a stated time.
 */
import type { Refusal } from '../../domain/shared/refusal';
import type {
  ActionCommandName,
  ActionView,
  CycleCommandName,
  CycleView,
  GroupCommandName,
  GroupView,
  Receipt,
  RecommendationCommandName,
  RecommendationView,
} from '../../workflows/messages';

/** A command of a person, with the id that its sender chose. */
export interface Submission {
  readonly commandId: string;
  readonly personId: string;
  readonly data: unknown;
  readonly correlationId?: string;
  /** W3C trace context of the sender. */
  readonly traceparent?: string;
}

export interface RecommendationFilter {
  readonly group?: string;
  readonly stage?: string;
  readonly cycle?: string;
  /** Stages to leave out. */
  readonly except?: readonly string[];
  readonly limit: number;
  /** `next` of the page before. */
  readonly after?: string;
}

export interface ListedRecommendation {
  readonly reference: string;
  readonly stage: string;
  readonly deadline: string | null;
  readonly cycle: string | null;
}

export interface RecommendationPage {
  readonly recommendations: readonly ListedRecommendation[];
  readonly next: string | null;
}

export interface ActionFilter {
  readonly group?: string;
  readonly stage?: string;
  /** Those alone of which something is late now. */
  readonly isLate: boolean;
  readonly limit: number;
  /** `next` of the page before. */
  readonly after?: string;
}

export interface ListedAction {
  readonly reference: string;
  readonly stage: string;
  readonly lateBy: string | null;
}

export interface ActionPage {
  readonly actions: readonly ListedAction[];
  readonly next: string | null;
}

/** @throws Refused, UnknownSubject, EngineUnavailable */
export interface Engine {
  submitToGroup(group: string, command: GroupCommandName, submission: Submission): Promise<Receipt>;
  submitToRecommendation(
    reference: string,
    command: RecommendationCommandName,
    submission: Submission,
  ): Promise<Receipt>;
  submitToCycle(cycle: string, command: CycleCommandName, submission: Submission): Promise<Receipt>;
  submitToAction(action: string, command: ActionCommandName, submission: Submission): Promise<Receipt>;
  group(group: string): Promise<GroupView>;
  /** Resolves where the person acts for the group's secretariat. @throws Refused where not */
  checkSecretariat(group: string, personId: string): Promise<void>;
  /** @param viewer the person who asks: a draft is shown to its proposers alone */
  recommendation(reference: string, viewer: string): Promise<RecommendationView>;
  cycle(cycle: string): Promise<CycleView>;
  action(action: string): Promise<ActionView>;
  /** The latest first; behind the truth by moments. @throws PageUnknown too */
  list(filter: RecommendationFilter): Promise<RecommendationPage>;
  /** Likewise. @throws PageUnknown too */
  listActions(filter: ActionFilter): Promise<ActionPage>;
  /** Resolves where the engine can be reached. */
  ready(): Promise<void>;
}

/** The entity understood the command and says no, and why. Nothing has changed. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

export type SubjectKind = 'group' | 'recommendation' | 'cycle' | 'action';

/** There is no such entity. */
export class UnknownSubject extends Error {
  override readonly name = 'UnknownSubject';
  constructor(
    readonly kind: SubjectKind,
    readonly subject: string,
  ) {
    super(`${kind} ${subject}`);
  }
}

/** The command or question can be sent again with the same id: what became of it is not known. */
export class EngineUnavailable extends Error {
  override readonly name = 'EngineUnavailable';
  constructor(
    readonly reason: 'busy' | 'unreachable' | 'no-answer',
    options?: { cause: unknown },
  ) {
    super(reason, options);
  }
}

/** `after` names no page. */
export class PageUnknown extends Error {
  override readonly name = 'PageUnknown';
}
