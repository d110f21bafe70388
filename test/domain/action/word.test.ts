import { nextDue } from '../../../domain/action/decider';
import { asKnownNow } from '../../../domain/action/earlier-release';
import { unassigned } from '../../../domain/action/state';
import { isSameWord, wordOf } from '../../../domain/action/word';
import {
  accepted,
  asks,
  assigned,
  assignment,
  day,
  engine,
  given,
  inProgress,
  played,
  progress,
  reasons,
  stateAfter,
  untilDay,
  type Story,
} from './stories';

const wordAfter = (story: Story) => wordOf(stateAfter(story));

describe('the word that an action gives', () => {
  it('says its stage, and what was reported last', () => {
    expect(wordAfter(assigned)).toStrictEqual({
      reference: 'MWG-A-0001',
      stage: 'assigned',
      isSilent: false,
    });
    const told = played(inProgress, asks('amina', 'report', progress), day(3));
    expect(wordAfter(told)).toStrictEqual({
      reference: 'MWG-A-0001',
      stage: 'in-progress',
      status: 'in-progress',
      percentage: 40,
      isSilent: false,
    });
    expect(isSameWord(wordAfter(told), wordAfter(inProgress))).toBe(false);
    expect(isSameWord(wordAfter(told), wordAfter(told))).toBe(true);
  });

  it('is one of silence from a report that never came until the next one that does', () => {
    const missed = untilDay(accepted, 190, nextDue);
    expect(wordAfter(missed).isSilent).toBe(true);
    const spoke = played(missed, asks('amina', 'report', progress), day(191));
    expect(wordAfter(spoke).isSilent).toBe(false);
    const held = played(missed, asks('layla', 'hold', reasons), day(192));
    expect(wordAfter(held)).toMatchObject({ stage: 'on-hold', isSilent: true });
    const lead = { kind: 'entity', entityId: 'unhcr' };
    const reassigned = played(missed, asks('layla', 'reassign', { lead, ...reasons }), day(192));
    expect(wordAfter(reassigned).isSilent).toBe(false);
  });

  it('is not of silence in a state that an earlier release carried over', () => {
    const { isSilent: _unknown, ...older } = stateAfter(accepted);
    // As it was, which the type of today does not describe.
    expect(asKnownNow(older as ReturnType<typeof stateAfter>)).toStrictEqual(stateAfter(accepted));
    expect(asKnownNow(unassigned)).toStrictEqual(unassigned);
  });
});

describe('a further recommendation', () => {
  const joins = (recommendation: string) => engine('note-joined', { recommendation });

  it('is served too, and named once', () => {
    given(...accepted)
      .when(joins('MWG-2026-0051'), day(2))
      .then({ type: 'joined', actor: { role: 'system' }, data: { recommendation: 'MWG-2026-0051' } })
      .thenState({ recommendations: ['MWG-2026-0001', 'MWG-2026-0004', 'MWG-2026-0051'] });
    given(...accepted)
      .when(joins('MWG-2026-0004'), day(2))
      .thenNothing();
  });

  it('is refused where an action serves as many as it can', () => {
    const recommendations = Array.from({ length: 50 }, (_, index) => `MWG-2026-00${String(index + 10)}`);
    const serving = played([], engine('assign', { ...assignment, recommendations }), day(0));
    given(...serving)
      .when(joins('MWG-2026-0001'), day(2))
      .thenRefused('TAWSIYA_ACTION_RECORD_FULL', { limit: 50, what: 'recommendations' });
  });
});
