import { currency, moneyShape } from '../../../domain/shared/money';

describe('an amount of money', () => {
  it.each(['0', '250000', '250000.50', '123456789012345678.1234'])(
    '"%s" stays as it was written',
    (amount) => {
      expect(moneyShape.read({ amount, currency: 'LYD' }, 'cost')).toStrictEqual({
        ok: true,
        value: { amount, currency: 'LYD' },
      });
    },
  );

  it.each(['-1', '4381,463', '1e6', '12.', '.5', ' 5', '', 'ten', 250000, null])(
    '%p is refused and never coerced',
    (amount) => {
      expect(moneyShape.read({ amount, currency: 'LYD' }, 'cost')).toMatchObject({
        ok: false,
        misfit: { path: 'cost.amount' },
      });
    },
  );

  it.each(['lyd', 'XXX', 'XAU', 'LD', 'dinar', 'ABC', 7])('%p is no currency of ISO 4217', (code) => {
    expect(moneyShape.read({ amount: '1', currency: code }, 'cost')).toMatchObject({
      ok: false,
      misfit: { path: 'cost.currency' },
    });
  });

  it('knows the currencies that this runtime knows, but for those that are out of use or no money', () => {
    const unknown = Intl.supportedValuesOf('currency').filter((code) => !currency.read(code, '').ok);
    // Replaced since, or a unit of account: CUC by CUP, HRK by EUR, SLL by SLE, ZWL by ZWG; XDR and XSU are of banks.
    const apart = ['CUC', 'HRK', 'SLL', 'XDR', 'XSU', 'ZWL'];
    expect(unknown.filter((code) => !apart.includes(code))).toStrictEqual([]);
  });
});
