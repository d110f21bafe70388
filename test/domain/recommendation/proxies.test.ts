import { content, hour } from '../cast';
import { openedOn, personsAskedIn, says } from './representation-stories';
import { asks, fold, given, hashOf, key, played, roundDeadline, timePasses, underRules } from './stories';

describe('a proxy', () => {
  const { roundOpen } = underRules({ proxies: { atMost: 1, quorum: 'not-counted' } });
  const gives = (personId: string, to: string, entityId?: string) =>
    asks(personId, 'give-proxy', { to, ...(entityId === undefined ? {} : { entityId }) });
  const given1 = played(roundOpen, gives('sara', 'moi'), hour(3));

  it('lets its holder take the position of its giver, as such', () => {
    given(...given1)
      .when(says('amina', 'support', 'unhcr'), hour(4))
      .then({
        type: 'position-taken',
        actor: { personId: 'amina', entityId: 'moi', role: 'member' },
        data: { position: { entityId: 'unhcr', personId: 'amina', proxyHeldBy: 'moi', value: 'support' } },
      });
    given(...given1)
      .when(says('amina'), hour(4))
      .then({ type: 'position-taken', data: { position: { entityId: 'moi' } } });
  });

  it('takes nothing from its giver, who is heard before the holder', () => {
    const byHolder = played(given1, says('amina', 'support', 'unhcr'), hour(4));
    given(...byHolder)
      .when(says('sara', 'abstain'), hour(5))
      .then({ type: 'position-taken', data: { position: { entityId: 'unhcr', value: 'abstain' } } });
    given(...played(byHolder, says('sara', 'abstain'), hour(5)))
      .when(says('amina', 'support', 'unhcr'), hour(6))
      .thenRefused('TAWSIYA_ENTITY_HAS_SPOKEN', { entity: 'unhcr' });
  });

  it('is asked of its holder beside its giver, and so reminded', () => {
    expect(personsAskedIn(given1, 'unhcr')).toStrictEqual(['sara', 'yusuf', 'amina', 'omar']);
    const { roundOpen: reminding } = underRules({
      proxies: { atMost: 1, quorum: 'not-counted' },
      remindHoursBefore: [24],
    });
    const spoken = played(played(reminding, gives('sara', 'moi'), hour(3)), says('amina'), hour(4));
    given(...spoken)
      .when(timePasses, hour(roundDeadline - 24))
      .then({
        type: 'position-reminder-due',
        data: { missing: ['mfa', 'iom', 'unhcr', 'moh'], holders: ['moi'] },
      });
  });

  it('is withdrawn, and what was said by it stays until it is changed', () => {
    const said = played(given1, says('amina', 'support', 'unhcr'), hour(4));
    const withdrawn = played(said, asks('sara', 'withdraw-proxy', {}), hour(5));
    given(...withdrawn)
      .when(says('amina', 'abstain', 'unhcr'), hour(6))
      .thenRefused('TAWSIYA_NOT_A_MEMBER', { person: 'amina' });
    given(...withdrawn)
      .when(asks('sara', 'withdraw-proxy', {}), hour(6))
      .thenRefused('TAWSIYA_NO_PROXY_GIVEN', { entity: 'unhcr' });
    const state = fold(withdrawn);
    expect(state.stage === 'under-review' ? state.round : null).toMatchObject({
      proxies: [],
      positions: [{ entityId: 'unhcr', proxyHeldBy: 'moi' }],
    });
  });

  it.each([
    ['to itself', gives('sara', 'unhcr'), 'TAWSIYA_PROXY_TO_ITSELF', { entity: 'unhcr' }],
    ['to an observer', gives('sara', 'au'), 'TAWSIYA_PROXY_HOLDER_UNFIT', { entity: 'au' }],
    ['by an observer', gives('olga', 'moi'), 'TAWSIYA_OBSERVER_HAS_NO_POSITION', {}],
    ['by the secretariat', gives('layla', 'moi'), 'TAWSIYA_SECRETARIAT_HAS_NO_POSITION', {}],
  ] as const)('is not given %s', (_name, command, code, parameters) => {
    given(...roundOpen)
      .when(command, hour(3))
      .thenRefused(code, parameters);
  });

  it.each([
    ['a second time', gives('sara', 'mfa'), 'TAWSIYA_PROXY_ALREADY_GIVEN', { entity: 'unhcr', to: 'moi' }],
    ['by whoever holds one', gives('amina', 'mfa'), 'TAWSIYA_PROXY_ON', { entity: 'moi' }],
    ['to whoever gave its own', gives('huda', 'unhcr'), 'TAWSIYA_PROXY_ON', { entity: 'unhcr' }],
    ['past the limit', gives('huda', 'moi'), 'TAWSIYA_TOO_MANY_PROXIES', { entity: 'moi', atMost: 1 }],
  ] as const)('is not given %s', (_name, command, code, parameters) => {
    given(...given1)
      .when(command, hour(4))
      .thenRefused(code, parameters);
  });

  it('is unknown where the rules say nothing of it', () => {
    given(...underRules({}).roundOpen)
      .when(gives('sara', 'moi'), hour(3))
      .thenRefused('TAWSIYA_NO_PROXIES');
  });

  it('is not left to an entity that the rules recuse', () => {
    given(
      ...openedOn('Nobody here', {
        proxies: { atMost: 1, quorum: 'not-counted' },
        interest: ['proposer'],
      }),
    )
      .when(gives('sara', 'moi'), hour(3))
      .thenRefused('TAWSIYA_PROXY_HOLDER_UNFIT', { entity: 'moi' });
  });

  it('is neither given by nor left to an entity that recused itself, until it takes a position', () => {
    const recused = played(roundOpen, says('amina', 'recused'), hour(3));
    given(...recused)
      .when(gives('sara', 'moi'), hour(4))
      .thenRefused('TAWSIYA_PROXY_HOLDER_UNFIT', { entity: 'moi' });
    given(...recused)
      .when(gives('amina', 'unhcr'), hour(4))
      .thenRefused('TAWSIYA_PROXY_GIVER_RECUSED', { entity: 'moi' });
    given(...played(recused, says('amina', 'abstain'), hour(4)))
      .when(gives('sara', 'moi'), hour(5))
      .then({ type: 'proxy-given', data: { from: 'unhcr', to: 'moi' } });
  });

  it('gives no voice to a holder that recused itself meanwhile, who is not asked either', () => {
    const recused = played(given1, says('amina', 'recused'), hour(4));
    given(...recused)
      .when(says('amina', 'support', 'unhcr'), hour(5))
      .thenRefused('TAWSIYA_PROXY_HOLDER_RECUSED', { holder: 'moi', entity: 'unhcr' });
    expect(personsAskedIn(recused, 'unhcr')).toStrictEqual(['sara', 'yusuf']);
    const { roundOpen: reminding } = underRules({
      proxies: { atMost: 1, quorum: 'not-counted' },
      remindHoursBefore: [24],
    });
    const silent = played(
      played(reminding, gives('sara', 'moi'), hour(3)),
      says('amina', 'recused'),
      hour(4),
    );
    given(...silent)
      .when(timePasses, hour(roundDeadline - 24))
      .then({ type: 'position-reminder-due', data: { holders: [] } });
  });

  it('stays given and spoken by where an earlier release accepted that', () => {
    const recused = played(roundOpen, says('amina', 'recused'), hour(3));
    given(...recused)
      .when({ ...gives('sara', 'moi'), acceptedBefore: true }, hour(4))
      .then({ type: 'proxy-given' });
    given(...played(given1, says('amina', 'recused'), hour(4)))
      .when({ ...says('amina', 'support', 'unhcr'), acceptedBefore: true }, hour(5))
      .then({ type: 'position-taken' });
  });

  it('does not outlast its round', () => {
    const byHolder = played(given1, says('amina', 'support', 'unhcr'), hour(4));
    const closed = played(byHolder, timePasses, hour(roundDeadline));
    const again = played(
      closed,
      asks('layla', 'revise', { kind: 'substantive', content, note: 'As asked.' }),
      hour(101),
    );
    expect(hashOf(content)).toBe(key.contentHash);
    const reopened = played(again, asks('layla', 'open-round', { deadline: hour(300) }), hour(102));
    given(...reopened)
      .when(says('amina', 'support', 'unhcr'), hour(103))
      .thenRefused('TAWSIYA_NOT_A_MEMBER', { person: 'amina' });
  });
});
