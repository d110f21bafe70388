import { key } from '../parts/key';
import { recommendationEvent } from './recommendation-event';

export const endorsementKeyGiven = recommendationEvent({
  name: 'endorsement-key-given',
  summary: {
    en: 'A co-chair, or a deputy where the rules allow it, gave a key on the exact adopted text.',
    ar: 'قدَّم أحد الرئيسين المشاركين، أو نائب حيث تجيز القواعد ذلك، مفتاح إقراره للنص المعتمد بعينه.',
  },
  details: (make) => make.object({ key: key(make) }),
});
