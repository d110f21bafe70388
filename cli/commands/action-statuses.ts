import { command } from '../command';
import { rows } from '../shown/table';
import { statusDefinitions } from '../words/actions';
import { statusWords } from '../words/implementation';

export const actionStatuses = command({
  usage: 'statuses',
  about: {
    en: 'Say what each status of a report means; nobody is asked',
    ar: 'بيان معنى كل حال في التقارير؛ دون سؤال أي خدمة',
  },
  positionals: {},
  flags: {},
  run: async (_given, session) => {
    const { voice } = session;
    const words = Object.keys(statusDefinitions);
    session.show(
      session.json
        ? [
            JSON.stringify(
              Object.fromEntries(words.map((word) => [word, voice.word(statusDefinitions, word)])),
            ),
          ]
        : rows(
            words.map((word) => [
              word,
              [`${voice.word(statusWords, word)}: ${voice.word(statusDefinitions, word)}`],
            ]),
            voice.faint,
          ),
    );
  },
});
