import { catalogue } from '../../../events/catalogue';
import { leadOf, onAction, wayTo } from '../on-action';

export const actionAssigned = onAction(
  catalogue.action.assigned,
  {
    to: 'whoever answers for the action: its focal point, or else everybody who may speak for its lead; for a body outside the secretariat',
    heading: { en: 'Action {reference} is assigned to you', ar: 'أُسند إليكم الإجراء {reference}' },
  },
  (_data, matter) => ({
    to: leadOf(matter),
    says: [
      {
        en: 'Please say whether your entity accepts it. For a body outside, record what it answers, with the source.',
        ar: 'يُرجى بيان ما إذا كانت جهتكم تقبله. وإن كانت الجهة خارجية فسجلوا جوابها مع المصدر.',
      },
    ],
    facts: [],
    ways: [
      wayTo('acceptAction', matter.reference, 'accept'),
      wayTo('declineAction', matter.reference, 'decline', ' --reasons TEXT'),
    ],
  }),
);
