import { actionStatus } from '../../api/contract/action-commands';
import { actionPositional, command, sourceFlag } from '../command';
import { UsageError } from '../failures';
import { readJson } from '../json-input';
import { sendAndShow } from '../sending';
import { actionSentences } from '../words/actions';

interface Milestone {
  readonly id: string;
  readonly state: string;
}

const milestoneOf = (given: string): Milestone => {
  const [, id, state] = /^([^=]+)=(pending|reached|dropped)$/.exec(given) ?? [];
  if (id === undefined || state === undefined) throw new UsageError(actionSentences.notAMilestone, { given });
  return { id, state };
};

const texts = (en: string | undefined, ar: string | undefined) => ({
  ...(en === undefined ? {} : { en }),
  ...(ar === undefined ? {} : { ar }),
});

export const reportAction = command({
  usage: 'report <action>',
  about: {
    en: 'Report on an action (its lead); `action statuses` says what each status means',
    ar: 'تقديم تقرير عن إجراء (جهته الرائدة)؛ ويبين `action statuses` معنى كل حال',
  },
  positionals: actionPositional,
  flags: {
    status: { required: true, choices: actionStatus.options, about: { en: 'Where it stands', ar: 'الحال' } },
    percentage: {
      required: true,
      type: 'number',
      about: { en: 'How much of it is done, 0 to 100', ar: 'ما أُنجز منه، من 0 إلى 100' },
    },
    'narrative-en': { about: { en: 'What was done, in English', ar: 'ما أُنجز، بالإنجليزية' } },
    'narrative-ar': { about: { en: 'What was done, in Arabic', ar: 'ما أُنجز، بالعربية' } },
    milestone: {
      many: true,
      about: {
        en: 'A milestone and its state, as draft=reached (pending, reached, dropped); repeat it for several',
        ar: 'معلم وحاله مثل draft=reached (pending أو reached أو dropped)؛ كررها للمتعدد',
      },
    },
    'obstacles-en': { about: { en: 'What stands in the way, in English', ar: 'العقبات، بالإنجليزية' } },
    'obstacles-ar': { about: { en: 'What stands in the way, in Arabic', ar: 'العقبات، بالعربية' } },
    evidence: {
      about: {
        en: 'A JSON file with a list of evidence, each with its source; - reads standard input',
        ar: 'ملف JSON فيه قائمة أدلة لكل منها مصدره؛ و- تقرأ الدخل القياسي',
      },
    },
    ...sourceFlag,
  },
  run: async ({ action, status, percentage, milestone, evidence, source, ...words }, session) => {
    const obstacles = texts(words['obstacles-en'], words['obstacles-ar']);
    const body = {
      status,
      percentage,
      narrative: texts(words['narrative-en'], words['narrative-ar']),
      milestones: milestone.map(milestoneOf),
      ...(Object.keys(obstacles).length === 0 ? {} : { obstacles }),
      // The server reads what a person wrote; here it only travels.
      evidence: evidence === undefined ? [] : await readJson(session.terminal, evidence),
      ...(source === undefined ? {} : { source }),
    };
    await sendAndShow(session, 'report-action', { params: { action }, body });
  },
});
