/** Cases that each ready-made document decides, one way and the other. */
import type { CommandData } from '../../domain/recommendation/commands';
import type { RecommendationEventData } from '../../domain/recommendation/events';
import { membership } from '../domain/cast';

export type Said = CommandData<'take-position'>['value'];
type Tally = RecommendationEventData['round-closed']['tally'];
export interface Case {
  readonly type?: string;
  /** In the order of the cast: the foreign ministry, IOM, interior, UNHCR, health; who is not named is silent. */
  readonly said: readonly Said[];
  /** The member entities that were at the meeting; left out in a written procedure. */
  readonly there?: readonly string[];
  /** How a co-chair rules on the objection, where it blocks. */
  readonly ruled?: 'upheld' | 'overruled';
  /** Whether a member breaks the silence after the adoption, where the rules ask for one; else nobody does. */
  readonly breaksSilence?: true;
  readonly outcome: Tally['outcome'];
  readonly because: Tally['reasonCode'];
}

const everybody = membership.seats
  .filter(({ role }) => role === 'co-chair' || role === 'member')
  .map(({ entityId }) => entityId);
const [yes, no, abstain, silent] = ['support', 'objection', 'abstain', 'hold'] as const;

export const cases: Readonly<Record<string, Readonly<Record<string, Case>>>> = {
  RP01: {
    'silence for the whole period': { said: [], outcome: 'adopted', because: 'NO_OBJECTION' },
    'one break of silence': { said: [yes, no], outcome: 'rejected', because: 'OBJECTED' },
  },
  RP02: {
    'silence for the whole period': { said: [], outcome: 'adopted', because: 'NO_OBJECTION' },
    'the objection of one member': {
      said: [yes, yes, yes, yes, no],
      outcome: 'returned',
      because: 'OBJECTED',
    },
    'a draft examined by the committee, and silence after it': {
      type: 'examined-draft',
      said: [yes, yes],
      outcome: 'adopted',
      because: 'NO_OBJECTION',
    },
    'a draft examined by the committee, and an objection in the silence after it': {
      type: 'examined-draft',
      said: [yes, yes],
      outcome: 'adopted',
      because: 'NO_OBJECTION',
      breaksSilence: true,
    },
  },
  RP03: {
    'silence until the deadline': { said: [yes], outcome: 'adopted', because: 'NO_OBJECTION' },
    'the objection of one member': { said: [no], outcome: 'returned', because: 'OBJECTED' },
  },
  RP06: {
    'nobody against': { said: [yes, yes, abstain], outcome: 'adopted', because: 'CONSENSUS' },
    'an objection that is outnumbered and not addressed': {
      said: [yes, yes, yes, yes, no],
      ruled: 'upheld',
      outcome: 'returned',
      because: 'OBJECTION_SUSTAINED',
    },
    'an objection that the chair finds addressed': {
      said: [yes, yes, yes, yes, no],
      ruled: 'overruled',
      outcome: 'adopted',
      because: 'CONSENSUS',
    },
    'nobody in favour': { said: [abstain], outcome: 'returned', because: 'NO_SUPPORT' },
  },
  RP07: {
    'consensus at step 5': { type: 'step-5', said: [yes, yes], outcome: 'adopted', because: 'CONSENSUS' },
    'consensus at step 8': { type: 'step-8', said: [yes], outcome: 'adopted', because: 'CONSENSUS' },
    'an objection at step 8': {
      type: 'step-8',
      said: [yes, yes, yes, yes, no],
      outcome: 'returned',
      because: 'OBJECTION_SUSTAINED',
    },
  },
  RP09: {
    'two thirds for another venue': {
      type: 'venue-of-a-session',
      said: [yes, yes, no],
      outcome: 'adopted',
      because: 'MAJORITY',
    },
    'three fifths for another venue': {
      type: 'venue-of-a-session',
      said: [yes, yes, yes, no, no],
      outcome: 'rejected',
      because: 'NO_MAJORITY',
    },
    'an objection to anything else': {
      said: [yes, yes, yes, yes, no],
      outcome: 'returned',
      because: 'OBJECTION_SUSTAINED',
    },
  },
  RP10: {
    'two to one with half present': { said: [yes, yes, no], outcome: 'adopted', because: 'MAJORITY' },
    'two to two': { said: [yes, yes, no, no, abstain], outcome: 'rejected', because: 'TIE' },
    'two of five present': { said: [yes, yes], outcome: 'returned', because: 'NO_QUORUM' },
  },
  RP11: {
    'the State accepts and all others are against': {
      said: [yes, no, no, no, no],
      outcome: 'adopted',
      because: 'MAJORITY',
    },
    'the State does not support and all others are for': {
      said: [no, yes, yes, yes, yes],
      outcome: 'rejected',
      because: 'NO_MAJORITY',
    },
    'the State does not answer': {
      said: [silent, yes, yes, yes, yes],
      outcome: 'rejected',
      because: 'NO_MAJORITY',
    },
    'an outcome without a vote': {
      type: 'outcome-of-the-review',
      said: [yes, yes],
      outcome: 'adopted',
      because: 'CONSENSUS',
    },
  },
  RP12: {
    'three to two': { said: [no, no, yes, yes, yes], outcome: 'adopted', because: 'MAJORITY' },
    'two to one, which is no majority of five present': {
      said: [yes, yes, no, abstain, abstain],
      outcome: 'rejected',
      because: 'NO_MAJORITY',
    },
    'two to two with the chair for': {
      said: [yes, no, yes, no, abstain],
      outcome: 'adopted',
      because: 'CASTING_VOTE',
    },
    'two to two with the chair against': {
      said: [no, yes, no, yes, abstain],
      outcome: 'rejected',
      because: 'TIE',
    },
    'all for it, with one member absent': {
      said: [yes, yes, yes, yes],
      outcome: 'returned',
      because: 'NO_QUORUM',
    },
    'a meeting of all, where three are for it and two say nothing': {
      there: everybody,
      said: [yes, yes, yes],
      outcome: 'adopted',
      because: 'MAJORITY',
    },
    'a meeting of all, where two are for it and three say nothing': {
      there: everybody,
      said: [yes, yes],
      outcome: 'rejected',
      because: 'NO_MAJORITY',
    },
    'all for it, one of them in a letter to the meeting': {
      there: everybody.slice(1),
      said: [yes, yes, yes, yes, yes],
      outcome: 'returned',
      because: 'NO_QUORUM',
    },
  },
  RP13: {
    'two to one with an abstention': {
      said: [yes, yes, no, abstain],
      outcome: 'adopted',
      because: 'MAJORITY',
    },
    'two to two with the chair for': {
      said: [yes, no, yes, no],
      outcome: 'adopted',
      because: 'CASTING_VOTE',
    },
    'one to three': { said: [yes, no, no, no], outcome: 'rejected', because: 'NO_MAJORITY' },
    'three of five present': { said: [yes, yes, yes], outcome: 'returned', because: 'NO_QUORUM' },
    'a meeting of four, where two are for it, one is against and one says nothing': {
      there: everybody.slice(0, 4),
      said: [yes, yes, no],
      outcome: 'adopted',
      because: 'MAJORITY',
    },
    'a meeting of three, with a letter from a fourth': {
      there: everybody.slice(0, 3),
      said: [yes, yes, yes, yes],
      outcome: 'returned',
      because: 'NO_QUORUM',
    },
  },
  RP14: {
    'three for and two abstaining': {
      said: [yes, yes, yes, abstain, abstain],
      outcome: 'adopted',
      because: 'MAJORITY',
    },
    'one to two': { said: [yes, no, no], outcome: 'rejected', because: 'NO_MAJORITY' },
    'two members present': { said: [yes, yes], outcome: 'returned', because: 'NO_QUORUM' },
  },
  RP15: {
    'the group agrees': { said: [yes, yes, yes], outcome: 'adopted', because: 'CONSENSUS' },
    'one member does not agree': {
      said: [yes, yes, no],
      outcome: 'returned',
      because: 'OBJECTION_SUSTAINED',
    },
  },
  RP16: {
    'consensus of those present': { said: [yes, yes, abstain], outcome: 'adopted', because: 'CONSENSUS' },
    'a sustained objection': { said: [yes, yes, no], outcome: 'returned', because: 'OBJECTION_SUSTAINED' },
    'two of five present': { said: [yes, yes], outcome: 'returned', because: 'NO_QUORUM' },
  },
};
