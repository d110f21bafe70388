import { command, referencePositional } from '../command';
import { NotConfirmed, UsageError } from '../failures';
import { sendAndShow } from '../sending';
import type { Session } from '../session';
import { textInForce } from '../shown/text';
import { failureSentences } from '../words/failures';
import { sentences } from '../words/labels';

const assent = /^(?:y|yes|نعم)$/iu;

/** The hash of the text in force, once the person has seen the text and said yes. */
const readAndConfirmed = async (session: Session, reference: string, yes: boolean): Promise<string> => {
  const { terminal, voice } = session;
  if (!yes && (!terminal.interactive || session.json)) throw new UsageError(failureSentences.confirmNeeded);
  const { value } = await session.client.call('show-recommendation', { params: { reference } });
  const revision = value.state.revisions.at(-1);
  if (revision === undefined) throw new UsageError(failureSentences.confirmNeeded);
  const lines = [
    voice.say(sentences.aboutToEndorse, { revision: revision.number }),
    '',
    ...textInForce(reference, revision, voice),
  ];
  // With --json standard output holds the receipt alone.
  for (const line of lines) session.note(line);
  if (!yes && !assent.test((await terminal.ask(voice.say(sentences.confirmEndorsement))).trim()))
    throw new NotConfirmed();
  return revision.contentHash;
};

export const endorse = command({
  usage: 'endorse <reference>',
  about: {
    en: 'Give one of the two keys on the exact text (co-chair)',
    ar: 'إعطاء أحد المفتاحين على النص بعينه (رئيس مشارك)',
  },
  positionals: referencePositional,
  flags: {
    hash: {
      about: {
        en: 'The SHA-256 of the text that was read; nothing is asked then',
        ar: 'بصمة SHA-256 للنص الذي قُرئ؛ ولا يُطرح عندئذ سؤال',
      },
    },
    yes: {
      type: 'boolean',
      about: { en: 'Endorse the text in force without asking', ar: 'إقرار النص الساري دون سؤال' },
    },
  },
  run: async ({ reference, hash, yes }, session) => {
    const contentHash = hash ?? (await readAndConfirmed(session, reference, yes === true));
    session.pin('hash', contentHash);
    await sendAndShow(session, 'endorse', { params: { reference }, body: { contentHash } });
  },
});
