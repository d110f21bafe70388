import { command, objectionPositionals } from '../command';
import { sendAndShow } from '../sending';

export const respondToObjection = command({
  usage: 'respond-to-objection <reference> <objection> <response>',
  about: {
    en: 'Answer on an objection of your entity: sustain it, accept what was proposed, or retract it',
    ar: 'الرد بشأن اعتراض جهتك: التمسك به أو قبول المقترح أو سحبه',
  },
  positionals: {
    ...objectionPositionals,
    response: {
      choices: ['sustains', 'accepts', 'retracts'],
      required: true,
      about: { en: 'The answer', ar: 'الرد' },
    },
  },
  flags: {
    text: {
      required: true,
      about: { en: 'The answer in words, kept in the record', ar: 'نص الرد، ويُحفظ في السجل' },
    },
  },
  run: ({ reference, objection, response, text }, session) =>
    sendAndShow(session, 'respond-to-objection', {
      params: { reference },
      body: { objection, response, text },
    }),
});
