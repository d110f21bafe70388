/** The rules of procedure about time limits, returns and endorsement as prose. */
import type { ResponseOf } from '../../api/contract/route';
import type { routes } from '../../api/contract/routes';
import type { Voice } from '../voice';
import {
  delegateSentences,
  effectSentences,
  endorsementSentences,
  keySentences,
  periodWords,
  placeWords,
  proposerSentences,
  reminderSentences,
  returnSentence,
  stageLimitSentences,
  stageReminderSentence,
} from '../words/endorsement-rules';

type Rules = ResponseOf<(typeof routes)['show-group']>['state']['rules'];
type NameOf = (entityId: string) => string;

export const period = (
  { periodHours, term }: Pick<Rules['endorsement'], 'periodHours' | 'term'>,
  zone: string,
  voice: Voice,
): string =>
  term === undefined
    ? voice.say(periodWords.hours, { hours: periodHours ?? 0 })
    : voice.say(periodWords[term.kind], { days: term.days, time: term.timeOfDay, zone });

export const zoneOf = ({ calendar }: Rules): string => calendar?.zone ?? '';

export const endorsementLines = (rules: Rules, voice: Voice, nameOf: NameOf): readonly string[] => {
  const { endorsement } = rules;
  const { remindHoursAfter: after } = endorsement;
  return [
    voice.say(keySentences[endorsement.keys], {
      period: period(endorsement, zoneOf(rules), voice),
      ...(endorsement.firstKey === undefined ? {} : { entity: nameOf(endorsement.firstKey) }),
    }),
    voice.say(reminderSentences.beforeEndorsement, { hours: endorsement.reminderHoursBefore }),
    ...(after.length === 0
      ? []
      : [voice.say(reminderSentences.afterEndorsement, { hours: after.join(', ') })]),
    voice.say(endorsementSentences[endorsement.deputies]),
    voice.say(delegateSentences[endorsement.delegates]),
    voice.say(proposerSentences[endorsement.proposer]),
    voice.say(endorsementSentences[endorsement.onLapse]),
    ...effectLines(rules, voice),
  ];
};

const effectLines = (rules: Rules, voice: Voice): readonly string[] => {
  const { effect } = rules.endorsement;
  return effect.kind === 'on-endorsement'
    ? [voice.say(effectSentences['on-endorsement'])]
    : [
        voice.say(effectSentences[effect.from], { period: period(effect, zoneOf(rules), voice) }),
        voice.say(effectSentences[effect.opposition]),
      ];
};

export const stageLimitLines = (rules: Rules, voice: Voice): readonly string[] =>
  (['screening', 'determination', 'revision'] as const).flatMap((stage) => {
    const terms = rules.stageLimits[stage];
    if (terms === undefined) return [];
    const { remindHoursBefore, remindHoursAfter } = terms;
    return [
      voice.say(stageLimitSentences[stage], { period: period(terms, zoneOf(rules), voice) }),
      voice.say(stageReminderSentence, {
        before: remindHoursBefore.join(', ') || '–',
        after: remindHoursAfter.join(', ') || '–',
      }),
    ];
  });

export const returnLine = ({ returnsTo }: Rules, voice: Voice): string =>
  voice.say(returnSentence, { places: voice.list(returnsTo.map((place) => voice.say(placeWords[place]))) });
