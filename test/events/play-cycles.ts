/** Every event of a review cycle at least once. */
import { libya } from '../../domain/calendar/libya';
import { announced, membership, plan, rules } from './model-group';
import type { Played } from './play';

export const inFourteenDays = {
  kind: 'calendar-days',
  days: 14,
  timeOfDay: '24:00',
  onNonWorkingDay: 'next-working-day',
};

export const playCycles = (begin: () => Played): void => {
  const schedule = { cycle: 'MWG-C-0003', group: 'MWG', personId: 'omar', data: plan, membership, rules };
  begin()
    .engine('schedule', { ...schedule, data: { ...plan, kind: 'meeting' } })
    .engine('pass-time', {}, 24)
    .engine('note-openings', {
      items: [{ reference: 'MWG-2026-0042' }, { reference: 'MWG-2026-0043', refusal: 'TAWSIYA_WRONG_STAGE' }],
    })
    .by('omar', 'record-attendance', { entities: ['mfa', 'labour'] })
    .engine('note-told', { number: 1, items: [{ reference: 'MWG-2026-0042' }] })
    .by('omar', 'extend', { deadline: '2026-03-17T08:00:00.000Z', reasons: 'A holiday was announced.' })
    .engine('note-membership', { membership: { ...membership, version: 2 } })
    .engine('note-rules', { rules: { ...rules, version: 2 } })
    .engine('note-delegations', { delegations: { version: 1, list: [] } })
    .engine('pass-time', {}, 312)
    .engine('pass-time', {}, 48)
    .engine('note-outcomes', {
      items: [{ reference: 'MWG-2026-0042', stage: 'awaiting-endorsement', outcome: 'adopted' }],
    })
    .engine('note-unfinished-left', { references: ['MWG-2026-0043'], to: 'MWG-C-0005' });
  begin()
    .engine('schedule', { ...schedule, cycle: 'MWG-C-0004' })
    .by('omar', 'cancel', { reasons: 'The meeting was moved.' });
  begin()
    .engine('schedule', {
      ...schedule,
      cycle: 'MWG-C-0005',
      rules: { ...rules, powers: { ...rules.powers, closeEarly: ['secretariat'] } },
    })
    .engine('pass-time', {}, 24)
    .engine('note-openings', { items: plan.agenda.map(({ reference }) => ({ reference })) })
    .by('omar', 'suspend', { reasons: 'The building is closed.' })
    .by('omar', 'resume')
    .by('omar', 'close-early', { reasons: 'All has been said.' });
  const due = { deadline: '2026-03-16T22:00:00.000Z', term: inFourteenDays, termFrom: plan.opensAt };
  begin()
    .engine('schedule', {
      ...schedule,
      cycle: 'MWG-C-0006',
      data: { ...plan, ...due },
      rules: { ...rules, calendar: libya },
    })
    .engine('note-rules', { rules: { ...rules, version: 2, calendar: announced } });
};
