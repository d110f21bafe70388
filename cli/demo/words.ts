/** What the demonstration says. */
import type { Phrase } from '../language';

/** What each step is, in the voice of who does it. */
export const stepWords = {
  propose: { en: 'proposes a recommendation, in Arabic and English', ar: 'تقديم توصية بالعربية والإنجليزية' },
  admit: { en: 'screens it and admits it to review', ar: 'فحصها وقبولها للاستعراض' },
  schedule: {
    en: 'schedules a review cycle with it on the agenda, open for two minutes',
    ar: 'جدولة دورة استعراض تتضمنها، مفتوحة مدة دقيقتين',
  },
  support: { en: 'supports it', ar: 'تأييدها' },
  noObjection: { en: 'has no objection', ar: 'عدم الاعتراض عليها' },
  object: {
    en: 'objects: the digest could identify people; asks for aggregate figures only',
    ar: 'الاعتراض: قد تكشف النشرة هوية أشخاص؛ والمطلوب أرقام مجمّعة فقط',
  },
  revise: {
    en: 'revises the text editorially, as the objection asks; positions are carried forward, with notice',
    ar: 'مراجعة النص تحريرياً كما طلب الاعتراض؛ وتُرحَّل المواقف مع الإخطار',
  },
  turn: {
    en: 'reads revision 2 and turns the objection into support',
    ar: 'قراءة المراجعة 2 وتحويل الاعتراض إلى تأييد',
  },
  supportRevision: { en: 'reads revision 2 and supports it', ar: 'قراءة المراجعة 2 وتأييدها' },
  confirm: { en: 'confirms the determination', ar: 'تأكيد النتيجة' },
  endorse: { en: 'endorses the exact text: key {count} of 2', ar: 'إقرار النص بعينه: المفتاح {count} من 2' },
} as const satisfies Record<string, Phrase>;

/** What is recorded with the steps, in both languages, as the record is read in both. */
export const recordedWords = {
  grounds:
    'Figures by place of shelter could identify persons. / قد تكشف الأرقام بحسب مكان الإيواء هوية أشخاص.',
  remedy: 'Publish aggregate figures only. / نشر الأرقام المجمّعة فقط.',
  note: 'Aggregate figures only, as the objection asks. / أرقام مجمّعة فقط، كما طلب الاعتراض.',
  cycle: { en: 'Review of the demonstration', ar: 'استعراض العرض التوضيحي' },
} as const;

export const demoSentences = {
  opening: {
    en: 'The life of a recommendation in the group {group}, through {url}. The members are examples.',
    ar: 'حياة توصية في الفريق {group} عبر {url}. والأعضاء أمثلة.',
  },
  noGroup: {
    en: 'The group {group} is not there yet. `npm start` establishes it; wait until it says that the service is ready.',
    ar: 'الفريق {group} غير موجود بعد. ينشئه الأمر `npm start`؛ انتظر حتى يعلن جاهزية الخدمة.',
  },
  tooFew: {
    en: 'The group {group} has too few seats: the demonstration needs a secretariat, two co-chairs, and two more member entities.',
    ar: 'مقاعد الفريق {group} غير كافية: يلزم للعرض أمانة ورئيسان مشاركان وجهتان عضوان أخريان.',
  },
  notInTime: {
    en: '{reference} did not come to the stage expected within {seconds} s; it stands at "{stage}". Is the worker running?',
    ar: 'لم تبلغ {reference} المرحلة المنتظرة خلال {seconds} ث؛ وهي في مرحلة «{stage}». هل العامل قيد التشغيل؟',
  },
  closedRound: {
    en: 'All have answered, so the round closes before its deadline:',
    ar: 'أجاب الجميع فأُغلقت الجولة قبل موعدها النهائي:',
  },
  notEndorsed: {
    en: '{reference} stands at "{stage}", not endorsed. See: tawsiya show {reference}',
    ar: '{reference} في مرحلة «{stage}» ولم تُقرّ. انظر: tawsiya show {reference}',
  },
  noEvent: {
    en: 'The event of the endorsement has not reached the stream yet; nothing is lost, it is on its way.',
    ar: 'لم يصل حدث الإقرار إلى البث بعد؛ لم يضع شيء وهو في الطريق.',
  },
  events: {
    en: '{count} events of {reference} were seen on the stream, the last with sequence {sequence}.',
    ar: 'ظهر في البث {count} من أحداث {reference}، آخرها بالتسلسل {sequence}.',
  },
  finished: {
    en: '{reference} is endorsed, {seconds} s after it was proposed.',
    ar: 'أُقرّت {reference} بعد {seconds} ث من تقديمها.',
  },
  look: { en: 'Where to look:', ar: 'أين تنظر:' },
  lookCli: { en: 'the recommendation', ar: 'التوصية' },
  lookApi: { en: 'the interface', ar: 'الواجهة' },
  lookTemporal: {
    en: 'the workflow {workflow} in the Temporal UI, by default',
    ar: 'سير العمل {workflow} في واجهة Temporal، افتراضياً',
  },
  lookKafka: { en: 'the Kafka topic, key {reference}', ar: 'موضوع Kafka بالمفتاح {reference}' },
  interrupted: { en: 'Ended before its time.', ar: 'انتهى قبل أوانه.' },
} as const satisfies Record<string, Phrase>;
