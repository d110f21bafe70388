import { canonicalText } from '../../../domain/recommendation/content';
import { content, hour, membershipOf, reworded, sha256 } from '../cast';
import { asks, decider, engine, given, hashOf, proposal, proposed } from './stories';

describe('propose', () => {
  it('brings a recommendation before the secretariat, with its proposer, text and hash', () => {
    given()
      .when(asks('amina', 'propose', proposal()), hour(0))
      .then({
        type: 'proposed',
        actor: { role: 'member', personId: 'amina', entityId: 'moi' },
        data: {
          reference: 'MWG-2026-0001',
          group: 'MWG',
          proposer: { personId: 'amina', entityId: 'moi' },
          revision: 1,
          content,
          contentHash: hashOf(content),
        },
      })
      .thenState({ stage: 'screening', disclosed: true, revisions: [{ number: 1, kind: 'original' }] });
  });

  it('keeps a draft to its proposers until it is submitted', () => {
    given()
      .when(asks('amina', 'propose', { ...proposal(), draft: true }), hour(0))
      .then({ type: 'drafted' })
      .thenState({ stage: 'draft', disclosed: false });
  });

  it.each([
    ['a co-chair', 'huda', 'co-chair'],
    ['a deputy', 'dina', 'deputy'],
    ['an alternate', 'omar', 'alternate'],
    ['a partner', 'petra', 'partner'],
    ['the secretariat', 'layla', 'secretariat'],
  ])('is open to %s', (_who, personId, role) => {
    given()
      .when(asks(personId, 'propose', proposal()), hour(0))
      .then({ type: 'proposed', actor: { role, personId } });
  });

  it('asks a person who speaks for several entities to name one, and takes the one named', () => {
    given()
      .when(asks('yusuf', 'propose', proposal()), hour(0))
      .thenRefused('TAWSIYA_ENTITY_NEEDED', { entities: 'moh, unhcr' });
    given()
      .when(asks('yusuf', 'propose', { ...proposal(), entityId: 'unhcr' }), hour(0))
      .then({ type: 'proposed', data: { proposer: { personId: 'yusuf', entityId: 'unhcr' } } });
  });

  it('is refused to an observer, to a stranger, for a foreign entity and to the engine', () => {
    const at = hour(0);
    given()
      .when(asks('olga', 'propose', proposal()), at)
      .thenRefused('TAWSIYA_NOT_A_MEMBER');
    given()
      .when(asks('stranger', 'propose', proposal()), at)
      .thenRefused('TAWSIYA_UNKNOWN_ACTOR', { person: 'stranger' });
    given()
      .when(asks('amina', 'propose', { ...proposal(), entityId: 'iom' }), at)
      .thenRefused('TAWSIYA_NOT_A_MEMBER');
    given()
      .when(engine('propose', proposal()), at)
      .thenRefused('TAWSIYA_UNKNOWN_ACTOR', { person: 'system' });
  });

  it('does not know the members of another group', () => {
    const other = membershipOf(1, [{ personId: 'zaid', entityId: 'wfp', role: 'member' }]);
    given()
      .when(asks('amina', 'propose', { ...proposal(), membership: other }), hour(0))
      .thenRefused('TAWSIYA_UNKNOWN_ACTOR');
  });

  it('is refused a second time', () => {
    given(...proposed)
      .when(asks('amina', 'propose', proposal()), hour(1))
      .thenRefused('TAWSIYA_ALREADY_PROPOSED', { reference: 'MWG-2026-0001' });
  });

  it('comes before every other command', () => {
    given()
      .when(asks('layla', 'admit', {}), hour(0))
      .thenRefused('TAWSIYA_WRONG_STAGE', { stage: 'none', command: 'admit' });
  });
});

describe('the hash of a text', () => {
  it('covers title and text in both languages, Arabic first, as canonical JSON in UTF-8', () => {
    expect(canonicalText({ ...content, title: { en: 'T' }, text: { en: '"x"' } })).toBe(
      '{"ar":null,"en":{"text":"\\"x\\"","title":"T"}}',
    );
    expect(canonicalText(content)).toBe(
      '{"ar":{"text":"تُشارك الأدلة كل شهر.","title":"أدلة مشتركة"},' +
        '"en":{"text":"Evidence is shared every month.","title":"Shared evidence"}}',
    );
  });

  it('changes with a text added in the other language, and not with the theme', () => {
    const english = { ...content, title: { en: 'Shared evidence' }, text: { en: 'Monthly.' } };
    const both = { ...english, title: content.title, text: { ...content.text, en: 'Monthly.' } };
    expect(sha256(canonicalText(both))).not.toBe(sha256(canonicalText(english)));
    expect(canonicalText({ ...content, theme: 'other' })).toBe(canonicalText(content));
    expect(hashOf(reworded('Else.'))).not.toBe(hashOf(content));
  });

  it('is asked of the function handed in and of nothing else', () => {
    const decision = decider.decide(asks('amina', 'propose', proposal()), decider.initial, hour(0));
    expect(decision).toHaveProperty(['events', 0, 'data', 'contentHash'], sha256(canonicalText(content)));
  });
});
