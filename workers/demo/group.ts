/**
 * The Migration Working Group of the demonstration.
 *
 * What the public record says of the group in Tripoli, 2017 and 2018, is taken from it: its names, its framework, the
 * two institutions that share its chair, its support office. Everything else is invented and says so: "(example)"
 * stands in the name of every person and entity that no source names, and the rules of procedure are examples too, since
 * no public text states the group's quorum, silence period or endorsement rule.
 */
import { libya } from '../../domain/calendar/libya';
import type { CommandData } from '../../domain/group/commands';
import { endorsementByDefault } from '../../domain/group/endorsement-terms';
import { rulesByDefault } from '../../domain/group/rules-of-procedure';

type Group = CommandData<'establish'>;

/** UNSMIL, 26 February 2018, names the framework and the group; the decree of November 2018 the bodies above. */
const framework: Group['framework'] = {
  names: {
    en: 'Framework for coordination and international technical cooperation',
    ar: 'إطار التنسيق والتعاون التقني الدولي مع دولة ليبيا',
  },
  ladder: [
    {
      id: 'JTCC',
      names: { en: 'Joint Technical Coordination Committee', ar: 'لجنة التنسيق الفنية المشتركة' },
    },
    { id: 'SPC', names: { en: 'Senior Policy Committee', ar: 'اللجنة العليا للسياسات' } },
  ],
  // "Six working groups" (Senior Policy Committee, 18 July 2017); the sources of this demonstration name one.
  groups: [
    { id: 'MWG', names: { en: 'Migration Working Group', ar: 'فريق العمل المعني بالهجرة' } },
    { id: 'WG2', names: { en: 'Working group 2 (example)', ar: 'فريق العمل 2 (مثال)' } },
    { id: 'WG3', names: { en: 'Working group 3 (example)', ar: 'فريق العمل 3 (مثال)' } },
    { id: 'WG4', names: { en: 'Working group 4 (example)', ar: 'فريق العمل 4 (مثال)' } },
    { id: 'WG5', names: { en: 'Working group 5 (example)', ar: 'فريق العمل 5 (مثال)' } },
    { id: 'WG6', names: { en: 'Working group 6 (example)', ar: 'فريق العمل 6 (مثال)' } },
  ],
};

const membership: Group['membership'] = {
  version: 1,
  entities: [
    { id: 'mfa', names: { en: 'Ministry of Foreign Affairs', ar: 'وزارة الخارجية' } },
    {
      id: 'iom',
      names: { en: 'International Organization for Migration', ar: 'المنظمة الدولية للهجرة' },
    },
    { id: 'interior', names: { en: 'Ministry of Interior (example)', ar: 'وزارة الداخلية (مثال)' } },
    { id: 'labour', names: { en: 'Ministry of Labour (example)', ar: 'وزارة العمل (مثال)' } },
    { id: 'health', names: { en: 'Ministry of Health (example)', ar: 'وزارة الصحة (مثال)' } },
    { id: 'support-office', names: { en: 'Support office', ar: 'مكتب الدعم' } },
    {
      id: 'municipalities',
      names: { en: 'Association of municipalities (example)', ar: 'رابطة البلديات (مثال)' },
    },
    { id: 'donor', names: { en: 'Donor state (example)', ar: 'دولة مانحة (مثال)' } },
  ],
  persons: [
    { id: 'amal', names: { en: 'Amal (example)', ar: 'أمل (مثال)' } },
    { id: 'basim', names: { en: 'Basim (example)', ar: 'باسم (مثال)' } },
    { id: 'clara', names: { en: 'Clara (example)', ar: 'كلارا (مثال)' } },
    { id: 'david', names: { en: 'David (example)', ar: 'ديفيد (مثال)' } },
    { id: 'huda', names: { en: 'Huda (example)', ar: 'هدى (مثال)' } },
    { id: 'idris', names: { en: 'Idris (example)', ar: 'إدريس (مثال)' } },
    { id: 'layla', names: { en: 'Layla (example)', ar: 'ليلى (مثال)' } },
    { id: 'malik', names: { en: 'Malik (example)', ar: 'مالك (مثال)' } },
    { id: 'nadia', names: { en: 'Nadia (example)', ar: 'نادية (مثال)' } },
    { id: 'omar', names: { en: 'Omar (example)', ar: 'عمر (مثال)' } },
    { id: 'rima', names: { en: 'Rima (example)', ar: 'ريما (مثال)' } },
    { id: 'salma', names: { en: 'Salma (example)', ar: 'سلمى (مثال)' } },
    { id: 'tariq', names: { en: 'Tariq (example)', ar: 'طارق (مثال)' } },
    { id: 'vera', names: { en: 'Vera (example)', ar: 'فيرا (مثال)' } },
  ],
  seats: [
    { personId: 'amal', entityId: 'mfa', role: 'co-chair' },
    { personId: 'basim', entityId: 'mfa', role: 'deputy' },
    { personId: 'clara', entityId: 'iom', role: 'co-chair' },
    { personId: 'david', entityId: 'iom', role: 'deputy' },
    { personId: 'huda', entityId: 'interior', role: 'member' },
    { personId: 'idris', entityId: 'interior', role: 'deputy' },
    { personId: 'layla', entityId: 'labour', role: 'member' },
    { personId: 'malik', entityId: 'labour', role: 'deputy' },
    { personId: 'rima', entityId: 'labour', role: 'alternate' },
    { personId: 'nadia', entityId: 'health', role: 'member' },
    { personId: 'omar', entityId: 'health', role: 'deputy' },
    { personId: 'salma', entityId: 'support-office', role: 'secretariat' },
    { personId: 'tariq', entityId: 'municipalities', role: 'observer' },
    { personId: 'vera', entityId: 'donor', role: 'partner' },
  ],
};

/** Examples, every one: a group adopts its own with `adopt-rules`. */
const exampleRules: Group['rules'] = {
  version: 1,
  ...rulesByDefault,
  // Two years of it: what a new version must announce anyway. Its moving feasts are calculated.
  calendar: {
    ...libya,
    holidays: libya.holidays.filter(({ date }) => date >= '2026' && date < '2028'),
  },
  deadlineOnNonWorkingDay: 'stands',
  quorum: { kind: 'fraction', numerator: 1, denominator: 2, of: 'eligible' },
  decisionRule: { kind: 'consensus' },
  determination: 'either-co-chair-confirms',
  maximumRounds: 3,
  longestHoldHours: 72,
  endorsement: {
    ...endorsementByDefault,
    periodHours: 240,
    reminderHoursBefore: 48,
    deputies: 'may-not-endorse',
    delegates: 'may-not-endorse',
    proposer: 'may-give-one-key',
    onLapse: 'returned',
  },
};

export const demoGroup: Group = {
  code: 'MWG',
  names: { en: 'Migration Working Group', ar: 'فريق العمل المعني بالهجرة' },
  framework,
  membership,
  rules: exampleRules,
};
