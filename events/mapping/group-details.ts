import type { GroupEventData } from '../../domain/group/events';
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
  'cycle-scheduled': ({ cycle, data }) => ({ cycle, ...data }),
  'membership-changed': ({ membership }) => ({ membership }),
  'rules-adopted': ({ rules }) => ({ rules }),
  'recommendation-settled': ({ reference }) => ({ reference }),
};
