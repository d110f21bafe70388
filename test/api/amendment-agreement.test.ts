import type { z } from 'zod';
import type { recommendationBodies } from '../../api/contract/commands';
import type { CommandData } from '../../domain/recommendation/commands';

/** Readonly or not makes no difference on the wire. */
type Plain<T> = T extends object ? { -readonly [K in keyof T]: Plain<T[K]> } : T;
type Agree<A, B> = [Plain<A>] extends [Plain<B>] ? ([Plain<B>] extends [Plain<A>] ? true : false) : false;
const agree = <A, B>(verdict: Agree<A, B>): boolean => verdict;

type Body<N extends keyof typeof recommendationBodies> = z.output<(typeof recommendationBodies)[N]>;

describe('the contract of amendments', () => {
  it('takes exactly what the commands take', () => {
    // The compiler checks these.
    const verdicts = [
      agree<Body<'propose-amendment'>, CommandData<'propose-amendment'>>(true),
      agree<Body<'position-on-amendment'>, CommandData<'position-on-amendment'>>(true),
      agree<Body<'withdraw-amendment'>, CommandData<'withdraw-amendment'>>(true),
      agree<Body<'accept-amendment'>, CommandData<'accept-amendment'>>(true),
      agree<Body<'reject-amendment'>, CommandData<'reject-amendment'>>(true),
    ];
    expect(verdicts).not.toContain(false);
  });
});
