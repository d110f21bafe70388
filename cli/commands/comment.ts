import { command, referencePositional } from '../command';
import { sendAndShow } from '../sending';

export const comment = command({
  usage: 'comment <reference> <text>',
  about: { en: 'Comment on a recommendation', ar: 'التعليق على توصية' },
  positionals: {
    ...referencePositional,
    text: { required: true, about: { en: 'The comment', ar: 'التعليق' } },
  },
  flags: {},
  run: ({ reference, text }, session) =>
    sendAndShow(session, 'comment', { params: { reference }, body: { text } }),
});
