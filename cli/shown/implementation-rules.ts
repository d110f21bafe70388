/** Rules of how what was endorsed is carried out, in sentences. */
import type { ResponseOf } from '../../api/contract/route';
import type { routes } from '../../api/contract/routes';
import type { Voice } from '../voice';
import { implementationRuleSentences, planApprovalSentences } from '../words/implementation-rules';
import { roleWords } from '../words/recommendation';

type Terms = ResponseOf<(typeof routes)['show-group']>['state']['rules']['implementation'];

export const implementationRuleLines = (terms: Terms, voice: Voice): readonly string[] => {
  const officesOf = (offices: readonly string[]): string =>
    voice.list(offices.map((office) => voice.word(roleWords, office)));
  const { remindDaysAfter: reminders, reopenWithinDays: reopen } = terms;
  return [
    voice.say(implementationRuleSentences.plannedBy, { offices: officesOf(terms.plannedBy) }),
    voice.say(planApprovalSentences[terms.planApproval]),
    voice.say(implementationRuleSentences.verifiedBy, { offices: officesOf(terms.verifiedBy) }),
    voice.say(implementationRuleSentences.replannedBy, { offices: officesOf(terms.replannedBy) }),
    voice.say(implementationRuleSentences.reportWithin, { days: terms.reportWithinDays }),
    reminders.length === 0
      ? voice.say(implementationRuleSentences.notReminded)
      : voice.say(implementationRuleSentences.reminded, { days: reminders.join(', ') }),
    voice.say(implementationRuleSentences.escalated, { days: terms.escalateDaysAfter }),
    reopen === 0
      ? voice.say(implementationRuleSentences.neverReopened)
      : voice.say(implementationRuleSentences.reopened, { days: reopen }),
    voice.say(implementationRuleSentences.judgedBy, { offices: officesOf(terms.judgedBy) }),
  ];
};
