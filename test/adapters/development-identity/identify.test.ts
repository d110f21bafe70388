import { developmentIdentity } from '../../../adapters/development-identity/identity';

describe('the development identity', () => {
  it('believes the name that it is given', async () => {
    await expect(developmentIdentity({}).identify('Bearer dev:amina')).resolves.toStrictEqual({
      personId: 'amina',
    });
  });

  it.each([undefined, '', 'dev:amina', 'Bearer amina', 'Bearer dev:', 'Bearer dev:a b', 'Basic dev:amina'])(
    'takes %j for nobody',
    async (authorization) => {
      await expect(developmentIdentity({}).identify(authorization)).resolves.toBeNull();
    },
  );

  it('does not run in production', () => {
    expect(() => developmentIdentity({ NODE_ENV: 'production' })).toThrow(/NODE_ENV=production/);
  });
});
