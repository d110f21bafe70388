/** Letters on an action: what all of them say, and where each one's own part comes in. */
import { dateInForce, type ActionState } from '../../domain/action/state';
import type { Membership } from '../../domain/group/membership';
import type { EventData, EventVersion } from '../../events/event-version';
import type { Opened } from '../../events/making';
import { secretariatOf, speakersForEach } from './audience';
import type { GroupClock } from './clock';
import type { DraftEntry, Fact, Way } from './draft';
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

export interface ActionMatter {
  readonly reference: string;
  readonly state: ActionState;
  readonly membership: Membership;
  readonly clock: GroupClock;
}

/** Whoever answers for the action: its focal point, or else who speaks for its lead; the secretariat for a body outside. */
export const leadOf = ({ state: { lead }, membership }: ActionMatter): readonly string[] => {
  if (lead.kind === 'outside') return secretariatOf(membership);
  return lead.focalPoint === undefined ? speakersForEach(membership, [lead.entityId]) : [lead.focalPoint];
};

/** Persons who hold one of these offices. */
export const holdersOf = (
  { seats }: Membership,
  offices: readonly ('secretariat' | 'co-chair')[],
): readonly string[] =>
  seats.filter(({ role }) => offices.some((office) => office === role)).map(({ personId }) => personId);

const pathOf = (reference: string): string => `/v1/actions/${encodeURIComponent(reference)}`;

export const wayTo = (what: keyof typeof ways, reference: string, command: string, flags = ''): Way => ({
  what: ways[what],
  command: `action ${command} ${reference}${flags}`,
  method: 'POST',
  path: `${pathOf(reference)}/${command}`,
});

/** The deadline of a report, in the reader's calendar. */
export const reportEntry = (reference: string, number: number, deadline: string): DraftEntry => ({
  key: `${reference}/report/${String(number)}`,
  starts: deadline,
  ends: null,
  title: filled({ en: 'Report on {reference}', ar: 'تقرير عن {reference}' }, { reference }),
});

const leadFact = ({ state: { lead }, membership }: ActionMatter): Fact => {
  const names =
    lead.kind === 'outside'
      ? lead.names
      : (membership.entities.find(({ id }) => id === lead.entityId)?.names ?? {
          en: lead.entityId,
          ar: lead.entityId,
        });
  return { label: labels.lead, value: quoted(names) };
};

export const onAction = <Name extends string, Summary, Details>(
  version: EventVersion<'action', Name, Summary, Details>,
  { to, calendar, heading }: LetterWords,
  write: (data: Opened<EventData<Summary, Details>>, matter: ActionMatter) => Writing | null,
): LetterKind => ({
  event: version.type,
  to,
  calendar: calendar ?? null,
  heading,
  plan: async (event, records) => {
    const data = dataOf(version, event);
    const { subject: reference } = event;
    const state = await records.action(reference);
    if (state === null) return null;
    const group = await records.group(state.group);
    if (group === null) return null;
    const { membership } = group;
    const matter = { reference, state, membership, clock: clockOfGroup(group) };
    const writing = write(data, matter);
    if (writing === null) return null;
    return {
      draft: {
        heading: filled(heading, { reference }),
        says: writing.says,
        facts: [
          { label: labels.group, value: quoted(group.names) },
          { label: labels.action, value: same(reference) },
          { label: labels.title, value: quoted(state.plan.title) },
          leadFact(matter),
          {
            label: labels.due,
            value: quoted({ en: dateInForce(state).due.written, ar: dateInForce(state).due.written }),
          },
          ...writing.facts,
        ],
        ways: [
          { what: ways.read, command: `action show ${reference}`, method: 'GET', path: pathOf(reference) },
          ...writing.ways,
        ],
        calendar: writing.calendar ?? null,
      },
      to: recipientsIn(membership, writing.to),
    };
  },
});
