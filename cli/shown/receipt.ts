import type { ReceiptBody } from '../../api/contract/receipt';
import type { Voice } from '../voice';
import { labels, sentences } from '../words/labels';
import { stageWords } from '../words/recommendation';

/** What was accepted, in one line, and what it made in the next. */
export const receiptLines = (receipt: ReceiptBody, voice: Voice): readonly string[] => {
  const { commandId, command, sequence, stage, contentHash, revision } = receipt;
  const subject = receipt.references?.join(', ') ?? receipt.cycle ?? receipt.subject;
  const head = `${voice.good('✓')} ${voice.strong(subject)} · ${command} · ${voice.word(stageWords, stage)}`;
  const trace = voice.say(sentences.receipt, { sequence, key: commandId });
  return [
    head,
    `  ${voice.faint(`${voice.instant(receipt.at)} · ${trace}`)}`,
    ...(contentHash === undefined
      ? []
      : [
          `  ${voice.faint(`${voice.say(labels.hash)} ${contentHash}${revision === undefined ? '' : ` · ${voice.say(labels.revision)} ${String(revision)}`}`)}`,
        ]),
  ];
};
