import { catalogue } from '../../../events/catalogue';
import { breakingSilence, deadlineFact, silenceEntry } from '../answering';
import { speakersForEach } from '../audience';
import { filled } from '../marking';
import { onRecommendation } from '../on-recommendation';

/** A letter is no record of delivery: the secretariat records the notice (docs/how-to/run-a-silence-procedure.md). */
export const silenceOpened = onRecommendation(
  catalogue.recommendation['silence-opened'],
  {
    to: 'everybody who may speak for a member entity that must be told',
    calendar: 'the instant at which the silence ends',
    heading: { en: 'Silence procedure on {reference}', ar: 'إجراء الصمت بشأن {reference}' },
  },
  ({ details: { round, deadline, members } }, { reference, membership, clock }) => ({
    to: speakersForEach(membership, members),
    says: [
      filled(
        {
          en: 'The text that the group adopted stands on {deadline}, unless a member entity breaks the silence in writing before.',
          ar: 'يثبت النص الذي اعتمده الفريق {deadline}، ما لم تكسر جهة عضو الصمت كتابةً قبل ذلك.',
        },
        { deadline: clock.until(deadline) },
      ),
    ],
    facts: [deadlineFact(deadline, clock)],
    ways: [breakingSilence(reference)],
    calendar: silenceEntry(reference, round, deadline),
  }),
);
