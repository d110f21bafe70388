import { accepted, refused, type Decider, type OnceAccepted } from '../../domain/shared/decision';
import type { DomainEvent } from '../../domain/shared/outbox';
import { Ledger, type EntityRules } from '../../workflows/ledger';
import type { CommandMessage } from '../../workflows/messages';

interface Knock extends OnceAccepted {
  readonly loud: boolean;
}
interface State {
  readonly stage: string;
}
type Knocked = DomainEvent;

const at = '2026-03-01T10:00:00.000Z';

/** A rule that has come to refuse what is loud. */
const decider: Decider<Knock, State, Knocked> = {
  initial: { stage: 'waiting' },
  decide: ({ loud, acceptedBefore = false }) =>
    loud && !acceptedBefore
      ? refused('TAWSIYA_TOO_LOUD')
      : accepted({ type: 'knocked', at, actor: { role: 'system' }, data: {} }),
  evolve: () => ({ stage: 'opened' }),
};

const rules: EntityRules<Knock, State, Knocked> = {
  decider,
  read: (_name, _actor, data) => ({ ok: true, value: { loud: data === 'loud' } }),
  accountOf: ({ stage }) => ({ group: 'MWG', subject: 'MWG-2026-0001', stage, summary: {} }) as never,
  receiptOf: () => ({}),
};

const loud: CommandMessage = { personId: 'amina', data: 'loud' };

describe('a rule that grew stricter', () => {
  it('refuses a command that comes now', () => {
    const ledger = new Ledger(rules, null);
    expect(ledger.judge('knock', loud, 'one', at)).toMatchObject({ kind: 'refused' });
    expect(ledger.submit('knock', loud, 'one', at)).toMatchObject({ code: 'TAWSIYA_TOO_LOUD' });
    expect(ledger.hasWaiting).toBe(false);
  });

  it('leaves standing what was accepted before it, with its event and its receipt', () => {
    const ledger = new Ledger(rules, null);
    expect(ledger.submit('knock', loud, 'one', at, true)).toMatchObject({ commandId: 'one', sequence: 1 });
    expect(ledger.state).toStrictEqual({ stage: 'opened' });
    expect(ledger.nextBatch()).toHaveLength(1);
  });
});
