import { words } from '../parts/scalars';
import { actionEvent } from './action-event';

export const verificationFailed = actionEvent({
  name: 'verification-failed',
  summary: {
    en: 'The verification of an action failed, and it is worked on again.',
    ar: 'لم يثبت تنفيذ الإجراء عند التحقق وعاد إلى العمل.',
  },
  details: (make) => make.object({ reasons: words }),
});
