import { libya } from '../../../domain/calendar/libya';
import { hour, person, rules } from '../cast';
import { scheduled, given, played, asked, openings, open, closing, closed } from './stories';

describe('extend', () => {
  const extending = (deadline: string) =>
    asked('extend', { deadline, reasons: 'More time.' }, person('layla'));
  const running = played(open, openings, hour(11));

  it('sets a later deadline for the cycle, its reminder and each of its open rounds', () => {
    given(...running)
      .when(extending(hour(200)), hour(12))
      .then({
        type: 'deadline-extended',
        data: { from: hour(100), to: hour(200), reasons: 'More time.', remindAt: hour(176) },
      })
      .thenState({
        data: { deadline: hour(200) },
        remindAt: hour(176),
        instructions: [
          {
            number: 1,
            command: 'extend-deadline',
            data: { deadline: hour(200), reasons: 'More time.' },
            references: ['MWG-2026-0001'],
          },
        ],
      });
    given(...scheduled)
      .when(extending(hour(200)), hour(1))
      .then({ type: 'deadline-extended', data: { remindAt: null } })
      .thenState({ stage: 'scheduled', data: { deadline: hour(200) } });
  });

  it('reaches a round that opened with the deadline before', () => {
    const openedBefore = asked('note-openings', {
      items: [{ reference: 'MWG-2026-0001' }],
      deadline: hour(100),
    });
    given(...played(open, extending(hour(200)), hour(11)))
      .when(openedBefore, hour(12))
      .then({ type: 'rounds-opened' })
      .thenState({ instructions: [{ command: 'extend-deadline', references: ['MWG-2026-0001'] }] });
  });

  it('is later, before the deadline, and on a working day', () => {
    given(...running)
      .when(extending(hour(100)), hour(12))
      .thenRefused('TAWSIYA_DEADLINE_NOT_LATER', { than: hour(100) });
    given(...running)
      .when(extending(hour(200)), hour(100))
      .thenRefused('TAWSIYA_DEADLINE_PASSED', { deadline: hour(100) });
    const working = { rules: { ...rules, version: 2, calendar: libya } };
    given(...played(scheduled, asked('note-rules', working), hour(1)))
      .when(extending('2026-03-06T12:00:00.000Z'), hour(2))
      .thenRefused('TAWSIYA_NON_WORKING_DAY', { date: '2026-03-06', next: '2026-03-08' });
  });

  it('is for whom the rules empower with which its rounds opened', () => {
    const byCoChairs = { ...rules, version: 2, powers: { ...rules.powers, extend: ['co-chair'] as const } };
    const noted = asked('note-rules', { rules: byCoChairs });
    given(...played(running, noted, hour(12)))
      .when(extending(hour(200)), hour(13))
      .then({ type: 'deadline-extended', actor: { personId: 'layla' } });
    const empowered = played(played(scheduled, noted, hour(1)), asked('pass-time', {}), hour(10));
    given(...played(empowered, openings, hour(11)))
      .when(extending(hour(200)), hour(13))
      .thenRefused('TAWSIYA_NOT_EMPOWERED', { person: 'layla' });
    given(...played(empowered, openings, hour(11)))
      .when({ ...extending(hour(200)), actor: person('marco') }, hour(13))
      .then({ type: 'deadline-extended', actor: { role: 'co-chair', personId: 'marco' } })
      .thenState({ instructions: [{ command: 'extend-deadline', personId: 'marco' }] });
    given(...running)
      .when({ ...extending(hour(200)), actor: person('marco') }, hour(13))
      .thenRefused('TAWSIYA_NOT_EMPOWERED', { person: 'marco' });
  });

  it('is for whom both rules empower where they changed while its rounds were being opened', () => {
    const byCoChairs = { ...rules, version: 2, powers: { ...rules.powers, extend: ['co-chair'] as const } };
    const changed = played(open, asked('note-rules', { rules: byCoChairs }), hour(10));
    for (const actor of [person('layla'), person('marco')])
      given(...played(changed, openings, hour(11)))
        .when({ ...extending(hour(200)), actor }, hour(13))
        .thenRefused('TAWSIYA_NOBODY_EMPOWERED', { power: 'extend' });
  });

  it('goes no further than the rules let each round run, and names those that may not', () => {
    const bounded = (mostHours: number) => ({
      ...rules,
      version: 2,
      period: { leastHours: 1, mostHours },
    });
    const before = asked('note-rules', { rules: bounded(150) });
    const short = played(
      played(played(scheduled, before, hour(1)), asked('pass-time', {}), hour(10)),
      openings,
      hour(11),
    );
    given(...short)
      .when(extending(hour(161)), hour(12))
      .thenRefused('TAWSIYA_CYCLE_PERIOD_TOO_LONG', { items: 'MWG-2026-0001', than: hour(160) });
    given(...short)
      .when(extending(hour(160)), hour(12))
      .then({ type: 'deadline-extended' });
    given(...played(scheduled, before, hour(1)))
      .when(extending(hour(161)), hour(2))
      .thenRefused('TAWSIYA_CYCLE_PERIOD_TOO_LONG', {
        items: 'MWG-2026-0001, MWG-2026-0002',
        than: hour(160),
      });
    given(...short)
      .when({ ...extending(hour(161)), acceptedBefore: true }, hour(12))
      .then({ type: 'deadline-extended' });
    // Rules of later bind the cycles that open under them.
    given(...played(running, before, hour(12)))
      .when(extending(hour(161)), hour(13))
      .then({ type: 'deadline-extended' });
  });

  it('is too late once the cycle closes', () => {
    for (const story of [closing, closed])
      given(...story)
        .when(extending(hour(500)), hour(102))
        .thenRefused('TAWSIYA_CYCLE_WRONG_STAGE', { command: 'extend' });
  });
});
