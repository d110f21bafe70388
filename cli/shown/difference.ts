/**
 * What differs between two revisions.
 *
 * Invariant: words are written in the order in which they are read, in Arabic too; which side the line begins at is the
 * terminal's part.
 */
import type { ResponseOf } from '../../api/contract/route';
import type { routes } from '../../api/contract/routes';
import type { Voice } from '../voice';
import { differenceSentences, textNames } from '../words/difference';
import { labels } from '../words/labels';
import { rows, type Row } from './table';
import { evidenceLine } from './text';

type Difference = ResponseOf<(typeof routes)['compare-revisions']>;
type Text = Difference['texts'][number];
type Part = Text['parts'][number];
type Field = Difference['fields'][number];
type Mark = (text: string) => string;

/** Line breaks alone cannot carry a mark: each shows as a pilcrow. */
const markedSpace = (text: string, mark: Mark): string => mark(text.replaceAll('\n', '¶'));

/** Marks stand close to the words, so that no mark reaches over the end of a line. */
const markedLine = (line: string, mark: Mark): string => {
  const words = line.trim();
  if (words === '') return line;
  const at = line.indexOf(words);
  return line.slice(0, at) + mark(words) + line.slice(at + words.length);
};

const partText = ({ kind, text }: Part, voice: Voice): string => {
  if (kind === 'same') return text;
  const mark = kind === 'removed' ? voice.removed : voice.added;
  if (text.trim() === '') return markedSpace(text, mark);
  return text
    .split('\n')
    .map((line) => markedLine(line, mark))
    .join('\n');
};

const textRow = ({ field, language, parts }: Text, voice: Voice): Row => [
  voice.say(textNames[`${field}-${language}`]),
  parts
    .map((part) => partText(part, voice))
    .join('')
    .split('\n'),
];

/** What is gone, then the items as they are now. */
const itemLines = (before: readonly string[], after: readonly string[], voice: Voice): readonly string[] => {
  const removed = before.filter((item) => !after.includes(item));
  const isNew = (item: string): boolean => !before.includes(item);
  const reordered = removed.length === 0 && !after.some(isNew);
  return [
    ...removed.map(voice.removed),
    ...after.map((item) => (isNew(item) ? voice.added(item) : item)),
    ...(reordered ? [voice.faint(voice.say(differenceSentences.reordered))] : []),
  ];
};

const fieldRow = (difference: Field, voice: Voice): Row => {
  const label = voice.say(labels[difference.field]);
  switch (difference.field) {
    case 'theme':
      return [label, [voice.removed(difference.before), voice.added(difference.after)]];
    case 'addressees':
      return [label, itemLines(difference.before, difference.after, voice)];
    case 'evidence':
      return [
        label,
        itemLines(difference.before.map(evidenceLine), difference.after.map(evidenceLine), voice),
      ];
  }
};

/** The reader's own language first. */
const inOrder = (texts: readonly Text[], { language }: Voice): readonly Text[] =>
  (['title', 'text', 'rationale'] as const).flatMap((field) => {
    const both = texts.filter((text) => text.field === field);
    return [
      ...both.filter((text) => text.language === language),
      ...both.filter((text) => text.language !== language),
    ];
  });

export const differenceLines = (
  { reference, from, to, amendment, texts, fields }: Difference,
  voice: Voice,
): readonly string[] => {
  const changed = inOrder(texts, voice).filter((text) => text.changed);
  const table = [
    ...changed.map((text) => textRow(text, voice)),
    ...fields.map((field) => fieldRow(field, voice)),
  ];
  const heading =
    amendment === null
      ? voice.say(differenceSentences.heading, { from, to: to ?? from })
      : voice.say(differenceSentences.amendmentHeading, { from, amendment });
  return [
    voice.strong(`${reference}  ${heading}`),
    ...(table.length === 0 ? [voice.say(differenceSentences.nothing)] : rows(table, voice.faint)),
  ];
};
