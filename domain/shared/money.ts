/**
 * Amounts of money as their sources give them.
 *
 * Invariant: an amount is a text of decimal digits from its source to every screen; nothing here is ever a
 * floating-point number, so nothing is rounded.
 */
import { record, textThat, type Shaped } from './shape';

/** ISO 4217, the codes of money in use; those of metals, funds and tests are none. */
const currencies: ReadonlySet<string> = new Set(
  `AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF
  CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL
  HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL
  MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON
  RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH
  UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG`.split(/\s+/),
);

export const currency = textThat(
  (value) => currencies.has(value),
  'a currency of ISO 4217 such as LYD, EUR or USD',
);

/** Not negative, and never coerced: `4381,463` is a misfit rather than a guess. */
export const amount = textThat(
  (value) => /^\d{1,18}(\.\d{1,4})?$/.test(value),
  'an amount as text that is not negative, digits with an optional decimal point, such as "250000.00"',
);

export const moneyShape = record({ amount, currency });
export type Money = Shaped<typeof moneyShape>;
