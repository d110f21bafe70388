/** The HTTP interface in front of a real engine. */
import pino from 'pino';
import { developmentIdentity } from '../../../adapters/development-identity/identity';
import { buildServer } from '../../../api/server';
import type { GroupStart } from '../../../workflows/messages';
import { noTypesetter } from '../../support/typesetter';
import { historyOf, replayOf, toldFeed } from '../../api/engine-stand-in';
import { startEngine, type TestEngine } from '../../support/engine';
import { callerOf, type Caller } from './caller';

export interface System extends Pick<TestEngine, 'engine' | 'client'> {
  /** Where it listens. */
  readonly url: string;
  readonly call: Caller;
  /** For an answer that takes minutes. */
  readonly patientCall: Caller;
  /** Of a group that is there. */
  readonly group: string;
  /** Establishes another group, some of whose persons or entities have other ids. */
  establish(renamed: readonly { readonly from: string; readonly to: string }[]): Promise<string>;
  stop(): Promise<void>;
}

const renaming =
  (renamed: readonly { readonly from: string; readonly to: string }[]) =>
  (group: GroupStart): GroupStart => {
    const to = (id: string): string => renamed.find((each) => each.from === id)?.to ?? id;
    const { entities, persons, seats, version } = group.membership;
    return {
      ...group,
      membership: {
        version,
        entities: entities.map((entity) => ({ ...entity, id: to(entity.id) })),
        persons: persons.map((person) => ({ ...person, id: to(person.id) })),
        seats: seats.map((seat) => ({
          ...seat,
          personId: to(seat.personId),
          entityId: to(seat.entityId),
        })),
      },
    };
  };

export const startSystem = async (): Promise<System> => {
  const running = await startEngine();
  const app = await buildServer({
    engine: running.engine,
    identity: developmentIdentity({}),
    feed: toldFeed(),
    history: historyOf([]),
    replay: replayOf([]),
    typesetter: noTypesetter,
    graceMs: 200,
    logger: pino({ level: 'warn' }),
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    engine: running.engine,
    client: running.client,
    url,
    call: callerOf(url),
    patientCall: callerOf(url, 240_000),
    group: await running.establish(),
    establish: (renamed) => running.establish(renaming(renamed)),
    stop: async () => {
      await app.close();
      await running.stop();
    },
  };
};
