import type { BodyOf } from '../../api/contract/route';
import type { routes } from '../../api/contract/routes';
import { command } from '../command';
import { readRulesFile } from '../rules-file';
import { showAnswer } from '../sending';
import { cycleTrialLines, trialLines } from '../shown/explanation';

/** `MWG-C-0001`, as no reference of a recommendation is formed. */
const ofCycle = /^[^-]+-C-/i;

type Rules = BodyOf<(typeof routes)['try-rules']>['rules'];

export const rulesTry = command({
  usage: 'try <file>',
  about: {
    en: 'Count recorded positions under other rules and show what would differ; changes nothing',
    ar: 'احتساب المواقف المسجلة وفق قواعد أخرى وبيان ما كان سيختلف؛ دون تغيير أي شيء',
  },
  positionals: {
    file: {
      required: true,
      about: {
        en: 'A YAML or JSON file of the whole rules; - reads standard input',
        ar: 'ملف YAML أو JSON للقواعد كلها؛ و- تقرأ الدخل القياسي',
      },
    },
  },
  flags: {
    against: {
      required: true,
      about: {
        en: 'The recommendation or review cycle whose rounds are counted again, as MWG-2026-0042 or MWG-C-0001',
        ar: 'التوصية أو دورة الاستعراض التي يُعاد احتساب جولاتها مثل MWG-2026-0042 أو MWG-C-0001',
      },
    },
    type: {
      about: {
        en: 'The type of decision that each round is taken to be of; its own where left out',
        ar: 'نوع القرار الذي تُعامل به كل جولة؛ وإلا فنوعها هي',
      },
    },
  },
  run: async ({ file, against, type }, session) => {
    // The server reads what a person wrote; here it only travels.
    const rules = (await readRulesFile(session.terminal, file)) as Rules;
    const body = { rules, ...(type === undefined ? {} : { decisionType: type }) };
    if (ofCycle.test(against)) {
      const answer = await session.client.call('try-rules-on-cycle', { params: { cycle: against }, body });
      showAnswer(session, answer, (view) => cycleTrialLines(view, session.voice));
      return;
    }
    const answer = await session.client.call('try-rules', { params: { reference: against }, body });
    showAnswer(session, answer, (view) => trialLines(view, session.voice));
  },
});
