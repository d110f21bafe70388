import { libya } from '../../../domain/calendar/libya';
import type { RulesOfProcedure } from '../../../domain/group/rules-of-procedure';
import { asks, given, played, saying, timePasses, underRules } from './stories';

// Sunday 1 March 2026.
const opening = '2026-03-01T10:00:00.000Z';
// Thursday 12 March.
const deadline = '2026-03-12T10:00:00.000Z';

const opened = (rules: Partial<RulesOfProcedure>, until = deadline) =>
  played(underRules(rules).admitted, asks('layla', 'open-round', { deadline: until }), opening);

describe('a reminder before the deadline of a round', () => {
  const round = opened({ remindHoursBefore: [24, 72] });

  it('is due when the rules say, to the member entities that have not answered and to them alone', () => {
    given(...round)
      .when(timePasses, '2026-03-09T09:59:59.999Z')
      .thenNothing();
    const said = saying(opened({ remindHoursBefore: [24, 72] }), 'support', 'hold');
    given(...said)
      .when(timePasses, '2026-03-09T10:00:00.000Z')
      .then({
        type: 'position-reminder-due',
        actor: { role: 'system' },
        // Who holds has not answered.
        data: { round: 1, deadline, missing: ['iom', 'moi', 'unhcr', 'moh'] },
      })
      .thenState({ round: { reminders: ['2026-03-11T10:00:00.000Z'] } });
  });

  it('is sent once, and one that was missed goes with the next', () => {
    const reminded = played(round, timePasses, '2026-03-09T10:00:00.000Z');
    given(...reminded)
      .when(timePasses, '2026-03-09T10:00:00.001Z')
      .thenNothing();
    given(...round)
      .when(timePasses, '2026-03-11T11:00:00.000Z')
      .then({ type: 'position-reminder-due' })
      .thenState({ round: { reminders: [] } });
  });

  it('gives way to the close where nobody looked before the deadline', () => {
    given(...round)
      .when(timePasses, deadline)
      .then({ type: 'round-closed' }, { type: 'returned' });
  });

  it('is none where the rules name none, or where its time was over before the round opened', () => {
    given(...opened({}))
      .when(timePasses, '2026-03-11T23:00:00.000Z')
      .thenNothing();
    given(...opened({ remindHoursBefore: [1_000] }))
      .when(timePasses, '2026-03-11T23:00:00.000Z')
      .thenNothing();
  });

  it('goes on the working day before, at the same time, where its own day is none', () => {
    // A week before Friday 20 March is a Friday; 24 hours before Sunday the 15th is a Saturday.
    const calendar = { calendar: libya, remindHoursBefore: [24] };
    given(...opened(calendar, '2026-03-15T10:00:00.000Z'))
      .when(timePasses, '2026-03-12T10:00:00.000Z')
      .then({ type: 'position-reminder-due' });
    given(...opened(calendar, '2026-03-15T10:00:00.000Z'))
      .when(timePasses, '2026-03-12T09:59:00.000Z')
      .thenNothing();
  });

  it('follows a deadline that is extended', () => {
    const extended = played(
      played(round, timePasses, '2026-03-11T10:00:00.000Z'),
      asks('layla', 'extend-deadline', { deadline: '2026-03-16T10:00:00.000Z', reasons: 'Asked for.' }),
      '2026-03-11T11:00:00.000Z',
    );
    given(...extended)
      .when(timePasses, '2026-03-13T10:00:00.000Z')
      .then({ type: 'position-reminder-due', data: { deadline: '2026-03-16T10:00:00.000Z' } })
      .thenState({ round: { reminders: ['2026-03-15T10:00:00.000Z'] } });
  });
});
