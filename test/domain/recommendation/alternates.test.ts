import { hour } from '../cast';
import { personsAskedIn, says, support } from './representation-stories';
import { asks, given, played, underRules } from './stories';

describe('an alternate who acts in absence', () => {
  const { roundOpen } = underRules({ alternates: 'in-absence' });
  const byMember = played(roundOpen, says('amina'), hour(3));
  const byAlternate = played(roundOpen, says('omar'), hour(3));

  it('speaks as long as the representative has not, and changes what it said', () => {
    given(...byAlternate)
      .when(says('omar', 'abstain'), hour(4))
      .then({ type: 'position-taken', data: { position: { entityId: 'moi', capacity: 'alternate' } } });
  });

  it('speaks no more once the representative has', () => {
    given(...byMember)
      .when(says('omar'), hour(4))
      .thenRefused('TAWSIYA_ENTITY_HAS_SPOKEN', { entity: 'moi' });
    given(...played(byAlternate, says('amina', 'abstain'), hour(4)))
      .when(says('omar'), hour(5))
      .thenRefused('TAWSIYA_ENTITY_HAS_SPOKEN', { entity: 'moi' });
  });

  it('speaks again where what the secretariat recorded for the representative was reversed', () => {
    const recorded = played(
      roundOpen,
      asks('layla', 'record-position', {
        ...support,
        personId: 'amina',
        given: 'orally',
        source: 'By telephone.',
      }),
      hour(3),
    );
    given(...recorded)
      .when(says('omar'), hour(4))
      .thenRefused('TAWSIYA_ENTITY_HAS_SPOKEN', { entity: 'moi' });
    given(
      ...played(
        recorded,
        asks('layla', 'reverse-position', { entityId: 'moi', reasons: 'Misheard.' }),
        hour(4),
      ),
    )
      .when(says('omar'), hour(5))
      .then({ type: 'position-taken' });
  });

  it('is asked as long as it may speak', () => {
    expect(personsAskedIn(roundOpen, 'moi')).toStrictEqual(['amina', 'omar']);
    const onHold = played(roundOpen, asks('amina', 'take-position', { value: 'hold' }), hour(3));
    expect(personsAskedIn(onHold, 'moi')).toStrictEqual(['amina']);
  });

  it('speaks at any time where the rules make no difference', () => {
    given(...played(underRules({}).roundOpen, says('amina'), hour(3)))
      .when(says('omar', 'abstain'), hour(4))
      .then({ type: 'position-taken' });
  });
});
