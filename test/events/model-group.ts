/** The Migration Working Group as the specs of the events need it: every person and every rule is an example. */
import { libya } from '../../domain/calendar/libya';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar';
import type { CommandData } from '../../domain/group/commands';
import { endorsementByDefault } from '../../domain/group/endorsement-terms';
import { rulesByDefault } from '../../domain/group/rules-of-procedure';
import type { Content } from '../../domain/recommendation/content';

/** The calendar once the 16th is announced as a holiday. */
export const announced: WorkingCalendar = {
  ...libya,
  version: 2,
  holidays: [
    ...libya.holidays,
    { date: '2026-03-16', names: { ar: 'يوم حداد', en: 'Day of mourning' }, basis: 'announced' },
  ],
};

type Establishment = CommandData<'establish'>;

const example = (en: string, ar: string) => ({ en: `${en} (example)`, ar: `${ar} (مثال)` });

export const membership: Establishment['membership'] = {
  version: 1,
  entities: [
    { id: 'mfa', names: { en: 'Ministry of Foreign Affairs', ar: 'وزارة الخارجية' } },
    { id: 'iom', names: { en: 'International Organization for Migration', ar: 'المنظمة الدولية للهجرة' } },
    { id: 'labour', names: example('Ministry of Labour', 'وزارة العمل') },
    { id: 'support-office', names: { en: 'Support office', ar: 'مكتب الدعم' } },
  ],
  persons: [
    { id: 'salma', names: example('Salma', 'سلمى') },
    { id: 'daniel', names: example('Daniel', 'دانيال') },
    { id: 'huda', names: example('Huda', 'هدى') },
    { id: 'omar', names: example('Omar', 'عمر') },
  ],
  seats: [
    { personId: 'salma', entityId: 'mfa', role: 'co-chair' },
    { personId: 'daniel', entityId: 'iom', role: 'co-chair' },
    { personId: 'huda', entityId: 'labour', role: 'member' },
    { personId: 'omar', entityId: 'support-office', role: 'secretariat' },
  ],
};

export const rules: Establishment['rules'] = {
  version: 1,
  ...rulesByDefault,
  quorum: { kind: 'fraction', numerator: 1, denominator: 2, of: 'eligible' },
  decisionRule: { kind: 'consensus' },
  determination: 'both-co-chairs-confirm',
  maximumRounds: 3,
  longestHoldHours: 72,
  endorsement: {
    ...endorsementByDefault,
    periodHours: 336,
    reminderHoursBefore: 72,
    deputies: 'may-not-endorse',
    delegates: 'may-not-endorse',
    proposer: 'may-give-one-key',
    onLapse: 'lapsed',
  },
};

export const establishment: Establishment = {
  code: 'MWG',
  names: { en: 'Migration Working Group', ar: 'فريق العمل المعني بالهجرة' },
  framework: {
    names: {
      en: 'Coordination Framework for International Technical Cooperation',
      ar: 'إطار التنسيق والتعاون التقني الدولي',
    },
    ladder: [
      {
        id: 'JTCC',
        names: { en: 'Joint Technical Coordination Committee', ar: 'لجنة التنسيق الفنية المشتركة' },
      },
      { id: 'SPC', names: { en: 'Senior Policy Committee', ar: 'اللجنة العليا للسياسات' } },
    ],
    groups: [{ id: 'MWG', names: { en: 'Migration Working Group', ar: 'فريق العمل المعني بالهجرة' } }],
  },
  membership,
  rules,
};

export const firstDraft: Content = {
  title: { en: 'Set up a support office', ar: 'إنشاء مكتب دعم' },
  text: {
    en: 'That the Ministry of Foreign Affairs set up a support office for the group.',
    ar: 'أن تنشئ وزارة الخارجية مكتب دعم للفريق.',
  },
  theme: 'coordination',
  addressees: ['Ministry of Foreign Affairs'],
  evidence: [],
};

export const fullText: Content = {
  ...firstDraft,
  text: {
    en: 'That the Ministry of Foreign Affairs, with the support of IOM, set up a support office for the group.',
    ar: 'أن تنشئ وزارة الخارجية، بدعم من المنظمة الدولية للهجرة، مكتب دعم للفريق.',
  },
  rationale: {
    en: 'Migration management needs one place that follows the group’s work between meetings.',
    ar: 'تحتاج إدارة الهجرة إلى جهة واحدة تتابع عمل الفريق بين اجتماعاته.',
  },
  addressees: ['Ministry of Foreign Affairs', 'IOM'],
  evidence: [
    { source: 'IOM Displacement Tracking Matrix', figure: '704142', unit: 'migrants', date: '2018-02' },
  ],
};

export const editorialText: Content = {
  ...fullText,
  title: { en: 'Set up a support office for the group', ar: 'إنشاء مكتب دعم للفريق' },
};

export const plan = {
  name: { en: 'Review cycle before the second meeting', ar: 'دورة استعراض تسبق الاجتماع الثاني' },
  kind: 'written-procedure',
  agenda: [
    {
      reference: 'MWG-2026-0042',
      papers: [
        { title: { en: 'Cost of the office', ar: 'كلفة المكتب' }, link: 'https://example.org/mwg/12' },
      ],
    },
    { reference: 'MWG-2026-0043' },
  ],
  opensAt: '2026-03-02T08:00:00.000Z',
  deadline: '2026-03-16T08:00:00.000Z',
  remindHoursBefore: 48,
};
