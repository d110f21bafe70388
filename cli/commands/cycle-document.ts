import { cycleDocumentParts } from '../../api/contract/cycle-document';
import { command, cyclePositional } from '../command';

export const cycleDocument = command({
  usage: 'document <cycle>',
  about: {
    en: 'Write the agenda or the decisions of a review cycle as a document in Markdown',
    ar: 'كتابة جدول أعمال دورة استعراض أو قراراتها وثيقةً بصيغة Markdown',
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
  },
  run: async ({ cycle, part }, session) => {
    const { value: markdown } = await session.client.call('show-cycle-document', {
      params: { cycle },
      query: { part },
    });
    // What writes the lines ends them.
    session.show([session.json ? JSON.stringify({ markdown }) : markdown.trimEnd()]);
  },
});
