import { libya } from '../../../domain/calendar/libya';
import { nextDue } from '../../../domain/review/keeping-time';
import { hour, membership, person, rules } from '../cast';
import { asked, cycle, given, open, openings, played, fold, closed, scheduled } from './stories';

const layla = person('layla');
const suspending = asked('suspend', { reasons: 'The building is closed.' }, layla);
const resuming = asked('resume', {}, layla);
const ending = asked('close-early', { reasons: 'All has been said.' }, layla);
const running = played(open, openings, hour(11));
const suspended = played(running, suspending, hour(50));

describe('suspend and resume', () => {
  it('stop the clock of the cycle and of each of its rounds, and give back the time that was left', () => {
    given(...running)
      .when(suspending, hour(50))
      .then({
        type: 'suspended',
        actor: { personId: 'layla' },
        data: { deadline: hour(100), leftMilliseconds: 50 * 3_600_000 },
      })
      .thenState({
        stage: 'suspended',
        since: hour(50),
        instructions: [{ command: 'suspend-round', references: ['MWG-2026-0001'], personId: 'layla' }],
      });
    expect(nextDue(fold(suspended))).toBeNull();
    given(...suspended)
      .when(asked('pass-time', {}), hour(500))
      .thenNothing();
    given(...suspended)
      .when(resuming, hour(200))
      .then({ type: 'resumed', data: { from: hour(100), to: hour(250), remindAt: hour(226) } })
      .thenState({
        stage: 'open',
        data: { deadline: hour(250) },
        instructions: [
          { command: 'suspend-round' },
          { command: 'resume-round', references: ['MWG-2026-0001'] },
        ],
      });
  });

  it('reach a round that opens while the cycle is suspended', () => {
    given(...played(open, suspending, hour(11)))
      .when(openings, hour(12))
      .then({ type: 'rounds-opened' })
      .thenState({ stage: 'suspended', instructions: [{ command: 'suspend-round' }] });
  });

  it('end on a working day of the group', () => {
    const working = asked('note-rules', { rules: { ...rules, version: 2, calendar: libya } });
    // Friday, 6 March 2026, at 09:00 in UTC; the next working day is Sunday.
    const ruled = played(played(scheduled, working, hour(1)), asked('pass-time', {}), hour(10));
    given(...played(played(ruled, openings, hour(11)), suspending, hour(50)))
      .when(resuming, '2026-03-04T07:00:00.000Z')
      .then({ type: 'resumed', data: { to: '2026-03-08T09:00:00.000Z' } });
  });

  it('are for whom the rules empower, and before the deadline', () => {
    given(...running)
      .when({ ...suspending, actor: person('huda') }, hour(50))
      .thenRefused('TAWSIYA_NOT_EMPOWERED', { person: 'huda' });
    given(...running)
      .when(suspending, hour(100))
      .thenRefused('TAWSIYA_DEADLINE_PASSED', { deadline: hour(100) });
    given(...closed)
      .when(suspending, hour(102))
      .thenRefused('TAWSIYA_CYCLE_WRONG_STAGE', { command: 'suspend' });
  });
});

describe('close-early', () => {
  it('closes the cycle, and each of its rounds in the name of who said so', () => {
    given(...running)
      .when({ ...ending, actor: person('marco') }, hour(50))
      .then({ type: 'closed-early', actor: { role: 'co-chair' }, data: { deadline: hour(100) } })
      .thenState({
        stage: 'closing',
        instructions: [{ command: 'close-round', personId: 'marco', references: ['MWG-2026-0001'] }],
      });
  });

  it('waits until every round is open, and is nobody’s where the rules empower nobody', () => {
    given(...open)
      .when(ending, hour(11))
      .thenRefused('TAWSIYA_CYCLE_STILL_OPENING', { cycle: 'MWG-C-0001' });
    const plain = asked(
      'schedule',
      { cycle: 'MWG-C-0001', group: 'MWG', personId: 'layla', data: cycle, membership, rules },
      layla,
    );
    given(...played(played([], plain, hour(0)), asked('pass-time', {}), hour(10)))
      .when(ending, hour(11))
      .thenRefused('TAWSIYA_NOBODY_EMPOWERED', { power: 'closeEarly' });
  });

  it('waits until each round has been open for as long as the rules ask, the time that it stood still not counted', () => {
    const slow = {
      ...rules,
      noticeHours: 10,
      period: { leastHours: 24, mostHours: 200 },
      powers: { ...rules.powers, closeEarly: ['secretariat'] as const },
    };
    const planned = asked(
      'schedule',
      { cycle: 'MWG-C-0001', group: 'MWG', personId: 'layla', data: cycle, membership, rules: slow },
      layla,
    );
    const opened = played(
      played(played([], planned, hour(0)), asked('pass-time', {}), hour(10)),
      openings,
      hour(11),
    );
    const than = { items: 'MWG-2026-0001', than: hour(44) };
    given(...opened)
      .when(ending, hour(43))
      .thenRefused('TAWSIYA_CYCLE_PERIOD_RUNS', than);
    given(...opened)
      .when(ending, hour(44))
      .then({ type: 'closed-early' });
    const stood = played(played(opened, suspending, hour(20)), asked('resume', {}, layla), hour(30));
    given(...stood)
      .when(ending, hour(53))
      .thenRefused('TAWSIYA_CYCLE_PERIOD_RUNS', { ...than, than: hour(54) });
    given(...stood)
      .when(ending, hour(54))
      .then({ type: 'closed-early' });
  });

  it('names every item whose round the rules keep open, and the latest instant', () => {
    const slowTypes = {
      ...rules,
      powers: { ...rules.powers, closeEarly: ['secretariat'] as const },
      decisionTypes: [
        {
          ...rules,
          id: 'budget',
          names: { ar: 'ميزانية', en: 'Budget' },
          period: { leastHours: 24, mostHours: 200 },
        },
        {
          ...rules,
          id: 'terms',
          names: { ar: 'اختصاصات', en: 'Terms' },
          period: { leastHours: 48, mostHours: 200 },
        },
      ],
    };
    const agenda = [
      { reference: 'MWG-2026-0001', decisionType: 'budget' },
      { reference: 'MWG-2026-0002' },
      { reference: 'MWG-2026-0003', decisionType: 'terms' },
    ];
    const planned = asked(
      'schedule',
      {
        cycle: 'MWG-C-0001',
        group: 'MWG',
        personId: 'layla',
        data: { ...cycle, agenda },
        membership,
        rules: slowTypes,
      },
      layla,
    );
    const opened = played(
      played(played([], planned, hour(0)), asked('pass-time', {}), hour(10)),
      asked('note-openings', { items: agenda.map(({ reference }) => ({ reference })) }),
      hour(11),
    );
    given(...opened)
      .when(ending, hour(20))
      .thenRefused('TAWSIYA_CYCLE_PERIOD_RUNS', { items: 'MWG-2026-0001, MWG-2026-0003', than: hour(58) });
    given(...opened)
      .when(ending, hour(40))
      .thenRefused('TAWSIYA_CYCLE_PERIOD_RUNS', { items: 'MWG-2026-0003', than: hour(58) });
  });

  it('counts from its own opening where that came late', () => {
    const slow = {
      ...rules,
      period: { leastHours: 24, mostHours: 200 },
      powers: { ...rules.powers, closeEarly: ['secretariat'] as const },
    };
    const planned = asked(
      'schedule',
      { cycle: 'MWG-C-0001', group: 'MWG', personId: 'layla', data: cycle, membership, rules: slow },
      layla,
    );
    const late = played(
      played(played([], planned, hour(0)), asked('pass-time', {}), hour(15)),
      openings,
      hour(16),
    );
    given(...late)
      .when(ending, hour(38))
      .thenRefused('TAWSIYA_CYCLE_PERIOD_RUNS', { items: 'MWG-2026-0001', than: hour(39) });
  });
});
