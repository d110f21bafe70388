/** A group of five member entities with its persons, and what they say. Every figure is an example. */
import { endorsementByDefault } from '../domain/group/endorsement-terms';
import { rulesByDefault } from '../domain/group/rules-of-procedure';
import type { GroupStart } from '../workflows/messages';

const names = (en: string, ar: string) => ({ en, ar });

/** One speaks for each member entity; the first two are the co-chairs. */
export const speakers = ['huda', 'jonas', 'amina', 'karim', 'leila'] as const;
export const coChairs = ['huda', 'jonas'] as const;
export const proposer = 'amina';
export const secretary = 'salma';

export const groupNamed = (code: string): GroupStart => ({
  code,
  names: names('Migration Working Group (example)', 'فريق العمل المعني بالهجرة (مثال)'),
  framework: { names: names('Framework (example)', 'الإطار (مثال)'), ladder: [], groups: [] },
  membership: {
    version: 1,
    entities: [
      { id: 'mofa', names: names('Ministry of Foreign Affairs', 'وزارة الخارجية') },
      { id: 'iom', names: names('International Organization for Migration', 'المنظمة الدولية للهجرة') },
      { id: 'moi', names: names('Ministry of Interior (example)', 'وزارة الداخلية (مثال)') },
      { id: 'mol', names: names('Ministry of Labour (example)', 'وزارة العمل (مثال)') },
      { id: 'moh', names: names('Ministry of Health (example)', 'وزارة الصحة (مثال)') },
      { id: 'office', names: names('Support office', 'مكتب الدعم') },
    ],
    persons: [
      { id: 'huda', names: names('Huda', 'هدى') },
      { id: 'jonas', names: names('Jonas', 'يوناس') },
      { id: 'amina', names: names('Amina', 'أمينة') },
      { id: 'karim', names: names('Karim', 'كريم') },
      { id: 'leila', names: names('Leila', 'ليلى') },
      { id: 'salma', names: names('Salma', 'سلمى') },
    ],
    seats: [
      { personId: 'huda', entityId: 'mofa', role: 'co-chair' },
      { personId: 'jonas', entityId: 'iom', role: 'co-chair' },
      { personId: 'amina', entityId: 'moi', role: 'member' },
      { personId: 'karim', entityId: 'mol', role: 'member' },
      { personId: 'leila', entityId: 'moh', role: 'member' },
      { personId: 'salma', entityId: 'office', role: 'secretariat' },
    ],
  },
  rules: {
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
  },
});

/** Two paragraphs in each language. */
export const content = {
  title: {
    en: 'A support office for the working group',
    ar: 'مكتب دعم لفريق العمل',
  },
  text: {
    en:
      'The working group recommends that its support office be given a permanent staff and a place of its own, and that ' +
      'it keep the record of every recommendation, position and decision of the group.\n\nIt further recommends that the ' +
      'entities which are addressed report on what they have done within six months.',
    ar:
      'يوصي فريق العمل بأن يُمنح مكتب الدعم التابع له موظفين دائمين ومقرًّا خاصًّا به، وأن يحتفظ بسجل كل توصية وموقف وقرار ' +
      'للفريق.\n\nويوصي كذلك بأن تقدّم الجهات المعنية تقريرًا عمّا أنجزته خلال ستة أشهر.',
  },
  theme: 'governance',
  addressees: ['Ministry of Foreign Affairs'],
  evidence: [{ source: 'Displacement Tracking Matrix', figure: '704142', unit: 'migrants', date: '2018-02' }],
};
