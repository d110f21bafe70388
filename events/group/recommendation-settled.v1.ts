import { identifier } from '../parts/scalars';
import { groupEvent } from './group-event';

export const recommendationSettled = groupEvent({
  name: 'recommendation-settled',
  summary: {
    en: 'A recommendation reached a stage that nothing leaves.',
    ar: 'بلغت توصية مرحلة نهائية لا تخرج منها.',
  },
  details: (make) => make.object({ reference: identifier }),
});
