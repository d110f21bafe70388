import type { BodyOf } from '../../api/contract/route';
import type { routes } from '../../api/contract/routes';
import { command, groupPositional } from '../command';
import { readJsonList } from '../json-input';
import { send, showAnswer } from '../sending';
import { sentences } from '../words/labels';

type Proposals = BodyOf<(typeof routes)['import-recommendations']>['proposals'];

export const importProposals = command({
  usage: 'import <group> <file>',
  about: {
    en: 'Propose many recommendations from a file of JSON lines or a JSON array',
    ar: 'اقتراح توصيات متعددة من ملف JSON (سطر لكل مقترح أو مصفوفة)',
  },
  positionals: {
    ...groupPositional,
    file: {
      required: true,
      about: { en: 'The file; - reads standard input', ar: 'الملف؛ و- تقرأ الدخل القياسي' },
    },
  },
  flags: {},
  run: async (given, session) => {
    // The server reads what a person wrote; here it only travels.
    const proposals = (await readJsonList(session.terminal, given.file)) as Proposals;
    const answer = await send(session, 'import-recommendations', {
      params: { group: given.group },
      body: { proposals },
    });
    showAnswer(session, answer, ({ references }) => [
      session.voice.say(sentences.imported, {
        count: references.length,
        first: references[0] ?? '',
        last: references.at(-1) ?? '',
      }),
      ...references.map((reference) => `  ${reference}`),
    ]);
  },
});
