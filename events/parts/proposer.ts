import { part } from '../part';
import { identifier } from './scalars';

export const proposer = part('Proposer', (make) =>
  make.object({ personId: identifier, entityId: identifier }),
);
