import { z } from 'zod';
import { identifier } from '../parts/scalars';
import { groupEvent } from './group-event';

export const itemsImported = groupEvent({
  name: 'items-imported',
  summary: {
    en: 'Items of a tracker were imported; each became a recommendation of its own.',
    ar: 'استُوردت بنود من سجل متابعة وصار كل منها توصية قائمة بذاتها.',
  },
  details: (make) =>
    make.object({
      /** The tracker, by the name that its mapping gives it. */
      source: identifier,
      items: z.array(
        make.object({
          /** Of the item in its source: its number there, or a digest of it where that is long. */
          key: identifier,
          /** Of what was imported; another one tells that the tracker has changed the item. */
          digest: identifier,
          reference: identifier,
        }),
      ),
    }),
});
