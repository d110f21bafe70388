import { asKnownNow } from '../../../domain/recommendation/earlier-release';
import type { RecommendationState, Unborn } from '../../../domain/recommendation/state';
import {
  admitted,
  adopted,
  decider,
  fold,
  returnedFromReview,
  roundOpen,
  timePasses,
  type Story,
} from './stories';
import { hour } from '../cast';

/** Without what a release before did not know yet, at any depth. */
const before = (story: Story): RecommendationState | Unborn => {
  const unknown = ['objections', 'ladder', 'escalations', 'settled', 'sustained', 'upheld', 'meeting'];
  const parameters = ['noticeHours', 'powers', 'stageLimits', 'returnsTo', 'remindHoursAfter', 'keys'];
  const timing = ['positionsFrom', 'suspension', 'stoodStill', 'limit', 'since', 'remind', 'effect'];
  const later = [
    ...unknown,
    'undecided',
    'onlyAtMeeting',
    'escalation',
    'deferral',
    'reconsideration',
  ].concat(parameters, timing);
  const text = JSON.stringify(fold(story), (key, value: unknown) =>
    later.includes(key) ? undefined : value,
  );
  // A state as it was, which the type of today does not describe.
  const state = JSON.parse(text) as RecommendationState & { reminders?: unknown };
  // A round had reminders before an endorsement had several.
  delete state.reminders;
  return state;
};

describe('a state that an earlier release carried over', () => {
  it.each([
    ['between rounds', admitted],
    ['in a round', roundOpen],
    ['after a round', adopted],
  ] as const)('is known %s as it would be now, nobody having objected', (_where, story) => {
    const { objections, escalations, rounds, rules } = asKnownNow(before(story)) as RecommendationState;
    const now = fold(story) as RecommendationState;
    expect({ objections, escalations, rounds, rules }).toStrictEqual({
      objections: now.objections,
      escalations: now.escalations,
      rounds: now.rounds,
      rules: now.rules,
    });
  });

  it('goes on: time passes in it, and an objection of then counts as one that stands', () => {
    const open = asKnownNow(before(roundOpen));
    expect(decider.decide(timePasses, open, hour(101))).toMatchObject({ kind: 'accepted' });
    expect(asKnownNow(before(returnedFromReview))).toMatchObject({
      objections: [],
      rounds: [{ settled: [], tally: { sustained: 1, upheld: 0 } }],
    });
  });
});
