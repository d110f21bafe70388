import { z } from 'zod';
import { reckoning } from '../parts/calendar';
import { position } from '../parts/position';
import { identifier, instant, ordinal } from '../parts/scalars';
import { recommendationEvent } from './recommendation-event';

export const roundOpened = recommendationEvent({
  name: 'round-opened',
  summary: {
    en: 'A review round was opened: members may take positions until its deadline.',
    ar: 'افتُتحت جولة استعراض، وللأعضاء إبداء مواقفهم حتى موعدها النهائي.',
  },
  details: (make) =>
    make.object({
      round: ordinal,
      /** The review cycle that the round belongs to; null for a round of its own. */
      cycle: identifier.nullable(),
      /** The type of decision by the group's own name; null where it has none of its own. */
      decisionType: identifier.nullable(),
      /** Whether it is held at a meeting. */
      meeting: z.boolean(),
      revision: ordinal,
      /** From when it takes positions: the end of the notice period. */
      positionsFrom: instant,
      deadline: instant,
      /** How the deadline was come to; null where it was given as an instant. */
      reckoning: reckoning(make).nullable(),
      /** The entities that may take a position. */
      members: z.array(identifier),
      /** Those of them that the rules recuse, and for which interest; absent in events of before 0.3.0. */
      recused: z
        .array(make.object({ entityId: identifier, interest: make.oneOf('proposer', 'addressee') }))
        .optional(),
      /** Positions that an editorial revision carried into this round. */
      carried: z.array(position(make)),
    }),
});
