import type { BodyOf } from '../../api/contract/route';
import type { routes } from '../../api/contract/routes';
import { command, groupPositional } from '../command';
import { UsageError } from '../failures';
import { readJsonList } from '../json-input';
import { send, showAnswer } from '../sending';
import type { Session } from '../session';
import { importTracker } from '../tracker';
import { importingSentences } from '../words/importing';
import { sentences } from '../words/labels';

type Proposals = BodyOf<(typeof routes)['import-recommendations']>['proposals'];

const importProposalsFrom = async (session: Session, group: string, file: string): Promise<void> => {
  // The server reads what a person wrote; here it only travels.
  const proposals = (await readJsonList(session.terminal, file)) as Proposals;
  const answer = await send(session, 'import-recommendations', { params: { group }, body: { proposals } });
  showAnswer(session, answer, ({ references }) => [
    session.voice.say(sentences.imported, {
      count: references.length,
      first: references[0] ?? '',
      last: references.at(-1) ?? '',
    }),
    ...references.map((reference) => `  ${reference}`),
  ]);
};

export const importProposals = command({
  usage: 'import <group> <file>',
  about: {
    en: 'Propose many recommendations: of a tracker in CSV, XLSX or JSON by its mapping, or of a file of JSON lines or a JSON array without one',
    ar: 'اقتراح توصيات متعددة: من سجل متابعة بصيغة CSV أو XLSX أو JSON وفق ملف مطابقة، أو من ملف JSON (سطر لكل مقترح أو مصفوفة) من دونه',
  },
  positionals: {
    ...groupPositional,
    file: {
      required: true,
      about: { en: 'The file; - reads standard input', ar: 'الملف؛ و- تقرأ الدخل القياسي' },
    },
  },
  flags: {
    mapping: {
      about: {
        en: 'A YAML or JSON file that says which columns become which fields',
        ar: 'ملف YAML أو JSON يبيّن أي الأعمدة يصير أي الحقول',
      },
    },
    'dry-run': {
      type: 'boolean',
      about: { en: 'Only read and report; import nothing', ar: 'القراءة والإبلاغ فقط دون استيراد' },
    },
    report: {
      about: {
        en: 'Write everything that does not fit into this file, .csv or .json; - is standard output',
        ar: 'كتابة كل ما لا يطابق في هذا الملف، ‎.csv أو ‎.json؛ و- هي المخرجات القياسية',
      },
    },
    strict: {
      type: 'boolean',
      about: {
        en: 'Import nothing unless every row fits',
        ar: 'عدم استيراد شيء ما لم تطابق الصفوف كلها',
      },
    },
  },
  run: async (given, session) => {
    const { group, file, mapping, report } = given;
    const isDry = given['dry-run'] === true;
    const isStrict = given.strict === true;
    if (mapping !== undefined) {
      await importTracker(session, { group, file, mapping, report, isDry, isStrict });
      return;
    }
    if (isDry || isStrict || report !== undefined) throw new UsageError(importingSentences.onlyWithMapping);
    await importProposalsFrom(session, group, file);
  },
});
