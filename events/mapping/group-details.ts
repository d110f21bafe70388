import type { GroupEventData } from '../../domain/group/events';
import { tellPlan } from './cycle-plan';
import type { Telling } from './told';

export const groupDetails: Telling<'group', GroupEventData> = {
  established: ({ code, names, framework, membership, rules }) => ({
    code,
    names,
    framework,
    membership,
    rules,
  }),
  'references-allotted': ({ year, references }) => ({ year, references }),
  'items-imported': ({ source, items }) => ({ source, items }),
  'cycle-scheduled': ({ cycle, data }) => ({ cycle, ...tellPlan(data) }),
  'cycle-ended': ({ cycle, unfinished }) => ({
    cycle,
    unfinished: unfinished.map(({ reference }) => reference),
  }),
  'recurrence-set': ({ recurrence }) => ({ recurrence }),
  'recurrence-paused': ({ id }) => ({ id }),
  'recurrence-resumed': ({ id }) => ({ id }),
  'recurrence-ended': ({ id }) => ({ id }),
  'membership-changed': ({ membership }) => ({ membership }),
  'rules-adopted': ({ rules }) => ({ rules }),
  'seat-delegated': ({ delegation }) => ({ delegation }),
  'delegation-revoked': ({ delegation, source }) => ({ delegation, source }),
  'actions-allotted': ({ recommendation, plan, actions, joined, unknown }) => ({
    recommendation,
    plan,
    references: actions.map(({ reference }) => reference),
    joined,
    unknown,
  }),
  'action-settled': ({ reference }) => ({ reference }),
  'recommendation-settled': ({ reference }) => ({ reference }),
};
