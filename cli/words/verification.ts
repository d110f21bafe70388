/** What is said of the proof that a chain of hashes gives. */
import type { ChainFault } from '../../events/chain-check';
import type { Phrase } from '../language';

export const verificationSentences = {
  noEvent: {
    en: 'Line {line} of {path} is no event. A bundle has one CloudEvent a line, as `tawsiya events export` writes them.',
    ar: 'السطر {line} من {path} ليس حدثاً. في الحزمة حدث CloudEvents في كل سطر كما يكتبها `tawsiya events export`.',
  },
  oneSource: {
    en: 'Name either a reference or a file with --file, not both.',
    ar: 'حدد إما مرجعاً أو ملفاً بـ --file، لا كليهما.',
  },
  notAHash: {
    en: '"{value}" is no hash: it has 64 digits from 0 to 9 and a to f.',
    ar: '«{value}» ليست بصمة: للبصمة 64 خانة من 0 إلى 9 ومن a إلى f.',
  },
  nothing: { en: 'There are no events to verify.', ar: 'لا توجد أحداث للتحقق منها.' },
  sound: {
    en: '{subject}: events {from} to {to}, unbroken; last hash {head}',
    ar: '{subject}: الأحداث من {from} إلى {to} بلا انقطاع؛ البصمة الأخيرة {head}',
  },
  broken: {
    en: '{subject}: events {from} to {to}, NOT sound',
    ar: '{subject}: الأحداث من {from} إلى {to} غير سليمة',
  },
  copies: {
    en: 'stored more than once: {copies}, all alike',
    ar: 'مخزنة أكثر من مرة: {copies}، وكلها متطابقة',
  },
  startsLate: {
    en: 'what stood before {from} is not here, and is not verified',
    ar: 'ما سبق {from} غير موجود هنا ولم يُتحقق منه',
  },
  boundLate: {
    en: 'events before {boundFrom} are of a release that made no hashes: only their order is verified',
    ar: 'الأحداث التي تسبق {boundFrom} من إصدار لم يكن يحسب البصمات: تُحقق من ترتيبها فقط',
  },
  unbound: {
    en: 'no event here carries a hash: only their order is verified',
    ar: 'لا يحمل أي حدث هنا بصمة: تُحقق من ترتيب الأحداث فقط',
  },
  holds: {
    en: 'the hash that you gave is that of {id}: everything up to it stands as it did when you got the hash',
    ar: 'البصمة التي قدمتها هي بصمة {id}: كل ما قبلها باقٍ كما كان حين حصلت عليها',
  },
  holdsNot: {
    en: 'No event here has the hash {hash}: what you got it from is not in this log, or was changed since.',
    ar: 'لا حدث هنا له البصمة {hash}: ما حصلت عليها منه ليس في هذا السجل، أو غُيّر بعد ذلك.',
  },
  proves: {
    en: 'Proven: no event shown as unbroken was changed, taken out, put in or moved since it was stored, up to its last hash. Not proven: that nothing was taken from the end (compare the last hash with one that you hold from elsewhere, or give it with --hash), nor who wrote the log.',
    ar: 'ثبت أن أي حدث مبين أعلاه بلا انقطاع لم يُغيَّر ولم يُحذف ولم يُدرج ولم يُنقل منذ تخزينه حتى البصمة الأخيرة. ولم يثبت أنه لم يُحذف شيء من آخره (قارن البصمة الأخيرة ببصمة لديك من مصدر آخر أو قدمها بـ --hash)، ولا من كتب السجل.',
  },
  failed: {
    en: 'The events do not prove themselves: see what is marked above.',
    ar: 'الأحداث لا تثبت سلامتها: انظر ما هو مبين أعلاه.',
  },
} as const satisfies Record<string, Phrase>;

export const faultSentences: Readonly<Record<ChainFault['kind'], Phrase>> = {
  altered: {
    en: '{id} was changed: what it holds is not what its hash was made of',
    ar: '{id} غُيّر: مضمونه ليس ما حُسبت منه بصمته',
  },
  missing: { en: 'events {from} to {to} are missing', ar: 'الأحداث من {from} إلى {to} مفقودة' },
  unbound: {
    en: '{id} does not follow from the event before it: one of the two was put in place of another',
    ar: '{id} لا يتبع الحدث الذي قبله: وُضع أحدهما مكان حدث آخر',
  },
  'without-hash': {
    en: '{id} carries no hash although the event before it does',
    ar: '{id} لا يحمل بصمة مع أن الحدث الذي قبله يحملها',
  },
  'differing-copies': {
    en: '{id} stands here twice with different content; if nothing else is reported, what follows goes on from the later one',
    ar: '{id} موجود مرتين بمضمونين مختلفين؛ وإن لم يُذكر غير ذلك فما يليه يتبع الأحدث منهما',
  },
  disordered: { en: '{id} stands after a later event', ar: '{id} موجود بعد حدث لاحق له' },
  misnamed: {
    en: '{id} is not the id that its subject and sequence make',
    ar: '{id} ليس المعرف الذي ينتج عن مرجعه وتسلسله',
  },
};
