import { z } from 'zod';
import { agendaItem } from '../parts/agenda-item';
import { cycleEvent } from './cycle-event';

export const closed = cycleEvent({
  name: 'closed',
  summary: {
    en: 'The review cycle closed, with a report on each item.',
    ar: 'أُقفلت دورة الاستعراض بتقرير عن كل بند.',
  },
  details: (make) => make.object({ items: z.array(agendaItem(make)) }),
});
