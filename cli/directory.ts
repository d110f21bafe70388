/** The names of persons and entities behind their ids, from the group that an event is of. */
import type { ResponseOf } from '../api/contract/route';
import type { routes } from '../api/contract/routes';
import type { Client } from './client';
import { AnswerLost, NotReachable, ServiceProblem, Unintelligible } from './failures';
import type { Language } from './language';
import type { LiveEvent } from './live-events';

type Membership = ResponseOf<(typeof routes)['show-group']>['state']['membership'];

export interface Directory {
  person(id: string, language: Language): string;
  entity(id: string, language: Language): string;
}

export const directoryOf = ({ persons, entities }: Pick<Membership, 'persons' | 'entities'>): Directory => {
  const nameIn = (list: Membership['persons']) => (id: string, language: Language) =>
    list.find((each) => each.id === id)?.names[language] ?? id;
  return { person: nameIn(persons), entity: nameIn(entities) };
};

const idsAlone: Directory = directoryOf({ persons: [], entities: [] });

const groupOf = ({ source }: LiveEvent): string | undefined => /^\/groups\/([^/]+)/.exec(source)?.[1];

/** An event is worth showing without its names. */
const withoutNames = (error: unknown): Directory => {
  if (
    error instanceof ServiceProblem ||
    error instanceof NotReachable ||
    error instanceof AnswerLost ||
    error instanceof Unintelligible
  )
    return idsAlone;
  throw error;
};

/** Asks for each group once, and again when its membership has changed. */
export const directories = (client: Client): { of(event: LiveEvent): Promise<Directory> } => {
  const known = new Map<string, Promise<Directory>>();
  return {
    of: (event) => {
      const group = groupOf(event);
      if (group === undefined) return Promise.resolve(idsAlone);
      const found = event.type.includes('.membership-changed.') ? undefined : known.get(group);
      if (found !== undefined) return found;
      const asked = client
        .call('show-group', { params: { group } })
        .then(({ value }) => directoryOf(value.state.membership), withoutNames);
      known.set(group, asked);
      return asked;
    },
  };
};
