/** What a cycle decided on one item, with how it was counted and what was said. */
import { stepText, workingOf } from '../../domain/recommendation/explanation';
import { answersIn, statementsIn, type Answer } from '../../domain/recommendation/round-record';
import type { Position } from '../../domain/recommendation/position';
import type { ClosedRound, RecommendationState, Revision } from '../../domain/recommendation/state';
import type { Statement } from '../../domain/recommendation/statement';
import type { AgendaItem } from '../../domain/review/state';
import { itemEntries } from './meeting';
import type { Block, Line } from '../ports/typesetter';
import { foundIn, type Hand } from './hand';
import {
  bullets,
  exact,
  heading,
  paragraph,
  paragraphs,
  passage,
  quoted,
  strong,
  table,
  type Said,
} from './parts';
import { positionWords, roleWords, stageWords } from '../contract/words';
import { headings, labels, sentences, statementKinds } from './words';

const undecided = (item: AgendaItem, state: RecommendationState, cycle: string, hand: Hand): Line => {
  const { say, instant } = hand;
  if (item.refusal !== undefined) return say(sentences.notOpened, { refusal: exact(item.refusal) });
  return state.stage === 'under-review' && state.round?.cycle === cycle
    ? say(sentences.open, { at: instant(state.round.deadline) })
    : say(sentences.undecided);
};

const speaker = (position: Position, state: RecommendationState, hand: Hand): Line => {
  const { personId, capacity, byDelegationOf, recordedBy, carriedFrom } = position;
  const { say, person } = hand;
  const named = { person: person(personId, state.membership), role: say(roleWords[capacity]) };
  const who =
    byDelegationOf === undefined
      ? say(sentences.speaker, named)
      : say(sentences.delegate, { ...named, holder: person(byDelegationOf, state.membership) });
  if (recordedBy !== undefined) {
    const how = recordedBy.given === 'orally' ? sentences.recordedOrally : sentences.recordedOnPaper;
    const clerk = person(recordedBy.personId, state.membership);
    return say(how, { speaker: who, person: clerk, source: quoted(recordedBy.source) });
  }
  return carriedFrom === undefined ? who : say(sentences.carried, { speaker: who, revision: carriedFrom });
};

const answerCells = (
  { entityId, value, position }: Answer,
  state: RecommendationState,
  hand: Hand,
): readonly Said[] => [
  hand.entity(entityId, state.membership),
  hand.say(positionWords[value]),
  position === null ? '' : speaker(position, state, hand),
];

const statementLine = (
  { kind, entityId, text, remedy }: Statement,
  adopted: boolean,
  state: RecommendationState,
  { say, entity }: Hand,
): Line => {
  const said = text === undefined ? say(sentences.withoutReasons) : quoted(text);
  return say(sentences.said, {
    entity: strong(entity(entityId, state.membership)),
    kind: say(statementKinds[kind === 'minority' && !adopted ? 'objection' : kind]),
    text: remedy === undefined ? said : say(sentences.remedy, { text: said, remedy: quoted(remedy) }),
  });
};

const statementBlocks = (round: ClosedRound, state: RecommendationState, hand: Hand): readonly Block[] => {
  const adopted = round.tally.outcome === 'adopted';
  const statements = statementsIn(round);
  if (statements.length === 0) return [];
  return [
    heading(3, hand.say(headings[adopted ? 'adoptedStatements' : 'statements'])),
    bullets(statements.map((each) => statementLine(each, adopted, state, hand))),
  ];
};

const textBlocks = ({ content }: Revision, { say, language }: Hand): readonly Block[] => {
  const title = foundIn(content.title, language);
  const text = foundIn(content.text, language);
  const body = [paragraph(strong(quoted(title.text))), ...paragraphs(text.text)];
  return [
    heading(3, say(headings.adoptedText)),
    ...(text.language === language
      ? body
      : [paragraph(say(sentences.otherLanguage)), passage(text.language, body)]),
  ];
};

/** The outcome and its reason end the working; what stands before them are the figures. */
const decided = (
  item: AgendaItem,
  round: ClosedRound,
  state: RecommendationState,
  hand: Hand,
): readonly Block[] => {
  const { tally, number, closedAt } = round;
  const { say, entry, instant, language } = hand;
  const texts = workingOf(tally).map((step) => stepText(step, language, state.membership));
  const [reason = '', outcome = ''] = texts.slice(-2);
  const revision = state.revisions.find((each) => each.number === tally.revision);
  return [
    paragraph(strong(outcome), ` ${reason}`),
    bullets([
      entry(labels.round, say(sentences.roundClosed, { round: number, at: instant(closedAt) })),
      entry(labels.stageNow, say(stageWords[state.stage])),
      ...itemEntries(item, hand),
      entry(labels.revision, String(tally.revision)),
      ...(revision === undefined ? [] : [entry(labels.hash, exact(revision.contentHash))]),
    ]),
    heading(3, say(headings.figures)),
    bullets(texts.slice(0, -2)),
    heading(3, say(headings.positions)),
    table(
      [labels.entity, labels.position, labels.takenBy].map((label) => say(label)),
      answersIn(round).map((answer) => answerCells(answer, state, hand)),
    ),
    ...statementBlocks(round, state, hand),
    ...(tally.outcome === 'adopted' && revision !== undefined ? textBlocks(revision, hand) : []),
  ];
};

/** By the last round of the cycle that is over; without one it says why there is none. */
export const decisionOn = (
  item: AgendaItem,
  state: RecommendationState,
  cycle: string,
  hand: Hand,
): readonly Block[] => {
  const round = state.rounds.findLast((each) => each.cycle === cycle);
  return round === undefined
    ? [
        paragraph(undecided(item, state, cycle, hand)),
        bullets([hand.entry(labels.stageNow, hand.say(stageWords[state.stage])), ...itemEntries(item, hand)]),
      ]
    : decided(item, round, state, hand);
};
