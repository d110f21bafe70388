import { bodyAbove } from '../../../domain/group/ladder';
import type { RulesOfProcedure } from '../../../domain/group/rules-of-procedure';
import { hour, rules } from '../cast';
import { asks, engine, established, founding, given, played } from './stories';

const body = (id: string) => ({ id, names: { ar: `هيئة ${id}`, en: `Body ${id}` } });
const withLadder = (...ids: readonly string[]) => ({
  ...founding,
  framework: { ...founding.framework, ladder: ids.map(body) },
});

describe('a ladder', () => {
  it('is climbed one rung at a time, from the group to the top', () => {
    const ladder = [body('jtcc'), body('spc')];
    expect(bodyAbove(ladder, null)).toStrictEqual(body('jtcc'));
    expect(bodyAbove(ladder, 'jtcc')).toStrictEqual(body('spc'));
    expect(bodyAbove(ladder, 'spc')).toBeNull();
    expect(bodyAbove([], null)).toBeNull();
  });

  it.each([
    ['a body that stands on it twice', ['jtcc', 'spc', 'jtcc'], 'jtcc'],
    ['the group itself', ['jtcc', 'MWG'], 'MWG'],
  ] as const)('with a loop by %s is refused', (_what, ids, at) => {
    given()
      .when(engine('establish', withLadder(...ids)), hour(0))
      .thenRefused('TAWSIYA_LADDER_LOOP', { body: at });
  });

  const budget = { ...rules, id: 'budget', names: { ar: 'ميزانية', en: 'Budget' } };
  const climbing: readonly (readonly [string, Partial<RulesOfProcedure>])[] = [
    ['objection', { objection: 'escalates' }],
    ['decisionTypes[0].objection', { decisionTypes: [{ ...budget, objection: 'escalates' }] }],
    ['endorsement.onLapse', { endorsement: { ...rules.endorsement, onLapse: 'escalated' } }],
    [
      'implementation.planApproval',
      { implementation: { ...rules.implementation, planApproval: 'body-above' } },
    ],
  ];

  it.each(climbing)('is needed by rules that climb it at %s', (field, changes) => {
    const next = { ...rules, version: 2, ...changes };
    given(...established)
      .when(asks('layla', 'adopt-rules', { rules: next }), hour(1))
      .thenRefused('TAWSIYA_RULES_CONTRADICT', { field });
    given(...played([], engine('establish', withLadder('jtcc')), hour(0)))
      .when(asks('layla', 'adopt-rules', { rules: next }), hour(1))
      .then({ type: 'rules-adopted' });
    given()
      .when(engine('establish', { ...founding, rules: { ...rules, ...changes } }), hour(0))
      .thenRefused('TAWSIYA_RULES_CONTRADICT', { field });
  });
});
