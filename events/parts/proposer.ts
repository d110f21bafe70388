import type { Making } from '../making';
import { identifier } from './scalars';

export const proposer = (make: Making) => make.object({ personId: identifier, entityId: identifier });
