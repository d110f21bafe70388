/** Who must hear of a change of the group: all that is open, a closed cycle of what it left, a plan of its references. */
import type { GroupEvent, GroupEventData } from '../domain/group/events';
import type { EstablishedGroup } from '../domain/group/state';
import type { Notice } from './notices';

const delegating = ({ open, cycles }: EstablishedGroup): readonly string[] => [
  ...open,
  ...cycles.map(({ cycle }) => cycle),
];
const everybody = (state: EstablishedGroup): readonly string[] => [
  ...delegating(state),
  ...state.actions.map(({ reference }) => reference),
];

/** The recommendation, whose actions have started by then; and actions that were there before, or were born under an older membership. */
const ofPlan = (
  { recommendation, plan, actions, joined, unknown, membership }: GroupEventData['actions-allotted'],
  group: EstablishedGroup,
): readonly Notice[] => {
  const references = actions.map(({ reference }) => reference);
  const assigned = actions.map(({ id, reference }) => ({ id, reference }));
  return [
    {
      note: 'note-actions-assigned',
      data: { plan, actions: assigned, joined, unknown },
      references: [recommendation],
    },
    ...(joined.length === 0
      ? []
      : [{ note: 'note-joined' as const, data: { recommendation }, references: joined }]),
    ...(membership.version >= group.membership.version || references.length === 0
      ? []
      : [{ note: 'note-membership' as const, data: { membership: group.membership }, references }]),
  ];
};

/** To each cycle that had left one of the references unfinished. */
const taken = (
  references: readonly string[],
  to: string | undefined,
  { unfinished }: EstablishedGroup,
): readonly Notice[] => {
  const left = unfinished.filter(({ reference }) => references.includes(reference));
  return [...new Set(left.map(({ cycle }) => cycle))].map((cycle) => ({
    note: 'note-unfinished-left',
    data: {
      references: left.filter((each) => each.cycle === cycle).map(({ reference }) => reference),
      ...(to === undefined ? {} : { to }),
    },
    references: [cycle],
  }));
};

/**
 * @param before the group as it stood just before the event
 * @param cyclesHearOfDelegations false where a history was begun by a release under which they did not
 */
export const noticesAfter = (
  event: GroupEvent,
  state: EstablishedGroup,
  before: EstablishedGroup,
  cyclesHearOfDelegations: () => boolean,
): readonly Notice[] => {
  switch (event.type) {
    case 'membership-changed':
      return [{ note: 'note-membership', data: event.data, references: everybody(state) }];
    case 'rules-adopted':
      return [
        {
          note: 'note-rules',
          data: { rules: event.data.rules, terms: event.data.rules.implementation },
          references: everybody(state),
        },
      ];
    case 'seat-delegated':
    case 'delegation-revoked':
      return [
        {
          note: 'note-delegations',
          data: { delegations: state.delegations },
          references: cyclesHearOfDelegations() ? delegating(state) : state.open,
        },
      ];
    case 'cycle-scheduled': {
      const agenda = event.data.data.agenda.map(({ reference }) => reference);
      return taken(agenda, event.data.cycle, before);
    }
    case 'cycle-ended': {
      const { cycle, unfinished } = event.data;
      const settled = unfinished
        .map(({ reference }) => reference)
        .filter((reference) => !state.open.includes(reference));
      return settled.length === 0
        ? []
        : [{ note: 'note-unfinished-left', data: { references: settled }, references: [cycle] }];
    }
    case 'recommendation-settled':
      return taken([event.data.reference], undefined, before);
    case 'actions-allotted':
      return ofPlan(event.data, state);
    case 'established':
    case 'action-settled':
    case 'references-allotted':
    case 'items-imported':
    case 'recurrence-set':
    case 'recurrence-paused':
    case 'recurrence-resumed':
    case 'recurrence-ended':
      return [];
  }
};
