import { role as roleOf } from '../../api/contract/membership';
import { command, groupPositional } from '../command';
import { instantOf, optionalInstantOf } from '../deadline';
import { sendAndShow } from '../sending';

export const delegate = command({
  usage: 'delegate <group> <to>',
  about: {
    en: 'Let another person act for a seat for a period (who holds it, or the secretariat on behalf)',
    ar: 'تفويض شخص آخر لينوب في مقعد لفترة محددة (شاغل المقعد أو الأمانة نيابةً عنه)',
  },
  positionals: {
    ...groupPositional,
    to: {
      required: true,
      about: {
        en: 'The person who is to act, listed in the membership',
        ar: 'الشخص الذي سينوب، وهو مدرج في العضوية',
      },
    },
  },
  flags: {
    from: {
      about: {
        en: 'When it begins: an instant or a time from now; now where left out',
        ar: 'متى يبدأ: لحظة أو مدة من الآن؛ والآن إذا أُغفل',
      },
    },
    until: {
      required: true,
      about: {
        en: 'When it ends by itself: an instant or a time from now',
        ar: 'متى ينتهي من تلقاء نفسه: لحظة أو مدة من الآن',
      },
    },
    person: {
      about: {
        en: 'Whose seat it is, where the secretariat records it',
        ar: 'صاحب المقعد إذا سجلته الأمانة',
      },
    },
    source: {
      about: {
        en: 'Where the delegation can be read, where the secretariat records it',
        ar: 'أين يُقرأ التفويض إذا سجلته الأمانة',
      },
    },
    entity: {
      about: { en: 'For which entity, of several', ar: 'لأي جهة إن تعددت' },
    },
    role: {
      choices: roleOf.options,
      about: { en: 'Which seat, of several', ar: 'أي مقعد إن تعددت' },
    },
  },
  run: ({ group, to, from, until, person, source, entity, role }, session) =>
    sendAndShow(session, 'delegate', {
      params: { group },
      body: {
        to,
        from: optionalInstantOf(session, 'from', from),
        until: instantOf(session, 'until', until),
        personId: person,
        source,
        entityId: entity,
        role,
      },
    }),
});
