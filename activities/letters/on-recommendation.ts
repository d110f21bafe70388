/** Letters on a recommendation: what all of them say, and where each one's own part comes in. */
import type { Membership } from '../../domain/group/membership';
import { currentRevision, type RecommendationState } from '../../domain/recommendation/state';
import type { CloudEvent } from '../../events/envelope';
import type { EventData, EventVersion } from '../../events/event-version';
import type { Opened } from '../../events/making';
import { isPrivateToProposers } from '../../events/recommendation/privacy';
import type { GroupClock } from './clock';
import type { Way } from './draft';
import {
  clockOfGroup,
  dataOf,
  recipientsIn,
  type LetterKind,
  type LetterWords,
  type Writing,
} from './letter-kind';
import { filled, quoted, same } from './marking';
import { labels, ways } from './words';

export interface RecommendationMatter {
  readonly reference: string;
  readonly state: RecommendationState;
  /** Of the round while one is open: who may act in it does not change with the group. */
  readonly membership: Membership;
  readonly clock: GroupClock;
}

const membershipOf = (state: RecommendationState): Membership =>
  (state.stage === 'under-review' ? state.round?.membership : undefined) ?? state.membership;

/**
 * What a review cycle tells all its rounds at once, it tells in one letter of its own; its commands to them have ids that
 * begin with it.
 */
const isToldByCycle = ({ causationid = '' }: CloudEvent, state: RecommendationState): boolean => {
  const cycle = state.stage === 'under-review' ? (state.round?.cycle ?? null) : null;
  return cycle !== null && causationid.startsWith(`${cycle}/`);
};

export const pathOf = (reference: string): string => `/v1/recommendations/${encodeURIComponent(reference)}`;

const reading = (reference: string): Way => ({
  what: ways.read,
  command: `show ${reference}`,
  method: 'GET',
  path: pathOf(reference),
});

/** The first way that it offers is always to read the text. */
export const onRecommendation = <Name extends string, Summary, Details>(
  version: EventVersion<'recommendation', Name, Summary, Details>,
  { to, calendar, heading }: LetterWords,
  write: (data: Opened<EventData<Summary, Details>>, matter: RecommendationMatter) => Writing | null,
): LetterKind => ({
  event: version.type,
  to,
  calendar: calendar ?? null,
  heading,
  plan: async (event, records) => {
    const data = dataOf(version, event);
    if (isPrivateToProposers(data)) return null;
    const { subject: reference } = event;
    const state = await records.recommendation(reference);
    if (state === null) return null;
    if (isToldByCycle(event, state)) return null;
    const group = await records.group(state.group);
    if (group === null) return null;
    const membership = membershipOf(state);
    const writing = write(data, { reference, state, membership, clock: clockOfGroup(group) });
    if (writing === null) return null;
    const { content, number } = currentRevision(state);
    return {
      draft: {
        heading: filled(heading, { reference }),
        says: writing.says,
        facts: [
          { label: labels.group, value: quoted(group.names) },
          { label: labels.reference, value: same(reference) },
          { label: labels.title, value: quoted(content.title) },
          { label: labels.revision, value: same(String(number)) },
          ...writing.facts,
        ],
        ways: [reading(reference), ...writing.ways],
        calendar: writing.calendar ?? null,
      },
      to: recipientsIn(membership, writing.to),
    };
  },
});
