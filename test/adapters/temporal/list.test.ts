import { actionFilter, listFilter, pageNamed, tokenOf } from '../../../adapters/temporal/listing';
import { PageUnknown } from '../../../api/ports/engine';

describe('a page of a list', () => {
  const token = Buffer.from('{"CloseTime":"2026-03-01T10:00:00Z"}');

  it('is found again by its name', () => {
    expect(Buffer.from(tokenOf(pageNamed(token)))).toStrictEqual(token);
  });

  it.each(['', 'zzzz', `${pageNamed(token)}x`, pageNamed(token).slice(1), pageNamed(token).slice(0, -2)])(
    'is not found by %j',
    (name) => {
      expect(() => tokenOf(name)).toThrow(PageUnknown);
    },
  );
});

describe('the filter of a list', () => {
  it('lets no value end its quotes', () => {
    expect(listFilter({ group: "x' OR '1'='1", limit: 1 })).toContain(`TawsiyaGroup = 'x'' OR ''1''=''1'`);
  });

  it('finds the actions that are late by now', () => {
    const filter = actionFilter({ group: 'MWG', isLate: true, limit: 1 }, '2026-03-01T10:00:00.000Z');
    expect(filter).toBe(
      "WorkflowType = 'action' AND ExecutionStatus != 'ContinuedAsNew' AND TawsiyaGroup = 'MWG' AND TawsiyaDeadline < '2026-03-01T10:00:00.000Z'",
    );
  });

  it('leaves out what a later run has taken over, and the stages that are not wanted', () => {
    const filter = listFilter({ cycle: 'MWG-C-0001', except: ['draft'], limit: 1 });
    expect(filter).toBe(
      "WorkflowType = 'recommendation' AND ExecutionStatus != 'ContinuedAsNew' AND TawsiyaCycle = 'MWG-C-0001' AND TawsiyaStage != 'draft'",
    );
  });
});
