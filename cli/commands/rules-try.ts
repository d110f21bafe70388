import type { BodyOf } from '../../api/contract/route';
import type { routes } from '../../api/contract/routes';
import { command } from '../command';
import { readRulesFile } from '../rules-file';
import { showAnswer } from '../sending';
import { trialLines } from '../shown/explanation';

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
        en: 'The recommendation whose rounds are counted again, as MWG-2026-0042',
        ar: 'التوصية التي يُعاد احتساب جولاتها مثل MWG-2026-0042',
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
    const answer = await session.client.call('try-rules', {
      params: { reference: against },
      body: { rules, ...(type === undefined ? {} : { decisionType: type }) },
    });
    showAnswer(session, answer, (view) => trialLines(view, session.voice));
  },
});
