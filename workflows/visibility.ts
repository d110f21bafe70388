import {
  defineSearchAttributeKey,
  SearchAttributeType,
  type SearchAttributePair,
  type SearchAttributeUpdatePair,
} from '@temporalio/common';
import { setCurrentDetails, upsertSearchAttributes } from '@temporalio/workflow';
import type { Instant } from '../domain/shared/instant';
import { searchAttributes } from './messages';

const keys = {
  group: defineSearchAttributeKey(searchAttributes.group, SearchAttributeType.KEYWORD),
  stage: defineSearchAttributeKey(searchAttributes.stage, SearchAttributeType.KEYWORD),
  deadline: defineSearchAttributeKey(searchAttributes.deadline, SearchAttributeType.DATETIME),
  cycle: defineSearchAttributeKey(searchAttributes.cycle, SearchAttributeType.KEYWORD),
};

/** What the visibility store may know: no text of a person, nothing sensitive. */
export interface Visible {
  readonly stage: string;
  readonly deadline: Instant | null;
  readonly cycle: string | null;
}

export const bornVisible = (group: string, stage: string, cycle?: string): SearchAttributePair[] => [
  { key: keys.group, value: group },
  { key: keys.stage, value: stage },
  ...(cycle === undefined ? [] : [{ key: keys.cycle, value: cycle }]),
];

/**
 * Shows the entity's place in the Temporal UI and its filters. Only what changed is written to the history, except after
 * a change that no Update brought: that one always leaves a command in its task (duties.ts, invariant 2).
 */
export const showing = (
  shown: Visible,
): ((visible: Visible, details: string, by: 'update' | 'itself') => void) => {
  let last = shown;
  let lastDetails = '';
  return (visible, details, by) => {
    const updates: SearchAttributeUpdatePair[] = [];
    if (visible.stage !== last.stage) updates.push({ key: keys.stage, value: visible.stage });
    if (visible.deadline !== last.deadline)
      updates.push({
        key: keys.deadline,
        value: visible.deadline === null ? null : new Date(visible.deadline),
      });
    if (visible.cycle !== last.cycle) updates.push({ key: keys.cycle, value: visible.cycle });
    if (updates.length === 0 && by === 'itself') updates.push({ key: keys.stage, value: visible.stage });
    if (updates.length > 0) upsertSearchAttributes(updates);
    if (details !== lastDetails) setCurrentDetails(details);
    last = visible;
    lastDetails = details;
  };
};
