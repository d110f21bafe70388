import { answersIn, statementsIn } from '../../../domain/recommendation/round-record';
import type { ClosedRound } from '../../../domain/recommendation/state';
import { hour } from '../cast';
import { asks, fold, played, roundOpen, saying, timePasses, type Story } from './stories';

const closed = (story: Story): ClosedRound => {
  const state = fold(story);
  const round = state.stage === 'none' ? undefined : state.rounds.at(-1);
  if (round === undefined) throw new Error('No round has closed');
  return round;
};

const atItsDeadline = (story: Story): ClosedRound => closed(played(story, timePasses, hour(100)));

const said = (round: ClosedRound): readonly string[] =>
  answersIn(round).map(({ entityId, value }) => `${entityId}: ${value}`);

const holding = played(
  saying(roundOpen, 'support', 'support-with-reservation', 'objection'),
  asks('sara', 'take-position', { value: 'hold', until: hour(20) }),
  hour(3),
);

describe('what was said in a round', () => {
  it('is told of each member entity, as silence where a hold was over', () => {
    const round = atItsDeadline(holding);
    const told = ['mfa: support', 'iom: support-with-reservation', 'moi: objection'];
    expect(said(round)).toStrictEqual([...told, 'unhcr: silent', 'moh: silent']);
  });

  it('is what the tally has counted', () => {
    for (const story of [holding, saying(roundOpen, 'recused', 'abstain', 'no-objection'), roundOpen]) {
      const round = atItsDeadline(story);
      const counts = Object.entries(round.tally.positions).map(([value, count]) => [
        value,
        count,
        answersIn(round).filter((answer) => answer.value === value).length,
      ]);
      expect(counts.filter(([, count, found]) => count !== found)).toStrictEqual([]);
    }
  });

  it('tells those absent from a meeting from those who were silent at it', () => {
    const round = { ...atItsDeadline(saying(roundOpen, 'support')), attendance: ['mfa', 'iom'] };
    const told = ['mfa: support', 'iom: silent', 'moi: absent', 'unhcr: absent', 'moh: absent'];
    expect(said(round)).toStrictEqual(told);
  });

  it('has the reasons of those who did not simply support', () => {
    expect(statementsIn(atItsDeadline(holding))).toMatchObject([
      { kind: 'reservation', entityId: 'iom', text: 'Except for costs.' },
      { kind: 'minority', entityId: 'moi', text: 'Cost.', remedy: 'Share it.' },
    ]);
  });
});
