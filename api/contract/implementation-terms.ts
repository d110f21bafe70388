/** Rules of how what was endorsed is carried out: plans, actions, and the judgement of the whole. */
import { z } from 'zod';
import type { Making } from './fields';

const offices = z
  .array(z.enum(['secretariat', 'co-chair']))
  .min(1)
  .max(2);

export const implementationTerms = ({ object, orElse }: Making) => {
  const both = ['secretariat', 'co-chair'] as const;
  const byDefault = {
    plannedBy: ['secretariat'] as ('secretariat' | 'co-chair')[],
    planApproval: 'either-co-chair' as const,
    verifiedBy: [...both],
    replannedBy: [...both],
    reportWithinDays: 14,
    remindDaysAfter: [3, 10],
    escalateDaysAfter: 21,
    reopenWithinDays: 90,
    judgedBy: ['co-chair'] as ('secretariat' | 'co-chair')[],
  };
  const days = (least: number, most: number) => z.int().min(least).max(most);
  return orElse(
    object({
      plannedBy: orElse(offices, byDefault.plannedBy),
      planApproval: orElse(
        z.enum(['secretariat', 'either-co-chair', 'both-co-chairs', 'body-above']),
        byDefault.planApproval,
      ),
      verifiedBy: orElse(offices, byDefault.verifiedBy),
      replannedBy: orElse(offices, byDefault.replannedBy),
      reportWithinDays: orElse(days(1, 365), byDefault.reportWithinDays),
      remindDaysAfter: orElse(z.array(days(1, 365)).max(5), byDefault.remindDaysAfter),
      escalateDaysAfter: orElse(days(1, 730), byDefault.escalateDaysAfter),
      reopenWithinDays: orElse(days(0, 3_650), byDefault.reopenWithinDays),
      judgedBy: orElse(offices, byDefault.judgedBy),
    }),
    byDefault,
  );
};
