/** Who plays in the specs: an example group with two co-chairs, five member entities, and everybody round them. */
import { createHash } from 'node:crypto';
import type { Membership } from '../../domain/group/membership';
import { endorsementByDefault } from '../../domain/group/endorsement-terms';
import { rulesByDefault } from '../../domain/group/rules-of-procedure';
import type { RulesOfProcedure } from '../../domain/group/rules-of-procedure';
import type { Content } from '../../domain/recommendation/content';
import type { Actor } from '../../domain/shared/actor';
import { addHours, type Instant } from '../../domain/shared/instant';

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

export const person = (personId: string): Actor => ({ kind: 'person', personId });

/** The instant so many hours after the story began. */
export const hour = (hours: number): Instant => addHours('2026-03-01T09:00:00.000Z', hours);

const named = (id: string) => ({ id, names: { ar: `اسم ${id}`, en: `Name of ${id}` } });

export const membershipOf = (version: number, seats: Membership['seats']): Membership => ({
  version,
  entities: [...new Set(seats.map((seat) => seat.entityId))].map(named),
  persons: [...new Set(seats.map((seat) => seat.personId))].map(named),
  seats,
});

/** Members: mfa, iom, moi, unhcr, moh. Yusuf speaks for two of them. */
export const membership: Membership = membershipOf(1, [
  { personId: 'huda', entityId: 'mfa', role: 'co-chair' },
  { personId: 'marco', entityId: 'iom', role: 'co-chair' },
  { personId: 'dina', entityId: 'mfa', role: 'deputy' },
  { personId: 'paolo', entityId: 'iom', role: 'deputy' },
  { personId: 'amina', entityId: 'moi', role: 'member' },
  { personId: 'omar', entityId: 'moi', role: 'alternate' },
  { personId: 'sara', entityId: 'unhcr', role: 'member' },
  { personId: 'yusuf', entityId: 'moh', role: 'member' },
  { personId: 'yusuf', entityId: 'unhcr', role: 'alternate' },
  { personId: 'nadia', entityId: 'tourism', role: 'deputy' },
  { personId: 'layla', entityId: 'office', role: 'secretariat' },
  { personId: 'olga', entityId: 'au', role: 'observer' },
  { personId: 'petra', entityId: 'giz', role: 'partner' },
]);

/** The same group at its next version, with some seats taken away and others added. */
export const changedMembership = (
  leaves: (seat: Membership['seats'][number]) => boolean,
  ...joins: Membership['seats']
): Membership => membershipOf(2, [...membership.seats.filter((seat) => !leaves(seat)), ...joins]);

export const rules: RulesOfProcedure = {
  version: 1,
  ...rulesByDefault,
  quorum: { kind: 'fraction', numerator: 1, denominator: 2, of: 'eligible' },
  decisionRule: { kind: 'consensus' },
  determination: 'stands',
  maximumRounds: 2,
  longestHoldHours: 24,
  endorsement: {
    ...endorsementByDefault,
    periodHours: 72,
    reminderHoursBefore: 24,
    deputies: 'may-not-endorse',
    delegates: 'may-not-endorse',
    proposer: 'may-give-one-key',
    onLapse: 'lapsed',
  },
};

export const content: Content = {
  title: { ar: 'أدلة مشتركة', en: 'Shared evidence' },
  text: { ar: 'تُشارك الأدلة كل شهر.', en: 'Evidence is shared every month.' },
  theme: 'evidence',
  addressees: ['Ministry of Interior'],
  evidence: [{ source: 'Displacement Tracking Matrix', figure: '704142', unit: 'migrants', date: '2018-02' }],
};

/** The content with another English text: another hash. */
export const reworded = (en: string): Content => ({ ...content, text: { ...content.text, en } });

export const reasons = { reasons: 'For the reasons given in the meeting.' };
