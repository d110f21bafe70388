/** A cycle with two items on its agenda, of which a test says how they stand. */
import type { CycleRecord } from '../../api/documents/cycle-document';
import { noDelegations } from '../../domain/group/delegation';
import type { EstablishedGroup } from '../../domain/group/state';
import type { Content } from '../../domain/recommendation/content';
import type { RecommendationState } from '../../domain/recommendation/state';
import type { ScheduledCycle } from '../../domain/review/state';
import { content, hour, membership, rules } from '../domain/cast';
import {
  asks,
  fold,
  played,
  proposal,
  saying,
  type Said,
  type Story,
} from '../domain/recommendation/stories';

export const cycle: ScheduledCycle = {
  stage: 'open',
  remindAt: null,
  cycle: 'MWG-C-0001',
  group: 'MWG',
  personId: 'layla',
  data: {
    name: { en: 'First cycle', ar: 'الدورة الأولى' },
    kind: 'meeting',
    agenda: [{ reference: 'MWG-2026-0001' }, { reference: 'MWG-2026-0002' }],
    opensAt: hour(2),
    deadline: hour(100),
  },
  items: [
    { reference: 'MWG-2026-0001', status: 'round-opened' },
    { reference: 'MWG-2026-0002', status: 'pending' },
  ],
};

export const group: EstablishedGroup = {
  stage: 'established',
  code: 'MWG',
  names: { en: 'Migration Working Group', ar: 'فريق العمل المعني بالهجرة' },
  framework: { names: { en: 'Framework', ar: 'الإطار' }, ladder: [], groups: [] },
  membership,
  rules,
  year: 2026,
  lastNumber: 2,
  lastCycle: 1,
  delegations: noDelegations,
  lastDelegation: 0,
  open: [],
  cycles: [],
  unfinished: [],
  recurrences: [],
  lastAction: 0,
  actions: [],
  plans: [],
  imported: [],
};

const majority = {
  ...rules,
  decisionRule: { kind: 'majority', numerator: 1, denominator: 2, reach: 'more-than', of: 'votes-cast' },
} as const;

export const roundIn = (opened: string, proposed: Content = content): Story => {
  const first = played([], asks('amina', 'propose', proposal(majority, proposed)), hour(0));
  const admitted = played(first, asks('layla', 'admit', {}), hour(1));
  return played(admitted, asks('layla', 'open-round', { deadline: hour(100), cycle: opened }), hour(2));
};

export const stateOf = (story: Story): RecommendationState => {
  const state = fold(story);
  if (state.stage === 'none') throw new Error('Nothing was proposed');
  return state;
};

export const decided = (proposed: Content, ...values: readonly Said[]): RecommendationState =>
  stateOf(saying(roundIn('MWG-C-0001', proposed), ...values));

export const adopted = decided(
  content,
  'support',
  'support-with-reservation',
  'objection',
  'no-objection',
  'support',
);

export const recordOf = (
  state: RecommendationState | null,
  changes: Partial<CycleRecord> = {},
): CycleRecord => ({
  cycle,
  group,
  recommendations: [state, null],
  ...changes,
});
