import { ordinal } from '../parts/scalars';
import { tally, tallyReasonCodes } from '../parts/tally';
import { recommendationEvent } from './recommendation-event';

export const roundDetermined = recommendationEvent({
  name: 'round-determined',
  summary: {
    en: 'The last objection that blocked a closed round was settled, and the round was counted again.',
    ar: 'بُتّ في آخر اعتراض كان يعطّل جولة مغلقة، وأُعيد احتسابها.',
  },
  reasonCodes: tallyReasonCodes,
  details: (make) => make.object({ round: ordinal, tally: tally(make) }),
});
