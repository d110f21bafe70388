import { catalogue } from '../../../events/catalogue';
import { deadlineFact, deadlineOf } from '../answering';
import { filled } from '../marking';
import { onRecommendation } from '../on-recommendation';

const says = {
  soon: {
    en: 'The recommendation waits for you; the time for it ends on {deadline}.',
    ar: 'التوصية في انتظاركم، وتنتهي المهلة {deadline}.',
  },
  over: {
    en: 'The recommendation waits for you; the time for it ended on {deadline}.',
    ar: 'التوصية في انتظاركم، وقد انتهت المهلة {deadline}.',
  },
};

export const stageReminderDue = onRecommendation(
  catalogue.recommendation['stage-reminder-due'],
  {
    to: 'the persons who have not acted: the secretariat at screening, co-chairs at the determination, the person who proposed it when it was returned',
    heading: { en: 'Reminder: {reference} waits for you', ar: 'تذكير: التوصية {reference} في انتظاركم' },
  },
  ({ details: { of, deadline, overdue, missing } }, { state, membership, clock }) => ({
    to: missing,
    says: [filled(overdue ? says.over : says.soon, { deadline: clock.until(deadline) })],
    facts: [deadlineFact(deadline, clock)],
    ways: deadlineOf({ of, round: null, deadline }, { state, membership }).ways,
  }),
);
