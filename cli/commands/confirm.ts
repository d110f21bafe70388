import { command, referencePositional } from '../command';
import { sendAndShow } from '../sending';

export const confirm = command({
  usage: 'confirm <reference>',
  about: { en: 'Confirm the determination of a round (co-chair)', ar: 'تأكيد نتيجة الجولة (رئيس مشارك)' },
  positionals: referencePositional,
  flags: {},
  run: ({ reference }, session) => sendAndShow(session, 'confirm-determination', { params: { reference } }),
});
