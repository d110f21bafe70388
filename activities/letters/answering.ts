/** What letters about a deadline have in common: its facts, whose it is, how to answer, and its place in the calendar. */
import type { Membership } from '../../domain/group/membership';
import type { RecommendationState } from '../../domain/recommendation/state';
import type { Instant } from '../../domain/shared/instant';
import { coChairsOf, keyHoldersOf, secretariatOf, speakersForMembers } from './audience';
import type { GroupClock } from './clock';
import type { DraftEntry, Fact, Way } from './draft';
import { filled, quoted, same } from './marking';
import { pathOf } from './on-recommendation';
import type { Writing } from './letter-kind';
import { labels, ways } from './words';

export const deadlineFact = (deadline: Instant, clock: GroupClock): Fact => ({
  label: labels.deadline,
  value: filled({ en: '{deadline}', ar: '{deadline}' }, { deadline: clock.until(deadline) }),
});

export const roundFact = (round: number): Fact => ({ label: labels.round, value: same(String(round)) });

export const objectionFact = (number: number): Fact => ({
  label: labels.objection,
  value: same(String(number)),
});

export const entityFact = (entityId: string, { entities }: Membership): Fact => ({
  label: labels.entity,
  value: quoted(entities.find(({ id }) => id === entityId)?.names ?? { en: entityId, ar: entityId }),
});

/** Why an entity objects, as far as it said. */
export const groundsFacts = ({
  grounds,
  remedy,
}: {
  readonly grounds?: string | undefined;
  readonly remedy?: string | undefined;
}): readonly Fact[] => [
  ...(grounds === undefined ? [] : [{ label: labels.grounds, value: same(grounds) }]),
  ...(remedy === undefined ? [] : [{ label: labels.remedy, value: same(remedy) }]),
];

export const takingPosition = (reference: string): Way => ({
  what: ways.takePosition,
  command: `position ${reference} support`,
  method: 'POST',
  path: `${pathOf(reference)}/take-position`,
});

export const endorsing = (reference: string): Way => ({
  what: ways.endorse,
  command: `endorse ${reference}`,
  method: 'POST',
  path: `${pathOf(reference)}/endorse`,
});

export const confirming = (reference: string): Way => ({
  what: ways.confirm,
  command: `confirm ${reference}`,
  method: 'POST',
  path: `${pathOf(reference)}/confirm-determination`,
});

export const breakingSilence = (reference: string): Way => ({
  what: ways.breakSilence,
  command: `break-silence ${reference} --by objection --grounds TEXT --remedy TEXT`,
  method: 'POST',
  path: `${pathOf(reference)}/break-silence`,
});

export const answeringObjection = (reference: string, objection: number): Way => ({
  what: ways.answerObjection,
  command: `respond-to-objection ${reference} ${String(objection)} accepts --text TEXT`,
  method: 'POST',
  path: `${pathOf(reference)}/respond-to-objection`,
});

export const roundEntry = (reference: string, round: number, deadline: Instant): DraftEntry => ({
  key: `${reference}/round/${String(round)}`,
  starts: deadline,
  ends: null,
  title: filled(
    { en: 'Positions on {reference} are due', ar: 'آخر موعد للمواقف بشأن {reference}' },
    { reference },
  ),
});

/** @param round the one after which the text was adopted */
export const endorsementEntry = (reference: string, round: number, deadline: Instant): DraftEntry => ({
  key: `${reference}/endorsement/${String(round)}`,
  starts: deadline,
  ends: null,
  title: filled(
    { en: 'Endorsement of {reference} is due', ar: 'آخر موعد لإقرار {reference}' },
    { reference },
  ),
});

/** @param round the one that adopted the text */
export const silenceEntry = (reference: string, round: number, deadline: Instant): DraftEntry => ({
  key: `${reference}/silence/${String(round)}`,
  starts: deadline,
  ends: null,
  title: filled(
    { en: 'The silence procedure on {reference} ends', ar: 'انتهاء إجراء الصمت بشأن {reference}' },
    { reference },
  ),
});

interface Deadline {
  /** In the words of the events. */
  readonly of: string;
  /** Null where it is not known: then that of the record. */
  readonly round: number | null;
  readonly deadline: Instant;
}

/** Whose deadline it is, what they are to do until then, and where it stands in their calendars. */
export const deadlineOf = (
  { of, round, deadline }: Deadline,
  { state, membership }: { readonly state: RecommendationState; readonly membership: Membership },
): Pick<Writing, 'to' | 'ways' | 'calendar'> => {
  const { reference } = state;
  const number = round ?? state.rounds.at(-1)?.number ?? 0;
  switch (of) {
    case 'round':
      return {
        to: speakersForMembers(membership),
        ways: [takingPosition(reference)],
        calendar: roundEntry(reference, number, deadline),
      };
    case 'silence':
      return {
        to: speakersForMembers(membership),
        ways: [breakingSilence(reference)],
        calendar: silenceEntry(reference, number, deadline),
      };
    case 'endorsement':
      return {
        to: keyHoldersOf(membership, state.rules.endorsement.deputies),
        ways: [endorsing(reference)],
        calendar: endorsementEntry(reference, number, deadline),
      };
    case 'screening':
      return { to: secretariatOf(membership), ways: [] };
    case 'determination':
      return { to: coChairsOf(membership), ways: [confirming(reference)] };
    case 'revision':
      return { to: [state.proposer.personId], ways: [] };
    // That before the text takes effect; and whatever a later release may name.
    default:
      return { to: speakersForMembers(membership), ways: [] };
  }
};

export const objectionEntry = (reference: string, objection: number, deadline: Instant): DraftEntry => ({
  key: `${reference}/objection/${String(objection)}`,
  starts: deadline,
  ends: null,
  title: filled(
    {
      en: 'The answer on the objection to {reference} is due',
      ar: 'آخر موعد للرد بشأن الاعتراض على {reference}',
    },
    { reference },
  ),
});
