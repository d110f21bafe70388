/** Letters on a review cycle: what all of them say, and where each one's own part comes in. */
import type { Membership } from '../../domain/group/membership';
import type { ScheduledCycle } from '../../domain/review/state';
import type { EventData, EventVersion } from '../../events/event-version';
import type { Opened } from '../../events/making';
import type { GroupClock } from './clock';
import type { DraftEntry } from './draft';
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

export interface CycleMatter {
  readonly state: ScheduledCycle;
  readonly membership: Membership;
  readonly clock: GroupClock;
}

const pathOf = (cycle: string): string => `/v1/cycles/${encodeURIComponent(cycle)}`;

/** A meeting from its beginning to its end; of a written procedure the instant at which it closes. */
export const entryOf = ({ cycle, data }: ScheduledCycle): DraftEntry => {
  const isMeeting = data.kind === 'meeting';
  return {
    key: `${cycle}/cycle`,
    starts: isMeeting ? data.opensAt : data.deadline,
    ends: isMeeting ? data.deadline : null,
    title: filled(
      isMeeting
        ? { en: 'Meeting: {name} ({cycle})', ar: 'اجتماع: {name} ({cycle})' }
        : { en: 'Written procedure closes: {name} ({cycle})', ar: 'إغلاق الإجراء الكتابي: {name} ({cycle})' },
      { name: quoted(data.name), cycle },
    ),
  };
};

export const onCycle = <Name extends string, Summary, Details>(
  version: EventVersion<'cycle', Name, Summary, Details>,
  { to, calendar, heading }: LetterWords,
  write: (data: Opened<EventData<Summary, Details>>, matter: CycleMatter) => Writing | null,
): LetterKind => ({
  event: version.type,
  to,
  calendar: calendar ?? null,
  heading,
  plan: async (event, records) => {
    const data = dataOf(version, event);
    const { subject: cycle } = event;
    const state = await records.cycle(cycle);
    if (state === null) return null;
    const group = await records.group(state.group);
    if (group === null) return null;
    const { membership } = group;
    const clock = clockOfGroup(group);
    const writing = write(data, { state, membership, clock });
    if (writing === null) return null;
    return {
      draft: {
        heading: filled(heading, { reference: cycle }),
        says: writing.says,
        facts: [
          { label: labels.group, value: quoted(group.names) },
          { label: labels.cycle, value: same(cycle) },
          { label: labels.name, value: quoted(state.data.name) },
          { label: labels.items, value: same(String(state.items.length)) },
          {
            label: labels.opens,
            value: filled({ en: '{at}', ar: '{at}' }, { at: clock.at(state.data.opensAt) }),
          },
          {
            label: labels.deadline,
            value: filled({ en: '{at}', ar: '{at}' }, { at: clock.until(state.data.deadline) }),
          },
          ...writing.facts,
        ],
        ways: [
          {
            what: ways.agenda,
            command: `cycle document ${cycle}`,
            method: 'GET',
            path: `${pathOf(cycle)}/document`,
          },
          ...writing.ways,
        ],
        calendar: writing.calendar ?? null,
      },
      to: recipientsIn(membership, writing.to),
    };
  },
});
