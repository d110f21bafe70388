import type { Phrase } from '../language';

export const replaySentences = {
  underWay: { en: '{count} events so far …', ar: '{count} من الأحداث حتى الآن …' },
  done: {
    en: 'Replayed into {topic}: {count} events, each with the header tawsiya-replayed.',
    ar: 'أُعيد النشر في {topic}: عدد الأحداث {count}، ولكل منها الترويسة tawsiya-replayed.',
  },
  nothing: {
    en: 'No stored event is of that group, subject and time; nothing was written to {topic}.',
    ar: 'لا يوجد حدث محفوظ لهذا الفريق والمرجع والوقت؛ ولم يُكتب شيء في {topic}.',
  },
} as const satisfies Record<string, Phrase>;
