import { rulesBody } from '../../api/contract/rules';
import type { Rules } from '../../cli/shown/rules';
import { rules } from '../domain/cast';

type Terms = Rules['implementation'];

const { implementation } = rulesBody.parse(rules);
const offices: Terms['plannedBy'] = ['secretariat', 'co-chair'];
const changes: readonly Partial<Terms>[] = [
  { plannedBy: offices },
  { planApproval: 'secretariat' },
  { planApproval: 'both-co-chairs' },
  { planApproval: 'body-above' },
  { verifiedBy: ['co-chair'] },
  { replannedBy: ['co-chair'] },
  { reportWithinDays: 99 },
  { remindDaysAfter: [] },
  { remindDaysAfter: [9] },
  { escalateDaysAfter: 99 },
  { reopenWithinDays: 0 },
  { reopenWithinDays: 99 },
  { judgedBy: offices },
];

/** Each value that a rule of implementation may have. */
export const implementationVariants: readonly Pick<Rules, 'implementation'>[] = changes.map((terms) => ({
  implementation: { ...implementation, ...terms },
}));
