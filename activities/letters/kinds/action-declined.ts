import { catalogue } from '../../../events/catalogue';
import { secretariatOf } from '../audience';
import { same } from '../marking';
import { onAction, wayTo } from '../on-action';
import { labels } from '../words';

export const actionDeclined = onAction(
  catalogue.action.declined,
  {
    to: 'the secretariat',
    heading: {
      en: 'Action {reference} was declined by its lead',
      ar: 'اعتذرت الجهة الرائدة عن الإجراء {reference}',
    },
  },
  ({ details: { reasons } }, { reference, membership }) => ({
    to: secretariatOf(membership),
    says: [{ en: 'It needs another lead.', ar: 'يلزمه جهة رائدة أخرى.' }],
    facts: [{ label: labels.reasons, value: same(reasons) }],
    ways: [wayTo('reassignAction', reference, 'reassign', ' --entity ENTITY --reasons TEXT')],
  }),
);
