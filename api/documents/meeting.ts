/** Who was at a meeting, and what its agenda says of an item. */
import { meetingOf } from '../../domain/review/meeting';
import type { AgendaItem, ScheduledCycle } from '../../domain/review/state';
import type { Line } from '../ports/typesetter';
import { foundIn, type Hand } from './hand';
import { exact, line, quoted } from './parts';
import { labels, sentences } from './words';

/** Nothing where no attendance is on record. */
export const attendanceEntries = (
  cycle: ScheduledCycle,
  { say, list, entry, entity }: Hand,
): readonly Line[] => {
  const meeting = meetingOf(cycle);
  if (meeting === null) return [];
  const { present, absent, members, needed, membership } = meeting;
  const named = (ids: readonly string[]): Line => list(ids.map((id) => entity(id, membership)));
  const quorum = present.length >= needed ? sentences.quorumReached : sentences.quorumNotReached;
  return [
    entry(labels.attendance, named(present)),
    ...(absent.length === 0 ? [] : [entry(labels.notThere, named(absent))]),
    entry(labels.meetingQuorum, say(quorum, { present: present.length, members, needed })),
  ];
};

type Paper = NonNullable<AgendaItem['papers']>[number];

const paperLine = ({ title, link }: Paper, { language }: Hand): Line => {
  const named = quoted(foundIn(title, language).text);
  return link === undefined ? named : line(named, ' (', exact(link), ')');
};

/** Its type of decision, its papers, and the cycles that it came from and went to. */
export const itemEntries = (
  { papers = [], decisionType, carriedFrom, carriedTo }: AgendaItem,
  hand: Hand,
): readonly Line[] => {
  const { entry, list } = hand;
  return [
    ...(decisionType === undefined ? [] : [entry(labels.decisionType, quoted(decisionType))]),
    ...(papers.length === 0 ? [] : [entry(labels.papers, list(papers.map((each) => paperLine(each, hand))))]),
    ...(carriedFrom === undefined ? [] : [entry(labels.carriedFrom, quoted(carriedFrom))]),
    ...(carriedTo === undefined ? [] : [entry(labels.carriedTo, quoted(carriedTo))]),
  ];
};
