import { z } from 'zod';
import { limits } from '../../domain/shared/limits';
import { identifier, names, sent, shown, type Making } from './fields';

export const role = z.enum([
  'co-chair',
  'deputy',
  'member',
  'alternate',
  'secretariat',
  'observer',
  'partner',
]);

const membershipWith = (make: Making) =>
  make.object({
    version: z.int().min(1).max(1_000_000),
    entities: z
      .array(make.object({ id: identifier, names: names(make, limits.name) }))
      .min(1)
      .max(limits.seats),
    persons: z
      .array(make.object({ id: identifier, names: names(make, limits.name) }))
      .min(1)
      .max(limits.seats),
    seats: z
      .array(make.object({ personId: identifier, entityId: identifier, role }))
      .min(1)
      .max(limits.seats),
  });

/** A whole membership; it replaces the one in force, whose version it follows. */
export const membershipBody = membershipWith(sent);
export const membershipView = membershipWith(shown).meta({ id: 'Membership' });
