import { ordinal } from '../parts/scalars';
import { actionEvent } from './action-event';

export const implementationReported = actionEvent({
  name: 'implementation-reported',
  summary: {
    en: 'The lead reported that an action is implemented; another has yet to verify it.',
    ar: 'أبلغت الجهة الرائدة عن تنفيذ الإجراء، ولم يتحقق منه غيرها بعد.',
  },
  details: (make) => make.object({ report: ordinal }),
});
