import { command, referencePositional } from '../command';
import { sendAndShow } from '../sending';

/** Given together or not at all; the service names the one that is missing. */
const onBehalf = (personId: string | undefined, source: string | undefined) =>
  personId === undefined && source === undefined
    ? undefined
    : { personId: personId ?? '', source: source ?? '' };

export const breakSilence = command({
  usage: 'break-silence <reference>',
  about: {
    en: 'Break the silence in writing, with an objection or an amendment',
    ar: 'كسر الصمت كتابةً باعتراض أو تعديل',
  },
  positionals: referencePositional,
  flags: {
    by: {
      required: true,
      choices: ['objection', 'amendment'],
      about: { en: 'What breaks it', ar: 'ما يكسره' },
    },
    grounds: {
      about: { en: 'The grounds of an objection', ar: 'أسباب الاعتراض' },
    },
    remedy: {
      about: { en: 'What would resolve the objection', ar: 'ما يحل الاعتراض' },
    },
    text: {
      about: {
        en: 'The text that an amendment proposes',
        ar: 'النص الذي يقترحه التعديل',
      },
    },
    person: {
      about: {
        en: 'The representative who did so on paper, where the secretariat puts it on record',
        ar: 'الممثل الذي فعل ذلك كتابةً، حيث تسجله الأمانة',
      },
    },
    source: {
      about: {
        en: 'With --person: where it can be read, as a letter or a note verbale',
        ar: 'مع --person: أين يُقرأ ذلك، كرسالة أو مذكرة شفوية',
      },
    },
    entity: {
      about: {
        en: 'The member entity, where you speak for several',
        ar: 'الجهة العضو إن كنت تتحدث باسم أكثر من جهة',
      },
    },
  },
  run: ({ reference, by, grounds, remedy, text, person, source, entity }, session) =>
    sendAndShow(session, 'break-silence', {
      params: { reference },
      body: { by, grounds, remedy, proposedText: text, entityId: entity, onBehalf: onBehalf(person, source) },
    }),
});
