import { open, closed } from '../../events/making';
import { rules } from '../../events/parts/rules';
import { rules as exampleRules } from './model-group';

const withQuorum = (quorum: unknown) => ({ ...exampleRules, quorum });

describe('a schema for consumers', () => {
  it('takes a kind that is not known yet, with whatever fields it has', () => {
    const later = withQuorum({ kind: 'named-members', members: ['mfa'] });
    expect(rules(open).safeParse(later).data).toEqual(later);
    expect(rules(closed).safeParse(later).success).toBe(false);
  });

  it('still refuses a known kind without its fields', () => {
    expect(rules(open).safeParse(withQuorum({ kind: 'fraction', numerator: 1 })).success).toBe(false);
  });

  it('still refuses what lacks a field or has one of another type', () => {
    const { version: _version, ...bare } = exampleRules;
    expect(rules(open).safeParse(bare).error?.issues).toMatchObject([{ path: ['version'] }]);
    const texts = { ...exampleRules, maximumRounds: '3' };
    expect(rules(open).safeParse(texts).error?.issues).toMatchObject([{ path: ['maximumRounds'] }]);
  });
});

describe('a schema for the producer', () => {
  it('refuses an attribute that the contract does not name', () => {
    expect(rules(closed).safeParse(exampleRules).success).toBe(true);
    expect(rules(closed).safeParse({ ...exampleRules, silenceHours: 48 }).success).toBe(false);
  });
});
