import type { RulesOfProcedure } from '../../../domain/group/rules-of-procedure';
import { explanationOf, stepText } from '../../../domain/recommendation/explanation';
import { tryRules } from '../../../domain/recommendation/what-if';
import { content, hour, membership, rules as usualRules } from '../cast';
import {
  admitted,
  asks,
  fold,
  given,
  played,
  roundDeadline,
  roundOpen,
  saying,
  timePasses,
  underRules,
  type Story,
} from './stories';

const meeting = (story: Story, ...entities: readonly string[]): Story =>
  played(story, asks('layla', 'record-attendance', { entities }), hour(3));

const majorityOfPresent = {
  kind: 'majority',
  numerator: 1,
  denominator: 2,
  reach: 'more-than',
  of: 'present',
} as const;
const allMembers = { kind: 'all', of: 'members' } as const;
const none = { kind: 'none' } as const;

const closing = (story: Story) => given(...story).when(timePasses, hour(roundDeadline));

describe('record-attendance', () => {
  it('puts on record which member entities were at the meeting, in the order of the membership', () => {
    given(...roundOpen)
      .when(asks('layla', 'record-attendance', { entities: ['unhcr', 'mfa'] }), hour(3))
      .then({
        type: 'attendance-recorded',
        actor: { role: 'secretariat', personId: 'layla' },
        data: { round: 1, present: ['mfa', 'unhcr'] },
      })
      .thenState({ round: { attendance: ['mfa', 'unhcr'] } });
  });

  it('may be sent again, and the last one holds, in the closed round too', () => {
    closing(meeting(meeting(roundOpen, 'mfa', 'iom', 'moi'), 'moh', 'unhcr', 'iom'))
      .then(
        { type: 'round-closed', data: { tally: { present: 3, positions: { silent: 3, absent: 2 } } } },
        { type: 'returned' },
      )
      .thenState({ rounds: [{ attendance: ['iom', 'unhcr', 'moh'] }] });
  });

  it('is of one round: the next one begins without', () => {
    const second = played(
      played(
        played(meeting(roundOpen, 'mfa'), timePasses, hour(roundDeadline)),
        asks('layla', 'revise', {
          kind: 'editorial',
          content,
          note: 'A comma.',
        }),
        hour(roundDeadline + 1),
      ),
      asks('layla', 'open-round', { deadline: hour(300) }),
      hour(roundDeadline + 2),
    );
    expect(fold(second)).toMatchObject({ round: { number: 2, attendance: null } });
  });

  it('is the secretariat’s alone', () => {
    given(...roundOpen)
      .when(asks('huda', 'record-attendance', { entities: ['mfa'] }), hour(3))
      .thenRefused('TAWSIYA_NOT_SECRETARIAT');
  });

  it('is of member entities of the round, so neither of observers nor of nobody we know', () => {
    given(...roundOpen)
      .when(asks('layla', 'record-attendance', { entities: ['mfa', 'au'] }), hour(3))
      .thenRefused('TAWSIYA_NOT_A_MEMBER_ENTITY', { entity: 'au' });
    given(...roundOpen)
      .when(asks('layla', 'record-attendance', { entities: ['atlantis'] }), hour(3))
      .thenRefused('TAWSIYA_NOT_A_MEMBER_ENTITY', { entity: 'atlantis' });
  });

  it('names no entity twice', () => {
    given(...roundOpen)
      .when(asks('layla', 'record-attendance', { entities: ['mfa', 'iom', 'mfa'] }), hour(3))
      .thenRefused('TAWSIYA_PRESENT_TWICE', { entity: 'mfa' });
  });

  it('needs an open round whose deadline has not come', () => {
    const command = asks('layla', 'record-attendance', { entities: ['mfa'] });
    given(...admitted)
      .when(command, hour(2))
      .thenRefused('TAWSIYA_NO_ROUND_OPEN');
    given(...roundOpen)
      .when(command, hour(roundDeadline))
      .thenRefused('TAWSIYA_DEADLINE_PASSED', { deadline: hour(roundDeadline) });
  });
});

describe('a quorum at a meeting', () => {
  it('counts those who were there, whether they took a position or not', () => {
    closing(meeting(saying(roundOpen, 'support'), 'mfa', 'iom', 'moi')).then(
      {
        type: 'round-closed',
        data: {
          tally: {
            present: 3,
            quorum: { needed: 3, reached: true },
            positions: { support: 1, silent: 2, absent: 2 },
            reasonCode: 'CONSENSUS',
          },
        },
      },
      { type: 'adopted' },
    );
  });

  it('does not count those who gave their position in writing and stayed away', () => {
    const written = saying(roundOpen, 'support', 'support', 'support');
    closing(meeting(written, 'mfa', 'moh')).then(
      {
        type: 'round-closed',
        data: { tally: { present: 2, votesFor: 3, reasonCode: 'NO_QUORUM', positions: { support: 3 } } },
      },
      { type: 'returned' },
    );
  });

  it('does not count the recused who were there', () => {
    const { roundOpen: open } = underRules({ quorum: allMembers });
    closing(meeting(saying(open, 'recused'), 'mfa', 'iom', 'moi', 'unhcr', 'moh')).then(
      { type: 'round-closed', data: { tally: { present: 4, recused: 1, reasonCode: 'NO_QUORUM' } } },
      { type: 'returned' },
    );
  });

  it('is that of a written procedure where nobody recorded attendance', () => {
    closing(saying(roundOpen, 'support', 'support', 'support')).then(
      { type: 'round-closed', data: { tally: { present: 3, positions: { silent: 2, absent: 0 } } } },
      { type: 'adopted' },
    );
  });

  it('leaves a majority of those present to be compared with everybody there', () => {
    const { roundOpen: open } = underRules({ decisionRule: majorityOfPresent });
    const two = saying(open, 'support', 'support');
    closing(meeting(two, 'mfa', 'iom', 'moi', 'unhcr')).then(
      { type: 'round-closed', data: { tally: { votesFor: 2, base: 4, needed: 3, outcome: 'rejected' } } },
      { type: 'rejected' },
    );
    closing(meeting(two, 'mfa', 'iom', 'moi')).then(
      { type: 'round-closed', data: { tally: { votesFor: 2, base: 3, needed: 2, outcome: 'adopted' } } },
      { type: 'adopted' },
    );
  });
});

describe('absence', () => {
  const under = (changes: Partial<RulesOfProcedure>): Story => {
    const { roundOpen: open } = underRules({ quorum: none, decisionRule: majorityOfPresent, ...changes });
    // In favour by letter: unhcr. There: the foreign ministry for, and IOM silent. Absent: moi and moh.
    const written = played(open, asks('sara', 'take-position', { value: 'support' }), hour(3));
    return meeting(saying(written, 'support'), 'mfa', 'iom');
  };

  it('is not silence, and each is what the rules make of it', () => {
    const means = ['nothing', 'assent', 'abstention'] as const;
    for (const silence of means)
      for (const absence of means) {
        const votes = (meaning: string): number =>
          (silence === meaning ? 1 : 0) + (absence === meaning ? 2 : 0);
        closing(under({ silence, absence })).thenState({
          rounds: [
            {
              tally: {
                votesFor: 2 + votes('assent'),
                abstentions: votes('abstention'),
                positions: { support: 2, silent: 1, absent: 2 },
              },
            },
          ],
        });
      }
  });

  it('is nothing where the rules say nothing of it', () => {
    closing(under({ silence: 'assent' })).thenState({
      rounds: [{ tally: { votesFor: 3, abstentions: 0, deciding: { absence: 'nothing' } } }],
    });
  });

  it('is of nobody who has asked for time: a hold is silence, before its end and after', () => {
    const { roundOpen: open } = underRules({ quorum: none, silence: 'assent', absence: 'nothing' });
    const held = played(open, asks('amina', 'take-position', { value: 'hold', until: hour(5) }), hour(3));
    closing(meeting(held, 'mfa')).thenState({
      rounds: [{ tally: { votesFor: 2, positions: { hold: 0, silent: 2, absent: 3 } } }],
    });
  });

  it('is told by the explanation, apart from silence, in both languages', () => {
    const state = fold(under({ silence: 'assent', absence: 'abstention' }));
    if (state.stage === 'none') throw new Error('Nothing was proposed');
    const steps = explanationOf(state, hour(4))[0]?.working ?? [];
    const told = (language: 'ar' | 'en') => steps.map((step) => stepText(step, language, membership));
    expect(told('en')).toStrictEqual(
      expect.arrayContaining([
        'Without a position or on hold: 1. They are taken to assent.',
        'Absent and without a position: 2. They are taken to abstain.',
      ]),
    );
    expect(told('ar')).toContain('الغائبون الذين لا موقف لهم: 2. يُعدّون ممتنعين.');
  });

  it('is tried under other rules with those who were there, in a closed round and in an open one', () => {
    const open = under({});
    const rules = {
      ...usualRules,
      quorum: none,
      decisionRule: majorityOfPresent,
      absence: 'assent',
    } as const;
    for (const story of [open, played(open, timePasses, hour(roundDeadline))]) {
      const state = fold(story);
      if (state.stage === 'none') throw new Error('Nothing was proposed');
      expect(tryRules(state, rules, undefined, hour(roundDeadline))).toMatchObject({
        rounds: [{ recorded: { votesFor: 2, present: 2 }, otherwise: { votesFor: 4, present: 2 } }],
      });
    }
  });
});
