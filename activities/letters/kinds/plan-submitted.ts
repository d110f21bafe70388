import { catalogue } from '../../../events/catalogue';
import { coChairsOf, secretariatOf } from '../audience';
import { same } from '../marking';
import { onRecommendation, pathOf } from '../on-recommendation';
import { labels, ways } from '../words';

/** Whoever submitted the plan is not the one who approves it. */
export const planSubmitted = onRecommendation(
  catalogue.recommendation['plan-submitted'],
  {
    to: 'whoever approves plans by the rules of procedure, or records that the body above does: the secretariat or both co-chairs, but for the person who submitted it',
    heading: {
      en: 'A plan of actions for {reference} awaits your approval',
      ar: 'خطة إجراءات للتوصية {reference} في انتظار اعتمادكم',
    },
  },
  ({ actor, details: { plan, actions, joins } }, { reference, state }) => {
    const { planApproval } = state.rules.implementation;
    const isOfSecretariat = planApproval === 'secretariat' || planApproval === 'body-above';
    const approvers = isOfSecretariat ? secretariatOf(state.membership) : coChairsOf(state.membership);
    return {
      to: approvers.filter((person) => !('personId' in actor && actor.personId === person)),
      says: [
        planApproval === 'both-co-chairs'
          ? {
              en: 'Its actions are assigned once both co-chairs approve it.',
              ar: 'تُسند إجراءاتها متى اعتمدها الرئيسان المشاركان معاً.',
            }
          : { en: 'Its actions are assigned once it is approved.', ar: 'تُسند إجراءاتها متى اعتُمدت.' },
      ],
      facts: [
        { label: labels.plan, value: same(String(plan)) },
        { label: labels.actions, value: same(String(actions.length + joins.length)) },
      ],
      ways: [
        {
          what: ways.approvePlan,
          command: `approve-plan ${reference} ${String(plan)}`,
          method: 'POST',
          path: `${pathOf(reference)}/approve-plan`,
        },
        {
          what: ways.returnPlan,
          command: `return-plan ${reference} ${String(plan)} --reasons TEXT`,
          method: 'POST',
          path: `${pathOf(reference)}/return-plan`,
        },
      ],
    };
  },
);
