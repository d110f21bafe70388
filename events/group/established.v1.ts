import { z } from 'zod';
import { named, names } from '../parts/languages';
import { membership } from '../parts/membership';
import { rules } from '../parts/rules';
import { identifier } from '../parts/scalars';
import { groupEvent } from './group-event';

export const established = groupEvent({
  name: 'established',
  summary: {
    en: 'A working group was established with its membership and rules of procedure.',
    ar: 'أُنشئ فريق عمل بعضويته وقواعد إجراءاته.',
  },
  details: (make) =>
    make.object({
      code: identifier,
      names: names(make),
      /** The bodies above the group, nearest first, and the groups of the same framework, this one included. */
      framework: make.object({
        names: names(make),
        ladder: z.array(named(make)),
        groups: z.array(named(make)),
      }),
      membership: membership(make),
      rules: rules(make),
    }),
});
