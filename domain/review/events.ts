import type { ActedAs } from '../shared/actor';
import type { Instant } from '../shared/instant';
import type { CycleData } from './commands';
import type { AgendaItem } from './state';

export interface CycleEventData {
  readonly scheduled: {
    readonly cycle: string;
    readonly group: string;
    readonly personId: string;
    readonly data: CycleData;
  };
  readonly opened: { readonly agenda: readonly string[]; readonly remindAt: Instant | null };
  readonly 'rounds-opened': {
    readonly opened: readonly string[];
    readonly refused: readonly { readonly reference: string; readonly refusal: string }[];
  };
  readonly 'reminder-due': { readonly deadline: Instant };
  readonly 'deadline-reached': { readonly deadline: Instant };
  readonly closed: { readonly items: readonly AgendaItem[] };
  readonly cancelled: { readonly reasons: string };
}

export type CycleEventName = keyof CycleEventData;
export type CycleEventOf<N extends CycleEventName> = {
  readonly type: N;
  readonly at: Instant;
  readonly actor: ActedAs;
  readonly data: CycleEventData[N];
};
export type CycleEvent = { readonly [N in CycleEventName]: CycleEventOf<N> }[CycleEventName];
