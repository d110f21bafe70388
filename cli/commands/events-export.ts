import { command } from '../command';
import { linesOfLog } from '../stored-events';

/** Control characters that JSON leaves as they are would not pass the terminal: they are written as JSON escapes. */
const printable = (line: string): string =>
  line.replace(/\p{Cc}/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

export const eventsExport = command({
  usage: 'export [reference]',
  about: {
    en: 'Write what the log holds as a bundle: one CloudEvent a line, with every copy, in the order of the log',
    ar: 'كتابة ما يحفظه السجل حزمةً: حدث CloudEvents في كل سطر مع كل نسخة بترتيب السجل',
  },
  positionals: {
    reference: {
      about: { en: 'A reference or the code of a group', ar: 'مرجع أو رمز فريق' },
    },
  },
  flags: {
    group: {
      about: {
        en: 'Of this group, with its cycles and recommendations',
        ar: 'لهذا الفريق بدوراته وتوصياته',
      },
    },
  },
  run: async ({ reference, group }, session) => {
    for await (const line of linesOfLog(session, { group, subject: reference }))
      session.show([printable(line)]);
  },
});
