/** A group for tests: two co-chairs of two institutions, two members, an observer and a secretariat. */
import { endorsementByDefault } from '../../domain/group/endorsement-terms';
import { rulesByDefault } from '../../domain/group/rules-of-procedure';

const names = (en: string, ar: string) => ({ en, ar });

export const membership = {
  version: 1,
  entities: [
    { id: 'mofa', names: names('Ministry of Foreign Affairs', 'وزارة الخارجية') },
    { id: 'iom', names: names('International Organization for Migration', 'المنظمة الدولية للهجرة') },
    { id: 'moi', names: names('Ministry of Interior (example)', 'وزارة الداخلية (مثال)') },
    { id: 'undp', names: names('Observer (example)', 'مراقب (مثال)') },
    { id: 'office', names: names('Support office', 'مكتب الدعم') },
  ],
  persons: [
    { id: 'huda', names: names('Huda', 'هدى') },
    { id: 'jonas', names: names('Jonas', 'يوناس') },
    { id: 'amina', names: names('Amina', 'أمينة') },
    { id: 'omar', names: names('Omar', 'عمر') },
    { id: 'salma', names: names('Salma', 'سلمى') },
  ],
  seats: [
    { personId: 'huda', entityId: 'mofa', role: 'co-chair' },
    { personId: 'jonas', entityId: 'iom', role: 'co-chair' },
    { personId: 'amina', entityId: 'moi', role: 'member' },
    { personId: 'omar', entityId: 'undp', role: 'observer' },
    { personId: 'salma', entityId: 'office', role: 'secretariat' },
  ],
} as const;

export const rules = {
  version: 1,
  ...rulesByDefault,
  quorum: { kind: 'fraction', numerator: 1, denominator: 2, of: 'eligible' },
  decisionRule: { kind: 'consensus' },
  determination: 'stands',
  maximumRounds: 3,
  longestHoldHours: 48,
  endorsement: {
    ...endorsementByDefault,
    periodHours: 72,
    reminderHoursBefore: 24,
    deputies: 'may-endorse',
    delegates: 'may-not-endorse',
    proposer: 'may-give-one-key',
    onLapse: 'lapsed',
  },
} as const;

export const groupNamed = (code: string) => ({
  code,
  names: names('Migration Working Group (test)', 'فريق العمل المعني بالهجرة (اختبار)'),
  framework: { names: names('Framework', 'الإطار'), ladder: [], groups: [] },
  membership,
  rules,
});
