/**
 * The agenda and the decisions of a review cycle, as Markdown for a reader.
 *
 * Invariants
 * 1. Nothing is decided or counted here: every figure and every outcome is one that is on record.
 * 2. An item keeps its number on the agenda, so that two readers speak of the same one whatever each may see.
 */
import type { EstablishedGroup } from '../../domain/group/state';
import { currentRevision, type RecommendationState } from '../../domain/recommendation/state';
import type { AgendaItem, ScheduledCycle } from '../../domain/review/state';
import type { Instant } from '../../domain/shared/instant';
import type { Language } from '../../domain/shared/refusal';
import type { cycleDocumentParts } from '../contract/cycle-document';
import { decisionOn } from './decisions';
import { foundIn, handOf, other, type Hand } from './hand';
import { blocks, blocksIn, bullets, exactly, heading } from './markdown';
import { kindWords, stageWords } from '../contract/words';
import { labels, titles } from './words';

export type CycleDocumentPart = (typeof cycleDocumentParts)[number];

/** What a viewer may see of a cycle. */
export interface CycleRecord {
  readonly cycle: ScheduledCycle;
  readonly group: EstablishedGroup;
  /** In the order of the agenda; null for what the viewer may not see. */
  readonly recommendations: readonly (RecommendationState | null)[];
}

const header = (
  { cycle, group, recommendations }: CycleRecord,
  part: CycleDocumentPart,
  now: Instant,
  hand: Hand,
): readonly string[] => {
  const { language, say, quote, entry, instant } = hand;
  const { name, kind, opensAt, deadline } = cycle.data;
  const hidden = recommendations.filter((each) => each === null).length;
  const groupNames = [group.names[language], group.names[other[language]]].map(quote);
  return [
    heading(1, say(titles[part], { name: quote(foundIn(name, language).text) })),
    bullets([
      entry(labels.group, `${groupNames.join(' · ')} (${quote(group.code)})`),
      entry(labels.cycle, quote(cycle.cycle)),
      entry(labels.kind, say(kindWords[kind])),
      entry(labels.stage, say(stageWords[cycle.stage])),
      ...(cycle.stage === 'cancelled' ? [entry(labels.reasons, quote(cycle.reasons))] : []),
      entry(labels.opens, instant(opensAt)),
      entry(labels.deadline, instant(deadline)),
      entry(labels.asOf, instant(now)),
      entry(labels.items, String(cycle.items.length)),
      ...(hidden === 0 ? [] : [entry(labels.notShown, String(hidden))]),
    ]),
  ];
};

const onAgenda = (
  state: RecommendationState,
  { say, quote, list, entry, entity, language }: Hand,
): string => {
  const { content, number, contentHash } = currentRevision(state);
  return bullets([
    entry(labels.stage, say(stageWords[state.stage])),
    entry(labels.addressees, list(content.addressees.map(quote))),
    entry(labels.proposedBy, entity(state.proposer.entityId, state.membership)),
    entry(labels.revision, String(number)),
    entry(labels.hash, exactly(contentHash, language)),
  ]);
};

const itemHeading = (position: number, state: RecommendationState, { quote, language }: Hand): string => {
  const title = foundIn(currentRevision(state).content.title, language).text;
  return heading(2, `${String(position)}. ${quote(state.reference)}: ${quote(title)}`);
};

const itemBlocks = (
  item: AgendaItem,
  position: number,
  state: RecommendationState,
  { part, cycle, hand }: { part: CycleDocumentPart; cycle: ScheduledCycle; hand: Hand },
): readonly string[] => [
  itemHeading(position, state, hand),
  ...(part === 'agenda' ? [onAgenda(state, hand)] : decisionOn(item, state, cycle.cycle, hand)),
];

/** One document in one language, by the clocks of the group. It ends in a line feed. */
export const cycleDocument = (
  record: CycleRecord,
  part: CycleDocumentPart,
  language: Language,
  now: Instant,
): string => {
  const { cycle, group, recommendations } = record;
  const hand = handOf(language, group.rules.calendar);
  const items = cycle.items.flatMap((item, index) => {
    const state = recommendations[index] ?? null;
    return state === null ? [] : itemBlocks(item, index + 1, state, { part, cycle, hand });
  });
  const whole = [...header(record, part, now, hand), ...items];
  return `${blocks(...(language === 'ar' ? blocksIn('ar', ...whole) : whole))}\n`;
};
