/** The ways for a command to fail, and the exit code that a script sees for each. */
import type { Problem } from '../api/contract/problem';
import type { Parameters, Phrase } from './language';

/**
 * `refused`: the service understood and said no. `usage`: the command line is wrong. `unanswered`: the service was
 * not reached or gave no answer that settles what became of the command.
 */
export const exitCodes = { ok: 0, refused: 1, usage: 2, unanswered: 3 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The command line, or a file that it names, cannot be made into a request. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  constructor(
    readonly phrase: Phrase,
    readonly parameters: Parameters = {},
  ) {
    super(phrase.en);
  }
}

/** The service answered with a problem document. */
export class ServiceProblem extends Error {
  override readonly name = 'ServiceProblem';
  constructor(readonly problem: Problem) {
    super(problem.code);
  }

  /** Whether the service has decided; where it has not, the command can be sent again with its key. */
  get settled(): boolean {
    return this.problem.status < 500;
  }
}

/** Nobody answers at the address; nothing was sent. */
export class NotReachable extends Error {
  override readonly name = 'NotReachable';
  constructor(
    readonly url: string,
    options: { cause: unknown },
  ) {
    super(url, options);
  }
}

/** The request went out, and its answer never came. */
export class AnswerLost extends Error {
  override readonly name = 'AnswerLost';
  constructor(
    readonly url: string,
    options: { cause: unknown },
  ) {
    super(url, options);
  }
}

/** What answers at the address does not speak this interface. */
export class Unintelligible extends Error {
  override readonly name = 'Unintelligible';
  constructor(
    readonly url: string,
    readonly status: number,
  ) {
    super(url);
  }
}

/** What was to be verified does not hold. */
export class NotProven extends Error {
  override readonly name = 'NotProven';
  constructor(
    readonly phrase: Phrase,
    readonly parameters: Parameters = {},
  ) {
    super(phrase.en);
  }
}

/** The person said no when asked. */
export class NotConfirmed extends Error {
  override readonly name = 'NotConfirmed';
}

/** A command whose outcome is not known, with the command line that sends it again without a second effect. */
export class OutcomeUnknown extends Error {
  override readonly name = 'OutcomeUnknown';
  constructor(
    readonly key: string,
    readonly repeat: string,
    options: { cause: unknown },
  ) {
    super(key, options);
  }
}

export const exitCodeOf = (error: unknown): ExitCode | undefined => {
  if (error instanceof UsageError) return exitCodes.usage;
  if (error instanceof NotConfirmed || error instanceof NotProven) return exitCodes.refused;
  if (error instanceof ServiceProblem) return error.settled ? exitCodes.refused : exitCodes.unanswered;
  return error instanceof NotReachable ||
    error instanceof AnswerLost ||
    error instanceof Unintelligible ||
    error instanceof OutcomeUnknown
    ? exitCodes.unanswered
    : undefined;
};
