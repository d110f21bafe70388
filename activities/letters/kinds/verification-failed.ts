import { catalogue } from '../../../events/catalogue';
import { same } from '../marking';
import { leadOf, onAction } from '../on-action';
import { reporting } from '../reporting';
import { labels } from '../words';

export const verificationFailed = onAction(
  catalogue.action['verification-failed'],
  {
    to: 'whoever answers for the action: its focal point, or else everybody who may speak for its lead; for a body outside the secretariat',
    heading: {
      en: 'Action {reference} was not found implemented',
      ar: 'لم يثبت تنفيذ الإجراء {reference}',
    },
  },
  ({ details: { reasons } }, matter) => ({
    to: leadOf(matter),
    says: [{ en: 'It is in progress again.', ar: 'عاد قيد التنفيذ.' }],
    facts: [{ label: labels.reasons, value: same(reasons) }],
    ways: [reporting(matter.reference)],
  }),
);
