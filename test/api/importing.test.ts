import { importInBlocks } from '../../api/importing';
import { Refused } from '../../api/ports/engine';
import { ImportInterrupted } from '../../api/problems';
import { receiptFor } from './engine-stand-in';

describe('an import', () => {
  const whole = { commandId: 'all', personId: 'amina', data: null };

  it('waits for what the group has admitted already to begin, and goes on', async () => {
    let refusals = 2;
    const sent: string[] = [];
    const { receipts } = await importInBlocks([{}], whole, async (block) => {
      sent.push(block.commandId);
      if (refusals > 0) {
        refusals -= 1;
        throw new Refused({ code: 'TAWSIYA_STARTS_WAITING', parameters: { waiting: 90, subject: 'MWG' } });
      }
      return receiptFor('propose-block', block, 'MWG');
    });
    expect([receipts.length, sent]).toStrictEqual([1, ['all/1', 'all/1', 'all/1']]);
  });

  it('does not wait for what will not pass', async () => {
    const sending = importInBlocks([{}], whole, async () => {
      throw new Refused({ code: 'TAWSIYA_NOT_A_MEMBER', parameters: {} });
    });
    await expect(sending).rejects.toThrow(ImportInterrupted);
  });
});
