/** Rules of procedure as prose: one sentence for each parameter, and a block for each type of decision. */
import type { ResponseOf } from '../../api/contract/route';
import type { routes } from '../../api/contract/routes';
import { directoryOf } from '../directory';
import type { Phrase } from '../language';
import type { Voice } from '../voice';
import { sentences } from '../words/labels';
import { nobodyClosesEarly, powerSentences } from '../words/powers';
import { roleWords } from '../words/recommendation';
import {
  absenceSentences,
  abstentionSentences,
  calendarSentences,
  conditionSentences,
  decisionRuleSentences,
  decisionTypeHeading,
  determinationSentences,
  detourSentences,
  limitSentences,
  nonWorkingDaySentences,
  noticeSentences,
  objectionLifeSentences,
  objectionNeedsSentences,
  objectionSentences,
  periodSentences,
  reminderSentences,
  quorumBaseWords,
  quorumSentences,
  reconsiderationSentences,
  shareInFigures,
  shareWords,
  silenceProcedureSentences,
  silenceSentences,
  tieSentences,
  validitySentences,
  voteBaseWords,
  weekdayWords,
  weightSentences,
} from '../words/rules';
import {
  endorsementLines,
  period as limitPeriod,
  returnLine,
  stageLimitLines,
  zoneOf,
} from './endorsement-rules';

import { implementationRuleLines } from './implementation-rules';
import { representationLines, separationLines } from './representation';

type Group = ResponseOf<(typeof routes)['show-group']>['state'];
export type Rules = Group['rules'];
type Deciding = Omit<Rules['decisionTypes'][number], 'id' | 'names'>;
/** The name of an entity, or its id where nobody knows its name. */
type NameOf = (entityId: string) => string;

const share = (
  fraction: { readonly numerator: number; readonly denominator: number },
  voice: Voice,
): string => {
  const named: Phrase | undefined = shareWords[`${fraction.numerator}/${fraction.denominator}`];
  return voice.say(named ?? shareInFigures, fraction);
};

const quorum = ({ quorum }: Deciding, voice: Voice): string => {
  switch (quorum.kind) {
    case 'none':
      return voice.say(quorumSentences.none);
    case 'number':
      return voice.say(quorumSentences.number, { members: quorum.members });
    case 'fraction':
      return voice.say(quorumSentences.fraction, {
        share: share(quorum, voice),
        base: voice.say(quorumBaseWords[quorum.of]),
      });
    case 'all':
      return voice.say(quorumSentences.all, { base: voice.say(quorumBaseWords[quorum.of]) });
  }
};

const decisionRule = ({ decisionRule: rule }: Deciding, voice: Voice): string => {
  switch (rule.kind) {
    case 'consensus':
    case 'no-objection':
      return voice.say(decisionRuleSentences[rule.kind]);
    case 'unanimity':
      return voice.say(decisionRuleSentences.unanimity, { base: voice.say(voteBaseWords[rule.of]) });
    case 'majority':
      return voice.say(decisionRuleSentences[rule.reach], {
        share: share(rule, voice),
        base: voice.say(voteBaseWords[rule.of]),
      });
  }
};

const tie = ({ tie }: Deciding, voice: Voice, nameOf: NameOf): string =>
  voice.say(tieSentences[tie.kind], tie.kind === 'casting-vote' ? { entity: nameOf(tie.entityId) } : {});

const weights = ({ weights }: Deciding, voice: Voice, nameOf: NameOf): string =>
  weights.length === 0
    ? voice.say(weightSentences.equal)
    : voice.say(weightSentences.unequal, {
        weights: voice.list(
          weights.map(({ entityId, votes }) =>
            voice.say(weightSentences.weight, { entity: nameOf(entityId), votes }),
          ),
        ),
      });

const conditions = ({ conditions }: Deciding, voice: Voice, nameOf: NameOf): readonly string[] =>
  conditions.map((condition) => {
    const entities = voice.list(condition.entities.map(nameOf));
    if (condition.kind === 'veto') return voice.say(conditionSentences.veto, { entities });
    const { of, reach } = condition;
    const whole =
      condition.entities.length === 0
        ? voice.say(conditionSentences[of])
        : voice.say(conditionSentences[`${of}-of`], { entities });
    return voice.say(conditionSentences[reach], { share: share(condition, voice), whole });
  });

const reminders = ({ remindHoursBefore }: Deciding, voice: Voice): string =>
  remindHoursBefore.length === 0
    ? voice.say(reminderSentences.none)
    : voice.say(reminderSentences.before, { hours: remindHoursBefore.join(', ') });

const notice = ({ noticeHours: hours }: Deciding, voice: Voice): string =>
  hours === 0 ? voice.say(noticeSentences.none) : voice.say(noticeSentences.some, { hours });

const period = ({ period: { leastHours: least, mostHours: most } }: Deciding, voice: Voice): string =>
  voice.say(least === 0 ? periodSentences.atMost : periodSentences.between, { least, most });

const silenceProcedure = (
  { silenceProcedure: terms }: Deciding,
  zone: string,
  voice: Voice,
): readonly string[] => {
  if (terms.kind === 'none') return [voice.say(silenceProcedureSentences.none)];
  const { remindHoursBefore: hours } = terms;
  return [
    voice.say(silenceProcedureSentences.follows, { period: limitPeriod(terms, zone, voice) }),
    ...(hours.length === 0
      ? []
      : [voice.say(silenceProcedureSentences.reminded, { hours: hours.join(', ') })]),
  ];
};

const decidingLines = (deciding: Deciding, zone: string, voice: Voice, nameOf: NameOf): readonly string[] => [
  quorum(deciding, voice),
  decisionRule(deciding, voice),
  voice.say(silenceSentences[deciding.silence]),
  voice.say(absenceSentences[deciding.absence]),
  voice.say(abstentionSentences[deciding.abstentions]),
  voice.say(objectionSentences[deciding.objection]),
  voice.say(objectionNeedsSentences[deciding.objectionNeeds]),
  tie(deciding, voice, nameOf),
  weights(deciding, voice, nameOf),
  ...conditions(deciding, voice, nameOf),
  notice(deciding, voice),
  period(deciding, voice),
  reminders(deciding, voice),
  ...silenceProcedure(deciding, zone, voice),
  ...representationLines(deciding, voice),
];

const calendar = ({ calendar }: Rules, voice: Voice): string => {
  if (calendar === undefined) return voice.say(calendarSentences.none);
  const { names, version, zone, weekend, holidays } = calendar;
  return voice.say(calendarSentences.some, {
    name: names[voice.language],
    version,
    zone,
    weekend:
      weekend.length === 0
        ? voice.say(sentences.none)
        : voice.list(weekend.map((day) => voice.say(weekdayWords[day]))),
    holidays: holidays.length,
  });
};

const detourLines = ({ escalation, deferral, reconsideration }: Rules, voice: Voice): readonly string[] => [
  voice.say(detourSentences.answer, {
    hours: escalation.answerHours,
    before: escalation.reminderHoursBefore,
  }),
  voice.say(detourSentences.deferral, { hours: deferral.longestHours }),
  voice.say(reconsiderationSentences[reconsideration.hours === 0 ? 'never' : 'within'], {
    hours: reconsideration.hours,
  }),
  voice.say(reconsiderationSentences[reconsideration.reopenedBy]),
];

const objectionLines = ({ objections }: Rules, voice: Voice): readonly string[] => [
  voice.say(objectionLifeSentences.answer, {
    hours: objections.responseHours,
    before: objections.reminderHoursBefore,
  }),
  voice.say(objectionLifeSentences[objections.settledBy]),
];

const powerLines = ({ powers }: Rules, voice: Voice): readonly string[] =>
  (['open', 'extend', 'suspend', 'closeEarly'] as const).map((power) =>
    powers[power].length === 0
      ? voice.say(nobodyClosesEarly)
      : voice.say(powerSentences[power], {
          offices: voice.list(powers[power].map((office) => voice.word(roleWords, office))),
        }),
  );

export const rulesLines = (
  rules: Rules,
  membership: Pick<Group['membership'], 'persons' | 'entities'>,
  voice: Voice,
): readonly string[] => {
  const { language } = voice;
  const names = directoryOf(membership);
  const zone = zoneOf(rules);
  const nameOf: NameOf = (entityId) => names.entity(entityId, language);
  return [
    voice.say(sentences.version, { version: rules.version }),
    ...decidingLines(rules, zone, voice, nameOf),
    ...rules.decisionTypes.flatMap((type) => [
      `${voice.say(decisionTypeHeading, { name: type.names[language] })}  ${voice.faint(type.id)}`,
      ...decidingLines(type, zone, voice, nameOf).map((line) => `  ${line}`),
    ]),
    calendar(rules, voice),
    voice.say(nonWorkingDaySentences[rules.deadlineOnNonWorkingDay]),
    rules.validUntil === undefined
      ? voice.say(validitySentences.open)
      : voice.say(validitySentences.until, { instant: voice.instant(rules.validUntil) }),
    voice.say(determinationSentences[rules.determination]),
    voice.say(limitSentences.rounds, { rounds: rules.maximumRounds }),
    voice.say(limitSentences.hold, { hours: rules.longestHoldHours }),
    ...stageLimitLines(rules, voice),
    returnLine(rules, voice),
    ...powerLines(rules, voice),
    ...separationLines(rules, voice),
    ...endorsementLines(rules, voice, nameOf),
    ...objectionLines(rules, voice),
    ...detourLines(rules, voice),
    ...implementationRuleLines(rules.implementation, voice),
  ];
};
