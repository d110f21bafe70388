import { actionPositional, command, reasonsFlag } from '../command';
import { UsageError } from '../failures';
import { sendAndShow } from '../sending';
import { actionSentences } from '../words/actions';

export const reassignAction = command({
  usage: 'reassign <action>',
  about: {
    en: 'Give an action another lead, with reasons (whom the rules name)',
    ar: 'إسناد إجراء إلى جهة رائدة أخرى مع الأسباب (من تحدده القواعد)',
  },
  positionals: actionPositional,
  flags: {
    entity: { about: { en: 'An entity of the membership', ar: 'جهة من العضوية' } },
    'outside-en': {
      about: { en: 'A body outside, by its name in English', ar: 'جهة خارجية باسمها بالإنجليزية' },
    },
    'outside-ar': {
      about: { en: 'A body outside, by its name in Arabic', ar: 'جهة خارجية باسمها بالعربية' },
    },
    'focal-point': {
      about: {
        en: 'Who answers for it: a person of the entity, or words for a body outside',
        ar: 'من يجيب عنه: شخص من الجهة، أو كلمات لجهة خارجية',
      },
    },
    ...reasonsFlag,
  },
  run: ({ action, entity, reasons, 'focal-point': focalPoint, ...names }, session) => {
    const { 'outside-en': en, 'outside-ar': ar } = names;
    const answering = focalPoint === undefined ? {} : { focalPoint };
    if (entity !== undefined && (en !== undefined || ar !== undefined))
      throw new UsageError(actionSentences.oneLead);
    const lead =
      entity === undefined
        ? { kind: 'outside' as const, names: { en: en ?? '', ar: ar ?? '' }, ...answering }
        : { kind: 'entity' as const, entityId: entity, ...answering };
    if (entity === undefined && (en === undefined || ar === undefined))
      throw new UsageError(actionSentences.oneLead);
    return sendAndShow(session, 'reassign-action', { params: { action }, body: { lead, reasons } });
  },
});
