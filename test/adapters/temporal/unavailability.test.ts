import { ServiceError } from '@temporalio/client';
import { unavailability } from '../../../adapters/temporal/failures';
import { EngineUnavailable } from '../../../api/ports/engine';

const answered = (code: number): ServiceError =>
  new ServiceError('failed', {
    cause: Object.assign(new Error('failed'), { code, details: '', metadata: {} }),
  });

describe('what can be sent again after a failed call', () => {
  it.each([
    ['a call past its deadline', 4, 'no-answer'],
    ['a server that is overloaded', 8, 'busy'],
    ['a workflow whose tasks were lost with their workers', 9, 'no-answer'],
    ['a server that cannot be reached', 14, 'unreachable'],
  ])('is %s', (_what, code, reason) => {
    expect(unavailability(answered(code))).toStrictEqual(new EngineUnavailable(reason as 'busy'));
    expect(unavailability(answered(code))).toMatchObject({ reason });
  });

  it.each([
    ['a malformed request', 3],
    ['an unknown workflow', 5],
  ])('is not %s', (_what, code) => {
    expect(unavailability(answered(code))).toBeNull();
  });
});
