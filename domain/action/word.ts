/** What an action gives word of, to the recommendations that it serves. */
import type { StatusWord } from './report';
import type { ActionState } from './state';
import type { StageName } from './stages';

export interface Word {
  readonly reference: string;
  readonly stage: StageName;
  readonly status?: StatusWord;
  readonly percentage?: number;
  readonly isSilent: boolean;
}

export const wordOf = ({ reference, stage, reports, isSilent }: ActionState): Word => {
  const last = reports.at(-1);
  return {
    reference,
    stage,
    isSilent,
    ...(last === undefined ? {} : { status: last.status, percentage: last.percentage }),
  };
};

export const isSameWord = (one: Word, other: Word): boolean =>
  one.stage === other.stage &&
  one.status === other.status &&
  one.percentage === other.percentage &&
  one.isSilent === other.isSilent;
