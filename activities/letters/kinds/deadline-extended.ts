import { catalogue } from '../../../events/catalogue';
import { deadlineFact, deadlineOf } from '../answering';
import { filled, same } from '../marking';
import { onRecommendation } from '../on-recommendation';
import { labels } from '../words';

const extended = {
  en: 'The secretariat extended the deadline to {deadline}.',
  ar: 'مدَّدت الأمانة الموعد النهائي إلى {deadline}.',
};

export const deadlineExtended = onRecommendation(
  catalogue.recommendation['deadline-extended'],
  {
    to: 'of a round or a silence, everybody who may speak for a member entity; of an endorsement, whoever may give a key',
    calendar: 'the deadline, extended',
    heading: {
      en: 'The deadline of {reference} was extended',
      ar: 'مُدِّد الموعد النهائي للتوصية {reference}',
    },
  },
  ({ summary: { round }, details: { of, from, to, reasons } }, { state, membership, clock }) => ({
    ...deadlineOf({ of, round, deadline: to }, { state, membership }),
    says: [filled(extended, { deadline: clock.until(to) })],
    facts: [
      { ...deadlineFact(from, clock), label: labels.formerDeadline },
      deadlineFact(to, clock),
      { label: labels.reasons, value: same(reasons) },
    ],
  }),
);
