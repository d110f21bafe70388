import type { z } from 'zod';
import { recommendationBodies } from '../../api/contract/commands';
import { commandShapes, type CommandData } from '../../domain/recommendation/commands';
import { implementationByDefault, implementationShape } from '../../domain/group/implementation-terms';
import { implementationTerms } from '../../api/contract/implementation-terms';
import { sent } from '../../api/contract/fields';

/** Readonly or not makes no difference on the wire. */
type Plain<T> = T extends object ? { -readonly [K in keyof T]: Plain<T[K]> } : T;
type Agree<A, B> = [Plain<A>] extends [Plain<B>] ? ([Plain<B>] extends [Plain<A>] ? true : false) : false;
const agree = <A, B>(verdict: Agree<A, B>): boolean => verdict;

type Body<N extends keyof typeof recommendationBodies> = z.output<(typeof recommendationBodies)[N]>;

const lead = { kind: 'entity', entityId: 'moi' };
const plan = { title: { en: 'Share evidence' }, due: { written: 'Q3 2026' } };
const whole = {
  id: 'protocol',
  lead: { ...lead, focalPoint: 'amina' },
  plan: {
    title: { en: 'Share evidence', ar: 'تبادل الأدلة' },
    expectedResult: { ar: 'تُشارك الأدلة.' },
    start: { written: 'Winter', means: { from: '2026-12-01', to: '2027-02-28' } },
    due: { written: 'ongoing', means: { from: '2026-12-01' } },
    supporting: ['IOM'],
    milestones: [{ id: 'one', name: { en: 'A draft' }, due: { written: '2027' } }],
    dependsOn: ['MWG-A-0001'],
    cost: { amount: '12.50', currency: 'LYD' },
    location: { country: 'LY', region: 'Fezzan', municipality: 'Sebha' },
    reportEveryMonths: 3,
  },
};
const outside = { kind: 'outside', names: { en: 'Municipality', ar: 'بلدية' }, focalPoint: 'The mayor' };

describe('the contract of implementation', () => {
  it('takes exactly what the commands take', () => {
    // The compiler checks these.
    const verdicts = [
      agree<Body<'return-plan'>, CommandData<'return-plan'>>(true),
      agree<Body<'approve-plan'>, CommandData<'approve-plan'>>(true),
      agree<Body<'judge-implementation'>, CommandData<'judge-implementation'>>(true),
      agree<Body<'dissent'>, CommandData<'dissent'>>(true),
      agree<Body<'record-response'>, CommandData<'record-response'>>(true),
    ];
    expect(verdicts).not.toContain(false);
  });

  it.each([
    ['an action by its least', { actions: [{ id: 'a', lead, plan }] }],
    ['an action with all that it may have', { actions: [whole] }],
    ['a body outside', { actions: [{ id: 'a', lead: outside, plan }] }],
    ['what exists already alone', { joins: ['MWG-A-0001'] }],
  ])('takes a plan of %s as the command does', (_what, given) => {
    const body = recommendationBodies['submit-plan'].parse(given);
    const direct = commandShapes['submit-plan'].read(given, '');
    expect(direct).toMatchObject({ ok: true });
    expect(commandShapes['submit-plan'].read(body, '')).toStrictEqual(direct);
    // The group reads it once more when it is approved.
    const again = commandShapes['submit-plan'].read(direct.ok ? direct.value : null, '');
    expect(again).toStrictEqual(direct);
  });

  it('has the usual terms where a document gives none, and gives each that it leaves out', () => {
    const terms = implementationTerms(sent);
    expect(terms.parse(undefined)).toStrictEqual(implementationByDefault);
    expect(terms.parse({})).toStrictEqual(implementationByDefault);
    const given = { planApproval: 'both-co-chairs' };
    expect({ ok: true, value: terms.parse(given) }).toStrictEqual(implementationShape.read(given, ''));
  });
});
