/** What is said to whoever asks for what cannot be done with an amendment. */
export const amendmentMessages = {
  TAWSIYA_UNKNOWN_AMENDMENT: {
    en: 'No amendment to {reference} has the number {amendment}; {count} are on record.',
    ar: 'لا يوجد تعديل على {reference} برقم {amendment}؛ وعدد التعديلات المسجلة {count}.',
  },
  TAWSIYA_AMENDMENT_SETTLED: {
    en: 'Amendment {amendment} is "{status}" already. Propose another one.',
    ar: 'التعديل {amendment} في حالة «{status}» من قبل. اقترح تعديلاً آخر.',
  },
  TAWSIYA_AMENDMENT_OPPOSED: {
    en: '{entities} object to amendment {amendment}. It can be accepted once they change their position; otherwise reject it.',
    ar: 'يعترض على التعديل {amendment}: {entities}. يمكن قبوله متى غيّر المعترضون موقفهم؛ وإلا فارفضه.',
  },
  TAWSIYA_AMENDMENT_ON_OLDER_TEXT: {
    en: 'Amendment {amendment} is on revision {revision}, and the text in force is revision {current}. Propose it again on that text.',
    ar: 'التعديل {amendment} على المراجعة {revision} بينما النص الساري هو المراجعة {current}. اقترحه من جديد على هذا النص.',
  },
  TAWSIYA_NOT_THE_AMENDER: {
    en: '{person} does not speak for {entity}, whose amendment it is.',
    ar: 'لا يتحدث {person} باسم {entity} صاحبة التعديل.',
  },
  TAWSIYA_TOO_MANY_AMENDMENTS: {
    en: 'No more than {limit} amendments to one recommendation are kept. Ask the secretariat to revise the text.',
    ar: 'لا يُحفظ أكثر من {limit} تعديلاً على التوصية الواحدة. اطلب من الأمانة مراجعة النص.',
  },
} as const;
