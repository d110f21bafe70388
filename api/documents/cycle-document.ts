/**
 * The agenda and the decisions of a review cycle, for a reader.
 *
 * Invariants
 * 1. Nothing is decided or counted here: every figure and every outcome is one that is on record.
 * 2. An item keeps its number on the agenda, so that two readers speak of the same one whatever each may see.
 */
import type { EstablishedGroup } from '../../domain/group/state';
import { currentRevision, type RecommendationState } from '../../domain/recommendation/state';
import type { AgendaItem, ScheduledCycle } from '../../domain/review/state';
import type { Instant } from '../../domain/shared/instant';
import { fillTemplate, type Language } from '../../domain/shared/refusal';
import type { cycleDocumentParts } from '../contract/cycle-document';
import { kindWords, stageWords } from '../contract/words';
import type { Block, Document } from '../ports/typesetter';
import { decisionOn } from './decisions';
import { attendanceEntries, itemEntries } from './meeting';
import { foundIn, handOf, other, type Hand } from './hand';
import { bullets, exact, heading, joined, line, quoted } from './parts';
import { labels, pageNumber, titles } from './words';

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
): readonly Block[] => {
  const { language, say, entry, instant } = hand;
  const { name, kind, opensAt, deadline } = cycle.data;
  const hidden = recommendations.filter((each) => each === null).length;
  const groupNames = [group.names[language], group.names[other[language]]].map(quoted);
  return [
    heading(1, say(titles[part], { name: quoted(foundIn(name, language).text) })),
    bullets([
      entry(labels.group, line(joined(groupNames, ' · '), ' (', quoted(group.code), ')')),
      entry(labels.cycle, quoted(cycle.cycle)),
      entry(labels.kind, say(kindWords[kind])),
      entry(labels.stage, say(stageWords[cycle.stage])),
      ...(cycle.stage === 'cancelled' ? [entry(labels.reasons, quoted(cycle.reasons))] : []),
      entry(labels.opens, instant(opensAt)),
      entry(labels.deadline, instant(deadline)),
      ...attendanceEntries(cycle, hand),
      entry(labels.asOf, instant(now)),
      entry(labels.items, cycle.items.length),
      ...(hidden === 0 ? [] : [entry(labels.notShown, hidden)]),
    ]),
  ];
};

const onAgenda = (item: AgendaItem, state: RecommendationState, hand: Hand): Block => {
  const { say, list, entry, entity } = hand;
  const { content, number, contentHash } = currentRevision(state);
  return bullets([
    entry(labels.stage, say(stageWords[state.stage])),
    ...itemEntries(item, hand),
    entry(labels.addressees, list(content.addressees.map(quoted))),
    entry(labels.proposedBy, entity(state.proposer.entityId, state.membership)),
    entry(labels.revision, number),
    entry(labels.hash, exact(contentHash)),
  ]);
};

const itemHeading = (position: number, state: RecommendationState, { language }: Hand): Block => {
  const title = foundIn(currentRevision(state).content.title, language).text;
  return heading(2, line(position, '. ', quoted(state.reference), ': ', quoted(title)));
};

const itemBlocks = (
  item: AgendaItem,
  position: number,
  state: RecommendationState,
  { part, cycle, hand }: { part: CycleDocumentPart; cycle: ScheduledCycle; hand: Hand },
): readonly Block[] => [
  itemHeading(position, state, hand),
  ...(part === 'agenda' ? [onAgenda(item, state, hand)] : decisionOn(item, state, cycle.cycle, hand)),
];

/** One document in one language, by the clocks of the group. */
export const cycleDocument = (
  record: CycleRecord,
  part: CycleDocumentPart,
  language: Language,
  now: Instant,
): Document => {
  const { cycle, group, recommendations } = record;
  const hand = handOf(language, group.rules.calendar);
  const items = cycle.items.flatMap((item, index) => {
    const state = recommendations[index] ?? null;
    return state === null ? [] : itemBlocks(item, index + 1, state, { part, cycle, hand });
  });
  const name = foundIn(cycle.data.name, language).text;
  return {
    language,
    title: fillTemplate(titles[part][language], { name }),
    pageNumber: pageNumber[language],
    asOf: now,
    blocks: [...header(record, part, now, hand), ...items],
  };
};
