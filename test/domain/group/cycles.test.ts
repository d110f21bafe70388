import { libya } from '../../../domain/calendar/libya';
import { upToDate, type EstablishedGroup } from '../../../domain/group/state';
import type { CommandData } from '../../../domain/group/commands';
import type { GroupEvent } from '../../../domain/group/events';
import { readCommand } from '../../../domain/group/commands';
import { limits } from '../../../domain/shared/limits';
import { content, hour, person, rules } from '../cast';
import { asks, engine, established, fold, founding, given, played } from './stories';

type Story = readonly GroupEvent[];

const first = 'MWG-2026-0001';
const second = 'MWG-2026-0002';

const cycle: CommandData<'schedule-cycle'> = {
  name: { ar: 'الدورة الأولى', en: 'First cycle' },
  kind: 'meeting',
  agenda: [{ reference: first }, { reference: second }],
  opensAt: hour(10),
  deadline: hour(100),
};

const withTwo = played(
  established,
  asks('amina', 'propose-block', { proposals: [{ content }, { content }] }),
  hour(0),
);
const asked = (changes: Partial<CommandData<'schedule-cycle'>> = {}) =>
  asks('layla', 'schedule-cycle', { ...cycle, ...changes });
const scheduling = (
  changes: Partial<CommandData<'schedule-cycle'>> = {},
  at = hour(1),
  story: Story = withTwo,
) => given(...story).when(asked(changes), at);
const ended = (reference: string, ...unfinished: CommandData<'note-cycle-ended'>['unfinished']) =>
  engine('note-cycle-ended', { cycle: reference, unfinished });

const foundedWith = (changes: Partial<typeof rules>): Story =>
  played([], engine('establish', { ...founding, rules: { ...rules, ...changes } }), hour(0));

describe('schedule-cycle', () => {
  it('gives the cycle the next of its own references, and settles its plan', () => {
    scheduling()
      .then({
        type: 'cycle-scheduled',
        actor: { role: 'secretariat', personId: 'layla', entityId: 'office' },
        data: { cycle: 'MWG-C-0001', data: { ...cycle, deadline: hour(100) } },
      })
      .thenState({ lastCycle: 1, cycles: [{ cycle: 'MWG-C-0001', agenda: [first, second] }] });
    const cancelled = played(played(withTwo, asked(), hour(1)), ended('MWG-C-0001'), hour(2));
    scheduling({}, hour(3), cancelled).then({ type: 'cycle-scheduled', data: { cycle: 'MWG-C-0002' } });
  });

  it('is for whoever may open rounds by the rules', () => {
    const openedBy = (...open: (typeof rules)['powers']['open']): Story =>
      foundedWith({ powers: { ...rules.powers, open } });
    const by = (personId: string) => asks(personId, 'schedule-cycle', cycle);
    given(...withTwo)
      .when(by('huda'), hour(1))
      .thenRefused('TAWSIYA_NOT_SECRETARIAT', { person: 'huda' });
    given(...openedBy('co-chair'))
      .when(by('layla'), hour(1))
      .thenRefused('TAWSIYA_NOT_CO_CHAIR', { person: 'layla' });
    given(...openedBy('co-chair'))
      .when(by('huda'), hour(1))
      .then({ type: 'cycle-scheduled', actor: { role: 'co-chair', personId: 'huda', entityId: 'mfa' } });
    given(...openedBy('secretariat', 'co-chair'))
      .when(by('amina'), hour(1))
      .thenRefused('TAWSIYA_NOT_EMPOWERED', { person: 'amina' });
  });

  it('keeps the papers and the type of decision of each item', () => {
    const papers = [{ title: { en: 'Budget note', ar: 'مذكرة الميزانية' }, link: 'https://example.org/1' }];
    const types = foundedWith({
      decisionTypes: [{ ...rules, id: 'budget', names: { en: 'Budget', ar: 'الميزانية' } }],
    });
    const agenda = [{ reference: first, papers, decisionType: 'budget' }];
    scheduling({ agenda }, hour(1), types).then({ type: 'cycle-scheduled', data: { data: { agenda } } });
    scheduling({ agenda }).thenRefused('TAWSIYA_UNKNOWN_DECISION_TYPE', { type: 'budget' });
  });

  it('refuses a deadline before its opening or in the past', () => {
    scheduling({ opensAt: hour(100) }).thenRefused('TAWSIYA_DEADLINE_NOT_LATER', { than: hour(100) });
    scheduling({}, hour(100)).thenRefused('TAWSIYA_DEADLINE_NOT_LATER', { than: hour(100) });
  });

  it('opens now where it was to open already', () => {
    scheduling({ opensAt: hour(0) }, hour(1)).then({
      type: 'cycle-scheduled',
      data: { data: { opensAt: hour(1), deadline: hour(100) } },
    });
  });

  it('refuses a deadline that the rules would not let its rounds have, by item and with the way out', () => {
    const bounded = foundedWith({
      noticeHours: 10,
      period: { leastHours: 24, mostHours: 80 },
      decisionTypes: [
        {
          ...rules,
          id: 'budget',
          names: { en: 'Budget', ar: 'الميزانية' },
          period: { leastHours: 48, mostHours: 60 },
        },
      ],
    });
    const agenda = [{ reference: first }, { reference: second, decisionType: 'budget' }];
    const until = (at: number) => scheduling({ agenda, deadline: hour(at) }, hour(1), bounded);
    until(43).thenRefused('TAWSIYA_CYCLE_PERIOD_TOO_SHORT', { items: `${first}, ${second}`, than: hour(58) });
    until(57).thenRefused('TAWSIYA_CYCLE_PERIOD_TOO_SHORT', { items: second, than: hour(58) });
    until(58).then({ type: 'cycle-scheduled' });
    until(70).then({ type: 'cycle-scheduled' });
    until(71).thenRefused('TAWSIYA_CYCLE_PERIOD_TOO_LONG', { items: second, than: hour(70) });
    given(...bounded)
      .when({ ...asked({ agenda, deadline: hour(71) }), acceptedBefore: true }, hour(1))
      .then({ type: 'cycle-scheduled' });
    until(101).thenRefused('TAWSIYA_CYCLE_PERIOD_TOO_LONG', { items: `${first}, ${second}`, than: hour(70) });
  });

  it('refuses an agenda that names an item twice, one of another group, or nothing', () => {
    scheduling({ agenda: [{ reference: first }, { reference: first }] }).thenRefused(
      'TAWSIYA_DUPLICATE_ITEM',
      {
        reference: first,
      },
    );
    scheduling({ agenda: [{ reference: 'HWG-2026-0001' }] }).thenRefused('TAWSIYA_OTHER_GROUP', {
      reference: 'HWG-2026-0001',
    });
    scheduling({ agenda: [] }).thenRefused('TAWSIYA_NOTHING_ON_AGENDA');
  });

  it('is the secretariat’s', () => {
    given(...established)
      .when(asks('huda', 'schedule-cycle', cycle), hour(1))
      .thenRefused('TAWSIYA_NOT_SECRETARIAT');
  });

  it('refuses what is on the agenda of another cycle that is not over, and names both', () => {
    const one = played(withTwo, asked({ agenda: [{ reference: second }] }), hour(1));
    scheduling({}, hour(2), one).thenRefused('TAWSIYA_ON_ANOTHER_AGENDA', {
      reference: second,
      cycle: 'MWG-C-0001',
    });
    scheduling({}, hour(2), played(one, ended('MWG-C-0001'), hour(1))).then({ type: 'cycle-scheduled' });
  });
});

describe('the deadline of a cycle', () => {
  const working = foundedWith({ calendar: libya });
  /** Sunday, 1 March 2026, at 11:00 in Tripoli is hour 0 of the story; the 20th is the day of Eid. */
  const friday = '2026-03-06T12:00:00.000Z';
  const term = { kind: 'working-days', days: 5, timeOfDay: '17:00' } as const;
  const { deadline: _deadline, ...timeless } = cycle;

  it('is refused on a day that is no working day, with the next one', () => {
    scheduling({ deadline: friday }, hour(1), working).thenRefused('TAWSIYA_NON_WORKING_DAY', {
      date: '2026-03-06',
      next: '2026-03-08',
    });
  });

  it('is reckoned from the opening where it is given as a term', () => {
    // From Thursday the 5th, five working days over a weekend end on Thursday the 12th.
    given(...working)
      .when(
        asks('layla', 'schedule-cycle', { ...timeless, opensAt: '2026-03-05T08:00:00.000Z', term }),
        hour(1),
      )
      .then({
        type: 'cycle-scheduled',
        data: { data: { deadline: '2026-03-12T15:00:00.000Z', term, termFrom: '2026-03-05T08:00:00.000Z' } },
      });
    // One that was to open before it was scheduled has its time from the scheduling.
    given(...working)
      .when(asks('layla', 'schedule-cycle', { ...timeless, opensAt: hour(-48), term }), hour(1))
      .then({ type: 'cycle-scheduled', data: { data: { termFrom: hour(1) } } });
  });

  it('is given once, and as a term only where there is a calendar', () => {
    scheduling({ term }, hour(1), working).thenRefused('TAWSIYA_ONE_DEADLINE');
    given(...working)
      .when(asks('layla', 'schedule-cycle', timeless), hour(1))
      .thenRefused('TAWSIYA_ONE_DEADLINE');
    given(...withTwo)
      .when(asks('layla', 'schedule-cycle', { ...timeless, term }), hour(1))
      .thenRefused('TAWSIYA_NO_CALENDAR', { version: 1 });
  });
});

describe('what a cycle leaves unfinished', () => {
  const papers = [{ title: { en: 'Note' } }];
  const one = played(withTwo, asked(), hour(1));
  const left = played(one, ended('MWG-C-0001', { reference: first, papers }), hour(101));

  it('is kept by the group, with its papers, until another cycle takes it up first of all', () => {
    given(...one)
      .when(ended('MWG-C-0001', { reference: first, papers }), hour(101))
      .then({ type: 'cycle-ended', actor: { role: 'system' }, data: { cycle: 'MWG-C-0001' } })
      .thenState({ cycles: [], unfinished: [{ cycle: 'MWG-C-0001', reference: first, papers }] });
    scheduling(
      { agenda: [{ reference: second }], carryOver: ['MWG-C-0001'], opensAt: hour(200), deadline: hour(300) },
      hour(102),
      left,
    )
      .then({
        type: 'cycle-scheduled',
        data: {
          data: { agenda: [{ reference: first, papers, carriedFrom: 'MWG-C-0001' }, { reference: second }] },
        },
      })
      .thenState({ unfinished: [] });
  });

  it('is carried over too where the agenda names it by itself', () => {
    scheduling({ agenda: [{ reference: first }], opensAt: hour(200), deadline: hour(300) }, hour(102), left)
      .then({
        type: 'cycle-scheduled',
        data: { data: { agenda: [{ reference: first, carriedFrom: 'MWG-C-0001' }] } },
      })
      .thenState({ unfinished: [] });
  });

  it('is carried over once, and only of a cycle that is over', () => {
    const later = { agenda: [], carryOver: ['MWG-C-0001'], opensAt: hour(200), deadline: hour(300) };
    scheduling(later, hour(2), one).thenRefused('TAWSIYA_NOTHING_TO_CARRY_OVER', { cycle: 'MWG-C-0001' });
    scheduling(later, hour(103), played(left, asked({ ...later }), hour(102))).thenRefused(
      'TAWSIYA_NOTHING_TO_CARRY_OVER',
      { cycle: 'MWG-C-0001' },
    );
  });

  it('is nobody’s any more once it is settled', () => {
    given(...left)
      .when(engine('note-settled', { reference: first }), hour(102))
      .then({ type: 'recommendation-settled' })
      .thenState({ unfinished: [] });
    const settled = played(one, engine('note-settled', { reference: first }), hour(50));
    given(...settled)
      .when(ended('MWG-C-0001', { reference: first }, { reference: second }), hour(101))
      .then({ type: 'cycle-ended' })
      .thenState({ unfinished: [{ reference: second }] });
  });

  it('makes no agenda longer than an agenda may be', () => {
    const agenda = Array.from({ length: limits.agenda }, (_, index) => ({
      reference: `MWG-2026-${String(index + 2).padStart(4, '0')}`,
    }));
    scheduling(
      { agenda, carryOver: ['MWG-C-0001'], opensAt: hour(200), deadline: hour(300) },
      hour(102),
      left,
    ).thenRefused('TAWSIYA_AGENDA_TOO_LONG', { limit: limits.agenda });
  });
});

describe('note-cycle-ended', () => {
  it('is the engine’s alone, and is heard once', () => {
    given(...withTwo)
      .when(asks('layla', 'note-cycle-ended', { cycle: 'MWG-C-0001', unfinished: [] }), hour(1))
      .thenRefused('TAWSIYA_ENGINE_ONLY', { command: 'note-cycle-ended' });
    given(...withTwo)
      .when(ended('MWG-C-0001'), hour(1))
      .thenNothing();
  });
});

describe('an agenda', () => {
  const read = (agenda: unknown) => readCommand('schedule-cycle', person('layla'), { ...cycle, agenda });

  it('may name its items by their references alone', () => {
    expect(read([first, { reference: second, decisionType: 'budget' }])).toMatchObject({
      ok: true,
      value: { data: { agenda: [{ reference: first }, { reference: second, decisionType: 'budget' }] } },
    });
  });

  it('names the field that does not fit', () => {
    expect(read([first, 'two words'])).toMatchObject({ misfit: { path: 'agenda[1]' } });
    expect(read([first, 7])).toMatchObject({ misfit: { path: 'agenda[1]' } });
    expect(read([{ reference: first, papers: [{ title: {} }] }])).toMatchObject({
      misfit: { path: 'agenda[0].papers[0].title' },
    });
  });

  it('refers to its papers, and is refused where it would fill an event with them', () => {
    const papers = Array.from({ length: limits.papers }, () => ({ title: { en: 'a'.repeat(limits.short) } }));
    const agenda = Array.from({ length: 30 }, (_, index) => ({
      reference: `MWG-2026-${String(index)}`,
      papers,
    }));
    expect(read(agenda)).toMatchObject({
      ok: false,
      misfit: { problem: 'too-large', path: 'agenda', limit: limits.agendaBytes },
    });
  });
});

describe('a group whose record began before it knew its cycles', () => {
  it('knows of none', () => {
    const {
      cycles: _cycles,
      unfinished: _unfinished,
      recurrences: _recurrences,
      ...older
    } = fold(withTwo) as EstablishedGroup;
    expect(upToDate(older)).toStrictEqual(fold(withTwo));
    expect(upToDate({ stage: 'none' })).toStrictEqual({ stage: 'none' });
  });
});
