import { catalogue } from '../../../events/catalogue';
import { holdersOf, onAction, wayTo } from '../on-action';

export const implementationReported = onAction(
  catalogue.action['implementation-reported'],
  {
    to: 'whoever verifies actions by the rules of procedure, but for anybody who ever spoke for a lead of this one',
    heading: {
      en: 'Action {reference} is reported implemented and awaits verification',
      ar: 'أُبلغ عن تنفيذ الإجراء {reference} وهو في انتظار التحقق',
    },
  },
  (_data, { reference, state, membership }) => ({
    to: holdersOf(membership, state.terms.verifiedBy).filter((person) => !state.spoke.includes(person)),
    says: [
      {
        en: 'Please verify that its expected result is in place, or say why it is not.',
        ar: 'يُرجى التحقق من أن النتيجة المتوقعة منه قد تحققت، أو بيان سبب عدم تحققها.',
      },
    ],
    facts: [],
    ways: [
      wayTo('verifyAction', reference, 'verify'),
      wayTo('failVerification', reference, 'fail-verification', ' --reasons TEXT'),
    ],
  }),
);
