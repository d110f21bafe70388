import { replayProgress, type ReplayProgress } from '../../api/contract/replay';
import { command } from '../command';
import { optionalInstantOf } from '../deadline';
import { AnswerLost, Unintelligible } from '../failures';
import { linesOf } from '../lines';
import { replaySentences } from '../words/replay';

const progressIn = (line: string, url: string): ReplayProgress => {
  try {
    const read = replayProgress.safeParse(JSON.parse(line));
    if (read.success) return read.data;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Unintelligible(url, 200);
};

export const eventsReplay = command({
  usage: 'replay <group>',
  about: {
    en: 'Publish stored events once more, byte for byte, into a topic beside the log (secretariat)',
    ar: 'نشر أحداث محفوظة مرة أخرى كما هي تماماً في موضوع إلى جانب السجل (الأمانة)',
  },
  positionals: {
    group: { required: true, about: { en: 'The code of the group, as MWG', ar: 'رمز الفريق مثل MWG' } },
  },
  flags: {
    into: {
      required: true,
      about: {
        en: 'The topic, which must be there already and is none of the log',
        ar: 'الموضوع، ويجب أن يكون موجوداً وألا يكون من السجل',
      },
    },
    subject: {
      about: { en: 'Of this reference or the code of the group', ar: 'لهذا المرجع أو رمز الفريق' },
    },
    from: {
      about: {
        en: 'Events not before this instant, as 2026-03-01T00:00:00+02:00',
        ar: 'الأحداث التي لا تسبق هذه اللحظة مثل 2026-03-01T00:00:00+02:00',
      },
    },
    to: {
      about: {
        en: 'Events before this instant, as 2026-04-01T00:00:00+02:00',
        ar: 'الأحداث التي تسبق هذه اللحظة مثل 2026-04-01T00:00:00+02:00',
      },
    },
  },
  run: async ({ group, into, subject, from, to }, session) => {
    const { client, terminal, voice } = session;
    const body = {
      into,
      subject,
      from: optionalInstantOf(session, 'from', from),
      to: optionalInstantOf(session, 'to', to),
    };
    const response = await client.open(
      'replay-events',
      { params: { group }, body },
      { signal: terminal.ended },
    );
    let last: ReplayProgress | null = null;
    for await (const line of linesOf(response, client.url)) {
      last = progressIn(line, client.url);
      if (!last.done) session.note(voice.say(replaySentences.underWay, { count: last.replayed }));
    }
    if (last?.done !== true)
      throw new AnswerLost(client.url, { cause: new Error('The last line is missing') });
    const { replayed } = last;
    session.show([
      session.json
        ? JSON.stringify({ replayed, into })
        : voice.say(replayed === 0 ? replaySentences.nothing : replaySentences.done, {
            count: replayed,
            topic: into,
          }),
    ]);
  },
});
