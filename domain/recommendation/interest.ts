/**
 * Entities that the rules themselves recuse from a round, for they have an interest of their own in it.
 *
 * An addressee is written as a text: an entity is one where that text is its id or its name in either language.
 */
import type { Deciding } from '../group/deciding';
import { memberEntities, type Membership } from '../group/membership';
import type { Interest, RecusedByRules } from '../group/representation';
import { currentRevision, type Recorded } from './state';

const isAddressed = (entityId: string, { entities }: Membership, addressees: readonly string[]): boolean => {
  const names = entities.find(({ id }) => id === entityId)?.names;
  return [entityId, names?.en, names?.ar].some((name) => name !== undefined && addressees.includes(name));
};

/**
 * In the order of the membership; of an entity with several interests the first that the rules name.
 * @param members the entities that decide; those of the membership where left out
 */
export const recusedByRules = (
  state: Recorded,
  { interest: barring }: Pick<Deciding, 'interest'>,
  members: readonly string[] = memberEntities(state.membership),
): readonly RecusedByRules[] => {
  const { addressees } = currentRevision(state).content;
  const has: Readonly<Record<Interest, (entityId: string) => boolean>> = {
    proposer: (entityId) => entityId === state.proposer.entityId,
    addressee: (entityId) => isAddressed(entityId, state.membership, addressees),
  };
  return members.flatMap((entityId) => {
    const interest = barring.find((each) => has[each](entityId));
    return interest === undefined ? [] : [{ entityId, interest }];
  });
};
