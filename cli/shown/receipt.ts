import type { ReceiptBody } from '../../api/contract/receipt';
import type { Voice } from '../voice';
import { labels, sentences } from '../words/labels';
import { actionStageWords } from '../words/implementation';
import { stageWords } from '../words/recommendation';

/** What was accepted, in one line, and what it made in the next. */
export const receiptLines = (receipt: ReceiptBody, voice: Voice): readonly string[] => {
  const { commandId, command, sequence, stage, contentHash, revision } = receipt;
  // What a group made is named; the group's own stage says nothing of it.
  const made = receipt.references?.join(', ') ?? receipt.cycle ?? receipt.delegation?.toString();
  const head = [
    `${voice.good('✓')} ${voice.strong(made ?? receipt.subject)}`,
    command,
    ...(made === undefined ? [voice.word({ ...actionStageWords, ...stageWords }, stage)] : []),
  ].join(' · ');
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
