import { z } from 'zod';
import { identifier, ordinal } from '../parts/scalars';
import { groupEvent } from './group-event';

export const actionsAllotted = groupEvent({
  name: 'actions-allotted',
  summary: {
    en: 'The actions of an approved plan got their references.',
    ar: 'مُنحت إجراءات خطة معتمدة أرقامها المرجعية.',
  },
  details: (make) =>
    make.object({
      recommendation: identifier,
      plan: ordinal,
      /** One block without a gap, in the order of the plan. */
      references: z.array(identifier),
      /** Actions that existed already and serve this recommendation too from now on. */
      joined: z.array(identifier),
      /** Actions that the plan named and that could not join: unknown to the group, settled, or serving enough already. */
      unknown: z.array(identifier),
    }),
});
