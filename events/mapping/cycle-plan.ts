import type { CyclePlan } from '../../domain/review/plan';

/** The agenda is told twice: as references, for whoever needs no more, and as items. */
export const tellPlan = ({ agenda, termFrom: _from, ...plan }: CyclePlan) => ({
  ...plan,
  agenda: agenda.map(({ reference }) => reference),
  items: agenda,
});
