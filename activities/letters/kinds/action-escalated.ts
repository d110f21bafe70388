import { catalogue } from '../../../events/catalogue';
import { deadlineFact } from '../answering';
import { coChairsOf, secretariatOf } from '../audience';
import { quoted } from '../marking';
import { onAction, wayTo } from '../on-action';
import { labels } from '../words';

const because = {
  'report-missing': {
    en: 'A report that was asked for did not come, so the body above the group is to be told.',
    ar: 'لم يرد تقرير مطلوب، فتُبلَّغ الهيئة الأعلى من الفريق.',
  },
  overdue: {
    en: 'The date that was agreed is over, so the body above the group is to be told.',
    ar: 'انقضى الموعد المتفق عليه، فتُبلَّغ الهيئة الأعلى من الفريق.',
  },
} as const;

export const actionEscalated = onAction(
  catalogue.action.escalated,
  {
    to: 'the secretariat, which tells the body, and both co-chairs',
    heading: { en: 'Action {reference} is escalated', ar: 'رُفع أمر الإجراء {reference} إلى الهيئة الأعلى' },
  },
  ({ details }, { reference, state, membership, clock }) => {
    const body = state.ladder.find(({ id }) => id === details.to)?.names ?? {
      en: details.to,
      ar: details.to,
    };
    return {
      to: [...secretariatOf(membership), ...coChairsOf(membership)],
      // A word of a later release is told as what it is not: nothing.
      says: Object.entries(because).flatMap(([word, sentence]) =>
        word === details.because ? [sentence] : [],
      ),
      facts: [{ label: labels.body, value: quoted(body) }, deadlineFact(details.deadline, clock)],
      ways: [wayTo('extendAction', reference, 'extend', ' --due DATE --reasons TEXT')],
    };
  },
);
