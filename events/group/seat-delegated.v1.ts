import { delegation } from '../parts/delegation';
import { groupEvent } from './group-event';

export const seatDelegated = groupEvent({
  name: 'seat-delegated',
  summary: {
    en: 'The holder of a seat delegated it to another person for a period.',
    ar: 'فوَّض شاغل مقعد شخصاً آخر لينوب عنه فيه لفترة محددة.',
  },
  details: (make) => make.object({ delegation: delegation(make) }),
});
