import { cycleDocumentParts } from '../../api/contract/cycle-document';
import { command, cyclePositional } from '../command';
import { refuseTerminal, saveBytes } from '../saving';

const saved = { en: 'Written to {path}', ar: 'كُتبت في {path}' } as const;

export const cycleDocument = command({
  usage: 'document <cycle>',
  about: {
    en: 'Write the agenda or the decisions of a review cycle as a document in Markdown or PDF',
    ar: 'كتابة جدول أعمال دورة استعراض أو قراراتها وثيقةً بصيغة Markdown أو PDF',
  },
  positionals: cyclePositional,
  flags: {
    part: {
      choices: cycleDocumentParts,
      about: {
        en: 'Which document; the agenda where left out',
        ar: 'أي الوثيقتين؛ جدول الأعمال إن لم تُذكر',
      },
    },
    pdf: {
      about: {
        en: 'A file to write it to as PDF, or - for standard output; Markdown where left out',
        ar: 'ملف تُكتب فيه بصيغة PDF، أو - للمخرجات القياسية؛ وبصيغة Markdown إن لم يُذكر',
      },
    },
  },
  run: async ({ cycle, part, pdf }, session) => {
    const call = { params: { cycle }, query: { part } };
    if (pdf === undefined) {
      const { value: markdown } = await session.client.call('show-cycle-document', call);
      // What writes the lines ends them.
      session.show([session.json ? JSON.stringify({ markdown }) : markdown.trimEnd()]);
      return;
    }
    refuseTerminal(session.terminal, pdf, `${cycle}.pdf`);
    const asPdf = { ...call, query: { ...call.query, format: 'pdf' as const } };
    const bytes = await session.client.bytes('show-cycle-document', asPdf);
    await saveBytes(session.terminal, pdf, bytes);
    if (pdf !== '-')
      session.show([session.json ? JSON.stringify({ pdf }) : session.voice.say(saved, { path: pdf })]);
  },
});
