import type { ResponseOf } from '../../api/contract/route';
import type { routes } from '../../api/contract/routes';
import type { Voice } from '../voice';
import { labels } from '../words/labels';
import { revisionWords } from '../words/recommendation';
import { eachLanguage } from './bilingual';
import { rows } from './table';

export type Revision = ResponseOf<(typeof routes)['show-recommendation']>['state']['revisions'][number];
type Evidence = Revision['content']['evidence'][number];

export const evidenceLine = ({ source, figure, unit, date, link }: Evidence): string =>
  [[figure, unit].filter(Boolean).join(' '), source, date, link].filter(Boolean).join(' · ');

const paragraphs = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text, index) => [...(index === 0 ? [] : ['']), ...text.split('\n')]);

/** The whole text of a revision with the hash that stands for it, in both languages. */
export const textInForce = (reference: string, revision: Revision, voice: Voice): readonly string[] => {
  const { content, contentHash, number, kind } = revision;
  const { title, text, rationale = {}, theme, addressees, evidence } = content;
  const titles = eachLanguage(title, voice);
  return [
    ...titles.map((line, index) => voice.strong(index === 0 ? `${reference}  ${line}` : line)),
    ...rows(
      [
        [voice.say(labels.revision), [`${String(number)} (${voice.word(revisionWords, kind)})`]],
        [voice.say(labels.text), paragraphs(eachLanguage(text, voice))],
        [voice.say(labels.rationale), paragraphs(eachLanguage(rationale, voice))],
        [voice.say(labels.addressees), addressees],
        [voice.say(labels.theme), [theme]],
        [voice.say(labels.evidence), evidence.map(evidenceLine)],
        [voice.say(labels.hash), [contentHash]],
      ],
      voice.faint,
    ),
  ];
};
