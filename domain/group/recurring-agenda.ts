/** What a recurring cycle takes up, and in whose name. */
import type { AgendaEntry } from '../review/agenda';
import { limits } from '../shared/limits';
import { holderOf } from './powers';
import type { KeptRecurrence } from './recurrence';
import type { EstablishedGroup } from './state';

/**
 * What other cycles left unfinished, with its papers, and then whatever else may be reviewed; as much as an agenda holds.
 *
 * @param reviewable references under review on which no round is open, in the order in which they are to come
 */
export const recurringAgenda = (
  { cycles, unfinished }: EstablishedGroup,
  reviewable: readonly string[],
): readonly Omit<AgendaEntry, 'carriedFrom'>[] => {
  const free = reviewable.filter((reference) => !cycles.some(({ agenda }) => agenda.includes(reference)));
  const left = unfinished
    .filter(({ reference }) => free.includes(reference))
    .map(({ cycle: _cycle, carriedFrom: _carriedFrom, ...entry }) => entry);
  const others = free.filter((reference) => !left.some((each) => each.reference === reference));
  return [...left, ...others.map((reference) => ({ reference }))].slice(0, limits.agenda);
};

/** Whoever set it, as long as that person may open rounds; another one who may then. */
export const schedulingPerson = (
  { membership, rules }: EstablishedGroup,
  { personId }: KeptRecurrence,
): string => holderOf(membership, rules.powers.open, personId) ?? personId;
