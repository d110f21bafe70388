import { hour } from '../cast';
import { openedOn, personsAskedIn, says, support } from './representation-stories';
import { asks, fold, given, played, roundDeadline, timePasses, type Story } from './stories';

describe('an entity with an interest', () => {
  const recusedIn = (story: Story): unknown => {
    const state = fold(story);
    return state.stage === 'under-review' ? state.round?.recused : null;
  };

  it.each([
    ['that proposed the text', 'Nobody here', ['proposer'], [{ entityId: 'moi', interest: 'proposer' }]],
    [
      'that is addressed by its English name',
      'Name of unhcr',
      ['addressee'],
      [{ entityId: 'unhcr', interest: 'addressee' }],
    ],
    [
      'that is addressed by its Arabic name',
      'اسم moh',
      ['addressee'],
      [{ entityId: 'moh', interest: 'addressee' }],
    ],
    ['that is addressed by its id', 'iom', ['addressee'], [{ entityId: 'iom', interest: 'addressee' }]],
    [
      'with both interests, by the first that the rules name',
      'moi',
      ['addressee', 'proposer'],
      [{ entityId: 'moi', interest: 'addressee' }],
    ],
    ['of no member', 'Nobody here', ['addressee'], []],
    ['in which the rules see none', 'moi', [], []],
  ] as const)('%s is recused when the round opens', (_name, addressee, interest, recused) => {
    expect(recusedIn(openedOn(addressee, { interest }))).toStrictEqual(recused);
  });

  const byProposer = openedOn('Name of unhcr', { interest: ['proposer', 'addressee'] });

  it('takes no position, whoever speaks for it and however', () => {
    given(...byProposer)
      .when(says('amina'), hour(3))
      .thenRefused('TAWSIYA_RECUSED_AS_PROPOSER', { entity: 'moi' });
    given(...byProposer)
      .when(says('sara'), hour(3))
      .thenRefused('TAWSIYA_RECUSED_AS_ADDRESSEE', { entity: 'unhcr' });
    given(...byProposer)
      .when(
        asks('layla', 'record-position', {
          ...support,
          personId: 'amina',
          given: 'orally',
          source: 'The meeting.',
        }),
        hour(3),
      )
      .thenRefused('TAWSIYA_RECUSED_AS_PROPOSER');
  });

  it('is not asked, not waited for, and counted as recused', () => {
    expect(personsAskedIn(byProposer, 'moi')).toStrictEqual([]);
    const spoken = [says('huda'), says('marco')].reduce((so, each) => played(so, each, hour(3)), byProposer);
    given(...spoken)
      .when(says('yusuf', 'support', 'moh'), hour(4))
      .then(
        { type: 'position-taken' },
        {
          type: 'round-closed',
          data: {
            because: 'all-answered',
            tally: { members: 5, recused: 2, eligible: 3, positions: { recused: 2, support: 3, silent: 0 } },
          },
        },
        { type: 'adopted' },
      );
  });

  it('is reminded of nothing', () => {
    given(...openedOn('Nobody here', { interest: ['proposer'], remindHoursBefore: [24] }))
      .when(timePasses, hour(roundDeadline - 24))
      .then({
        type: 'position-reminder-due',
        data: { missing: ['mfa', 'iom', 'unhcr', 'moh'], holders: [] },
      });
  });
});
