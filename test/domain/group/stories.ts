/** Histories of a group that the specs begin with. */
import type { CommandData, CommandName, GroupCommand } from '../../../domain/group/commands';
import { groupDecider } from '../../../domain/group/decider';
import { groupMessage } from '../../../domain/group/refusals';
import { system } from '../../../domain/shared/actor';
import { hour, membership, person, rules } from '../cast';
import { specification } from '../specification';

export const { given, played, fold } = specification(groupDecider, groupMessage);

export const asks = <N extends CommandName>(personId: string, type: N, data: CommandData<N>): GroupCommand =>
  // A name with the data registered for it is exactly one member of the union.
  ({ type, actor: person(personId), data }) as GroupCommand;

export const engine = <N extends CommandName>(type: N, data: CommandData<N>): GroupCommand =>
  ({ type, actor: system, data }) as GroupCommand;

export const founding = {
  code: 'MWG',
  names: { ar: 'فريق العمل المعني بالهجرة', en: 'Migration Working Group' },
  framework: {
    names: { ar: 'إطار التنسيق', en: 'Coordination Framework' },
    ladder: [],
    groups: [],
  },
  membership,
  rules,
};

export const established = played([], engine('establish', founding), hour(0));
