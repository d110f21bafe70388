import type { RecommendationEvent } from '../../../domain/recommendation/events';
import { currentRevision } from '../../../domain/recommendation/state';
import { system } from '../../../domain/shared/actor';
import { hour, reasons } from '../cast';
import {
  admitted,
  adopted,
  asks,
  determined,
  drafted,
  endorsed,
  fold,
  played,
  proposed,
  roundDeadline,
  roundOpen,
  timePasses,
  type Story,
} from './stories';

const lastOf = (story: Story): RecommendationEvent => {
  const last = story.at(-1);
  if (last === undefined) throw new Error('The story is empty');
  return last;
};

const positionTaken = lastOf(
  played(roundOpen, asks('amina', 'take-position', { value: 'support' }), hour(3)),
);
const extended = lastOf(
  played(roundOpen, asks('layla', 'extend-deadline', { deadline: hour(200), ...reasons }), hour(3)),
);
const [roundClosed] = played(roundOpen, timePasses, hour(roundDeadline)).slice(-2);
const lapsed = lastOf(played(adopted, timePasses, hour(75)));
const confirmed = lastOf(played(determined, asks('huda', 'confirm-determination', {}), hour(4)));

describe('a broken record', () => {
  it.each<readonly [string, Story, RecommendationEvent | undefined]>([
    ['that does not begin with a proposal', [], lastOf(admitted)],
    ['that begins twice', proposed, proposed[0]],
    ['that begins twice, the second time with a draft', proposed, drafted[0]],
    ['with an admission of what was admitted', admitted, lastOf(admitted)],
    ['with a position in no round', admitted, positionTaken],
    ['with a deadline moved that nobody set', admitted, extended],
    ['with a round closed that was not open', admitted, roundClosed],
    ['with a lapse before the adoption', admitted, lapsed],
    ['with an endorsement of what is endorsed', endorsed, lastOf(endorsed)],
    ['with a confirmation by nobody', determined, { ...confirmed, actor: { role: 'system' } }],
  ])('%s is not built upon', (_fault, story, event) => {
    if (event === undefined) throw new Error('There is no such event');
    expect(() => fold([...story, event])).toThrow(`The event "${event.type}" cannot follow the stage`);
  });

  it('of a recommendation without a text is not read', () => {
    const state = fold(proposed);
    if (state.stage === 'none') throw new Error('The story is empty');
    expect(() => currentRevision({ ...state, revisions: [] })).toThrow('MWG-2026-0001 has no revision');
  });
});

describe('what the engine itself changes', () => {
  it('is recorded as the system’s, in a revision too', () => {
    const [first] = proposed;
    if (first?.type !== 'proposed') throw new Error('The story begins with no proposal');
    expect(fold([{ ...first, actor: { role: 'system' } }])).toMatchObject({
      revisions: [{ personId: system.kind }],
    });
  });
});
