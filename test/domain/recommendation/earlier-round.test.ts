import { rulesByDefault } from '../../../domain/group/rules-of-procedure';
import { asKnownNow } from '../../../domain/recommendation/earlier-release';
import { unborn, type RecommendationState } from '../../../domain/recommendation/state';
import { hour } from '../cast';
import {
  asks,
  decider,
  fold,
  returnedFromReview,
  roundDeadline,
  roundOpen,
  timePasses,
  type Story,
} from './stories';

const born = (story: Story): RecommendationState => {
  const state = fold(story);
  if (state.stage === 'none') throw new Error('Nothing was proposed');
  return state;
};

const without = <T extends object>(value: T, ...fields: readonly string[]): T =>
  // As it travelled before there were such fields.
  Object.fromEntries(Object.entries(value).filter(([field]) => !fields.includes(field))) as T;

const sinceThen = ['meeting', 'positionsFrom', 'suspension', 'stoodStill', 'settled'];

/** The state of an open round from before rounds were suspended and rules named who may. */
const earlier = (): RecommendationState => {
  const state = born(roundOpen);
  if (state.stage !== 'under-review' || state.round === null) throw new Error('No round is open');
  const rules = without(state.rules, ...Object.keys(rulesByDefault));
  return { ...state, rules, round: { ...without(state.round, ...sinceThen), rules } };
};

describe('a round that an earlier release opened', () => {
  it('is under way, takes positions from its opening on and is nobody’s to close early', () => {
    expect(asKnownNow(earlier())).toMatchObject({
      round: {
        positionsFrom: hour(2),
        suspension: null,
        stoodStill: 0,
        meeting: false,
        rules: { powers: rulesByDefault.powers, noticeHours: 0 },
      },
    });
  });

  it('closes at its deadline', () => {
    expect(decider.decide(timePasses, asKnownNow(earlier()), hour(roundDeadline))).toMatchObject({
      kind: 'accepted',
      events: [{ type: 'round-closed', data: { because: 'deadline' } }, { type: 'returned' }],
    });
  });

  it('is extended and suspended by the secretariat', () => {
    const reasons = 'The annex is late.';
    for (const command of [
      asks('layla', 'extend-deadline', { deadline: hour(roundDeadline + 1), reasons }),
      asks('layla', 'suspend-round', { reasons }),
    ])
      expect(decider.decide(command, asKnownNow(earlier()), hour(5))).toMatchObject({ kind: 'accepted' });
  });

  it('that is closed took positions from its opening on and never stood still', () => {
    const state = born(returnedFromReview);
    const rounds = state.rounds.map((round) => without(round, ...sinceThen));
    expect(asKnownNow({ ...state, rounds })).toMatchObject({
      rounds: [{ positionsFrom: hour(2), stoodStill: 0, meeting: false, settled: [] }],
    });
  });
});

describe('what an earlier release carried over', () => {
  it('is as it was where it lacks nothing', () => {
    for (const story of [roundOpen, returnedFromReview]) {
      const state = born(story);
      expect(asKnownNow(state)).toStrictEqual(state);
    }
    expect(asKnownNow(unborn)).toBe(unborn);
  });
});
