import type { Way } from './draft';
import { wayTo } from './on-action';

/** How a lead reports. */
export const reporting = (reference: string): Way =>
  wayTo('report', reference, 'report', ' --status in-progress --percentage 50 --narrative-en TEXT');
