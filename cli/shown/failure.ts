/** A failure in words: what happened, its code, the field, and the way out. */
import type { Problem } from '../../api/contract/problem';
import {
  AnswerLost,
  NotConfirmed,
  NotProven,
  NotReachable,
  OutcomeUnknown,
  ServiceProblem,
  Unintelligible,
  UsageError,
} from '../failures';
import type { Voice } from '../voice';
import { failureSentences } from '../words/failures';
import { sentences } from '../words/labels';

const problemLines = ({ detail, code, field, admitted = [] }: Problem, voice: Voice): readonly string[] => {
  const where = field === undefined ? '' : `, ${voice.say(failureSentences.field, { field })}`;
  return [
    `${voice.bad('✗')} ${detail} ${voice.faint(`(${code}${where})`)}`,
    ...(code === 'TAWSIYA_UNAUTHENTICATED' ? [voice.say(failureSentences.identify)] : []),
    ...(admitted.length === 0
      ? []
      : [voice.say(failureSentences.admitted, { references: admitted.join(', ') })]),
  ];
};

/** Null where the failure is none that this program foresaw. */
export const failureLines = (error: unknown, voice: Voice): readonly string[] | null => {
  const cross = (line: string): readonly string[] => [`${voice.bad('✗')} ${line}`];
  if (error instanceof OutcomeUnknown)
    return [
      ...(failureLines(error.cause, voice) ?? []),
      voice.say(failureSentences.outcomeUnknown, { repeat: error.repeat }),
    ];
  if (error instanceof ServiceProblem) return problemLines(error.problem, voice);
  if (error instanceof UsageError || error instanceof NotProven)
    return cross(voice.say(error.phrase, error.parameters));
  if (error instanceof NotReachable)
    return cross(voice.say(failureSentences.notReachable, { url: error.url }));
  if (error instanceof AnswerLost) return cross(voice.say(failureSentences.answerLost, { url: error.url }));
  if (error instanceof Unintelligible)
    return cross(voice.say(failureSentences.unintelligible, { url: error.url, status: error.status }));
  if (error instanceof NotConfirmed) return cross(voice.say(sentences.notConfirmed));
  return null;
};
