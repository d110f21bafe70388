import { z } from 'zod';
import { identifier, ordinal } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const actionsAssigned = recommendationEvent({
  name: 'actions-assigned',
  summary: {
    en: 'The actions of an approved plan have their references.',
    ar: 'مُنحت إجراءات خطة معتمدة أرقامها المرجعية.',
  },
  details: (make) =>
    make.object({
      plan: ordinal,
      /** In the order of the plan. */
      actions: z.array(make.object({ id: identifier, reference: identifier })),
      /** Actions that existed already and serve this recommendation too from now on. */
      joined: z.array(identifier),
      /** Actions that the plan named and that could not join: unknown to the group, settled, or serving enough already. */
      unknown: z.array(identifier),
    }),
});
