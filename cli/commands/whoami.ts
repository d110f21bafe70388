import { command } from '../command';
import { showAnswer } from '../sending';
import { sentences } from '../words/labels';

export const whoami = command({
  usage: 'whoami',
  about: { en: 'Say who you are to the service', ar: 'بيان هويتك لدى الخدمة' },
  positionals: {},
  flags: {},
  run: async (_given, session) => {
    const answer = await session.client.call('whoami', {});
    showAnswer(session, answer, ({ personId }) => [
      session.voice.say(sentences.youAre, { person: personId }),
    ]);
  },
});
