import * as fc from 'fast-check';
import { statusWords, type StatusWord } from '../../../domain/action/report';
import { stageNames } from '../../../domain/action/stages';
import { derivedStatus } from '../../../domain/recommendation/derived-status';
import type { ActionWord } from '../../../domain/recommendation/implementation';

type Said = Pick<ActionWord, 'stage' | 'status' | 'isSilent'>;

const word = ({ stage, status, isSilent }: Said): ActionWord => ({
  reference: 'MWG-A-0001',
  stage,
  status,
  percentage: null,
  isSilent,
  sequence: 1,
});
const says = (stage: Said['stage'], status: StatusWord | null = null, isSilent = false): ActionWord =>
  word({ stage, status, isSilent });

const anySaid = fc.record({
  stage: fc.constantFrom(null, ...stageNames),
  status: fc.constantFrom(null, ...statusWords),
  isSilent: fc.boolean(),
});
const anyWord = anySaid.map(word);
const anyWords = fc.array(anyWord, { maxLength: 8 });

/** How far each word is from nothing; a lead that does not work is no further than one that has not begun. */
const far: Readonly<Record<StatusWord, number>> = {
  'not-implemented': 0,
  'no-longer-relevant': 0,
  'not-started': 0,
  'in-progress': 1,
  'partially-implemented': 2,
  implemented: 3,
};
const farOf = (status: StatusWord | null): number => (status === null ? 0 : far[status]);

/** An action on its way, each step further than the one before or as far. */
const way: readonly ActionWord[] = [
  says(null),
  says('assigned'),
  says('accepted'),
  says('accepted', 'not-started'),
  says('in-progress'),
  says('in-progress', 'in-progress'),
  says('in-progress', 'partially-implemented'),
  says('reported-implemented', 'implemented'),
  says('verified', 'implemented'),
  says('closed', 'implemented'),
];

const dropped = fc
  .constantFrom('cancelled', 'superseded')
  .chain((stage) => anySaid.map((said) => word({ ...said, stage })));

describe('the status that is derived from the actions', () => {
  it.each([
    ['nothing counts', [], null],
    ['all were cancelled or superseded', [says('cancelled'), says('superseded')], null],
    ['nobody has begun', [says(null), says('assigned'), says('accepted')], 'not-started'],
    ['one was declined', [says('declined')], 'not-started'],
    ['work on one has begun', [says('in-progress'), says('assigned')], 'in-progress'],
    ['one reports a part', [says('in-progress', 'partially-implemented')], 'partially-implemented'],
    [
      'the claim of the whole is not verified',
      [says('reported-implemented', 'implemented')],
      'partially-implemented',
    ],
    ['one of two is verified', [says('verified', 'implemented'), says('assigned')], 'partially-implemented'],
    ['all are verified', [says('verified'), says('closed'), says('cancelled')], 'implemented'],
    ['none is worked on', [says('in-progress', 'not-implemented')], 'not-implemented'],
    ['none is relevant any more', [says('on-hold', 'no-longer-relevant')], 'no-longer-relevant'],
    [
      'neither is worked on and one is not relevant',
      [says('accepted', 'not-implemented'), says('accepted', 'no-longer-relevant')],
      'not-implemented',
    ],
    [
      'one is not worked on and one not begun',
      [says('accepted', 'not-implemented'), says('accepted')],
      'not-started',
    ],
    [
      'a part was claimed, then nothing was heard',
      [says('in-progress', 'partially-implemented', true)],
      'in-progress',
    ],
  ] as const)('is, where %s, %#', (_where, actions, status) => {
    expect(derivedStatus(actions)).toBe(status);
  });

  it('does not depend on the order of the actions', () => {
    fc.assert(
      fc.property(
        anyWords.chain((words) =>
          fc.tuple(
            fc.constant(words),
            fc.shuffledSubarray(words, { minLength: words.length, maxLength: words.length }),
          ),
        ),
        ([words, shuffled]) => {
          expect(derivedStatus(shuffled)).toBe(derivedStatus(words));
        },
      ),
    );
  });

  it('never falls where one action goes a step further', () => {
    fc.assert(
      fc.property(anyWords, fc.nat({ max: way.length - 2 }), (others, step) => {
        const at = (index: number) => farOf(derivedStatus([...others, ...way.slice(index, index + 1)]));
        expect(at(step + 1)).toBeGreaterThanOrEqual(at(step));
      }),
    );
  });

  it('is never raised by silence', () => {
    fc.assert(
      fc.property(anyWords, anyWord, (others, action) => {
        const of = (isSilent: boolean) => farOf(derivedStatus([...others, { ...action, isSilent }]));
        expect(of(true)).toBeLessThanOrEqual(of(false));
      }),
    );
  });

  it('is the same with and without what was cancelled or superseded', () => {
    fc.assert(
      fc.property(anyWords, fc.array(dropped, { maxLength: 4 }), (words, gone) => {
        expect(derivedStatus([...gone, ...words])).toBe(derivedStatus(words));
      }),
    );
  });

  it('is implemented only where each action that counts was verified', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const counting = words.filter(({ stage }) => stage !== 'cancelled' && stage !== 'superseded');
        const areVerified = counting.every(({ stage }) => stage === 'verified' || stage === 'closed');
        expect(derivedStatus(words) === 'implemented').toBe(counting.length > 0 && areVerified);
      }),
    );
  });
});
