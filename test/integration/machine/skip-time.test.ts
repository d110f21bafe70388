import { TestWorkflowEnvironment } from '@temporalio/testing';
import { timeSkippingScript } from '../../support/addresses';

// Real servers start, some of them on Java: the limit is for one that hangs.
jest.setTimeout(120_000);

describe('the time-skipping server', () => {
  it('lets weeks pass while nobody has anything to do', async () => {
    const environment = await TestWorkflowEnvironment.createTimeSkipping({
      server: { executable: { type: 'existing-path', path: timeSkippingScript() } },
    });
    try {
      const before = await environment.currentTimeMs();
      await environment.sleep('30 days');
      expect((await environment.currentTimeMs()) - before).toBeGreaterThanOrEqual(30 * 86_400_000);
    } finally {
      await environment.teardown();
    }
  });
});
