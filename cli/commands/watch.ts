import { command } from '../command';
import { liveEvents } from '../live-events';
import { directories } from '../directory';
import { eventLine } from '../shown/event';
import { streamSentences } from '../words/failures';

export const watch = command({
  usage: 'watch',
  about: {
    en: 'Show events as they happen, until it is ended',
    ar: 'عرض الأحداث فور وقوعها إلى حين الإنهاء',
  },
  positionals: {},
  flags: {
    group: { about: { en: 'Of this group', ar: 'لهذا الفريق' } },
    subject: { about: { en: 'Of this reference', ar: 'لهذا المرجع' } },
    type: {
      many: true,
      about: {
        en: 'Of this type, or of types that begin so and end in a dot; repeat it for several',
        ar: 'من هذا النوع أو مما يبدأ به وينتهي بنقطة؛ كرره للمتعدد',
      },
    },
  },
  run: async ({ group, subject, type }, session) => {
    const { client, terminal, voice } = session;
    const query = { group, subject, ...(type.length === 0 ? {} : { type: [...type] }) };
    const names = directories(client);
    const stream = liveEvents(client, query, {
      signal: terminal.ended,
      onOpen: (again) =>
        session.note(
          voice.say(again ? streamSentences.again : streamSentences.watching, { url: client.url }),
        ),
      onLost: (seconds) => session.note(voice.say(streamSentences.lost, { seconds })),
    });
    for await (const event of stream)
      session.show([session.json ? JSON.stringify(event) : eventLine(event, await names.of(event), voice)]);
  },
});
