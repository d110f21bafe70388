/** Every event of an action at least once. */
import { libya } from '../../domain/calendar/libya';
import { establishment, membership, rules } from './model-group';
import type { Played } from './play';

const plan = {
  title: { en: 'Open the support office', ar: 'افتتاح مكتب الدعم' },
  expectedResult: { en: 'The office is staffed and open.' },
  start: { written: 'March 2026' },
  due: { written: 'Q4 2026' },
  supporting: ['IOM'],
  milestones: [
    { id: 'premises', name: { en: 'Premises are found' }, due: { written: 'by end of June 2026' } },
  ],
  cost: { amount: '250000.00', currency: 'LYD' },
  location: { country: 'LY', municipality: 'Tripoli' },
  reportEveryMonths: 3,
};

const day = 24;
const reasons = { reasons: 'The premises are not free yet.' };
const inProgress = {
  status: 'partially-implemented',
  percentage: 60,
  narrative: { en: 'The premises are found.', ar: 'عُثر على المقر.' },
  milestones: [{ id: 'premises', state: 'reached' }],
  evidence: [{ source: 'Lease of 1 June 2026', date: '2026-06-01' }],
};
const done = { status: 'implemented', percentage: 100, narrative: { en: 'The office is open.' } };
const source = 'Letter of the municipality of 2 March 2026.';

const holiday = {
  date: '2026-06-15',
  names: { ar: 'يوم حداد', en: 'Day of mourning' },
  basis: 'announced',
} as const;
const announced = { ...libya, version: 2, holidays: [...libya.holidays, holiday] };

export const playActions = (begin: () => Played): void => {
  const { ladder } = establishment.framework;
  const assignment = {
    reference: 'MWG-A-0001',
    group: 'MWG',
    recommendations: ['MWG-2026-0042'],
    lead: { kind: 'entity', entityId: 'mfa' },
    plan,
    membership,
    rules: { ...rules, calendar: libya },
    ladder,
  };
  begin()
    .engine('assign', assignment)
    .by('salma', 'decline', reasons)
    .by('omar', 'reassign', { lead: { kind: 'entity', entityId: 'labour' }, ...reasons })
    .by('huda', 'accept')
    .by('huda', 'start')
    .engine('note-joined', { recommendation: 'MWG-2026-0051' })
    .by('omar', 'hold', reasons)
    .by('omar', 'resume', reasons)
    .by('omar', 'extend', { due: { written: 'by end of March 2027' }, ...reasons })
    .by('salma', 'replan', { plan: { ...plan, due: { written: 'Spring 2027' } }, ...reasons })
    .engine('note-membership', { membership: { ...membership, version: 2 } })
    .engine('pass-time', {}, 92 * day)
    .engine('note-rules', { rules: { ...rules, version: 2, calendar: announced } })
    .engine('pass-time', {}, 20 * day)
    .engine('pass-time', {}, 25 * day)
    .engine('pass-time', {}, 55 * day)
    .by('huda', 'report', inProgress)
    .by('huda', 'report', done)
    .by('daniel', 'fail-verification', { reasons: 'Nobody opens the door.' })
    .by('huda', 'report', done)
    .by('daniel', 'verify', { text: 'Seen on site.' })
    .by('omar', 'close', { text: 'The office is open.' })
    .by('omar', 'reopen', { reasons: 'The office has closed again.' })
    .by('huda', 'report', done)
    .by('daniel', 'verify')
    .by('omar', 'close')
    .engine('pass-time', {}, 90 * day);
  const outside = {
    kind: 'outside',
    names: { en: 'Municipality of Tripoli', ar: 'بلدية طرابلس' },
    focalPoint: 'The office of the mayor',
  };
  begin()
    .engine('assign', {
      ...assignment,
      reference: 'MWG-A-0002',
      lead: outside,
      plan: { ...plan, due: { written: 'by end of March 2026' } },
    })
    .by('omar', 'accept', { source })
    .engine('pass-time', {}, 40 * day)
    .by('omar', 'cancel', { reasons: 'The municipality has no premises.' });
  begin()
    .engine('assign', { ...assignment, reference: 'MWG-A-0003' })
    .by('omar', 'supersede', { by: 'MWG-A-0001', reasons: 'Both are one.' });
};
