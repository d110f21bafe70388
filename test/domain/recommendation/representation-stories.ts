/** What the specs of who speaks for whom have in common. */
import type { RulesOfProcedure } from '../../../domain/group/rules-of-procedure';
import { waitingIn } from '../../../domain/recommendation/standing';
import { content, hour, rules as usualRules } from '../cast';
import { asks, fold, played, proposal, roundDeadline, type Story } from './stories';

export const support = { value: 'support' } as const;
export const says = (
  personId: string,
  value: 'support' | 'abstain' | 'no-objection' | 'recused' = 'support',
  entityId?: string,
) => asks(personId, 'take-position', { value, ...(entityId === undefined ? {} : { entityId }) });

export const personsAskedIn = (story: Story, entityId: string): readonly string[] => {
  const state = fold(story);
  if (state.stage === 'none') throw new Error('Nothing was proposed');
  return waitingIn(state).find((each) => each.entityId === entityId)?.persons ?? [];
};

/** A round that Amina, of moi, proposed the text of, addressed to whom is named. */
export const openedOn = (addressee: string, changes: Partial<RulesOfProcedure>): Story => {
  const said = { ...content, addressees: [addressee] };
  const proposed = played(
    [],
    asks('amina', 'propose', proposal({ ...usualRules, ...changes }, said)),
    hour(0),
  );
  const admitted = played(proposed, asks('layla', 'admit', {}), hour(1));
  return played(admitted, asks('layla', 'open-round', { deadline: hour(roundDeadline) }), hour(2));
};
