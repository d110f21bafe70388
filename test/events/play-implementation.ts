/** Every event of a recommendation that is planned, carried out, judged and closed. */
import { canonicalText } from '../../domain/recommendation/content';
import { fullText, rules } from './model-group';
import { sha256, type Played } from './play';

const protocol = {
  id: 'protocol',
  lead: { kind: 'entity', entityId: 'labour', focalPoint: 'huda' },
  plan: {
    title: { en: 'Sign a protocol on sharing evidence', ar: 'توقيع بروتوكول لتبادل الأدلة' },
    due: { written: 'Q3 2026' },
    cost: { amount: '12000.00', currency: 'LYD' },
    reportEveryMonths: 3,
  },
};
const training = {
  id: 'training',
  lead: { kind: 'outside', names: { en: 'Training centre (example)', ar: 'مركز التدريب (مثال)' } },
  plan: {
    title: { en: 'Train the staff', ar: 'تدريب الموظفين' },
    due: { written: 'Spring 2027' },
    dependsOn: ['protocol'],
  },
};

/** @param adopted with both keys yet to be given */
export const playImplementation = (adopted: Played): void => {
  const endorsement = { contentHash: sha256(canonicalText(fullText)) };
  const implementation = { ...rules.implementation, planApproval: 'both-co-chairs' };
  adopted
    .by('salma', 'endorse', endorsement)
    .by('daniel', 'endorse', endorsement)
    .engine('note-rules', { rules: { ...rules, version: 2, implementation } })
    .by('omar', 'record-response', {
      addressee: fullText.addressees[0],
      value: 'pending',
      session: 'Third meeting of the committee',
      text: { en: 'The ministry will answer at the third meeting.' },
      source: 'Letter of the ministry of 2 April 2026.',
      date: '2026-04-02',
    })
    .by('omar', 'submit-plan', { actions: [protocol] })
    .by('daniel', 'return-plan', { plan: 1, reasons: 'Who trains the staff?' })
    .by('omar', 'submit-plan', { actions: [protocol, training], joins: ['MWG-A-0003', 'MWG-A-0099'] })
    .by('daniel', 'approve-plan', { plan: 2 })
    .by('salma', 'approve-plan', { plan: 2 })
    .engine('note-actions-assigned', {
      plan: 2,
      actions: [
        { id: 'protocol', reference: 'MWG-A-0007' },
        { id: 'training', reference: 'MWG-A-0008' },
      ],
      joined: ['MWG-A-0003'],
      unknown: ['MWG-A-0099'],
    })
    .engine('note-action', {
      reference: 'MWG-A-0007',
      stage: 'in-progress',
      status: 'partially-implemented',
      percentage: 60,
      isSilent: false,
      sequence: 5,
    })
    .by('salma', 'judge-implementation', {
      outcome: 'partially-implemented',
      reasons: 'The protocol is signed; the staff are yet to be trained.',
      source: 'Minutes of the fourth meeting.',
      dissents: [{ entityId: 'iom', text: 'The protocol does not cover the south.' }],
    })
    .by('huda', 'dissent', { text: 'The staff were trained by us.' })
    .by('omar', 'close', {
      outcome: 'partially-implemented',
      reasons: 'The group has judged it so.',
      report: { en: 'The protocol is signed.', ar: 'وُقع البروتوكول.' },
    });
};
