/** What is said to whoever asks for what cannot be done to the implementation of a recommendation. */
export const implementationMessages = {
  TAWSIYA_UNKNOWN_LEAD: {
    en: 'The lead {lead} of {action} is not in the membership. Name an entity or a person of it, or a body outside by its name.',
    ar: 'الجهة الرائدة {lead} للإجراء {action} ليست في العضوية. سمِّ جهة أو شخصاً منها، أو جهة خارجية باسمها.',
  },
  TAWSIYA_UNKNOWN_DEPENDENCY: {
    en: 'The action {action} waits for {on}, which is neither an action of this plan nor the reference of one of the group.',
    ar: 'ينتظر الإجراء {action} ما هو {on}، وليس ذلك إجراءً من هذه الخطة ولا مرجع إجراء للفريق.',
  },
  TAWSIYA_DEPENDENCY_LOOP: {
    en: 'No action of this loop could ever begin: {loop}. Take one of the dependencies out.',
    ar: 'لن يبدأ أي إجراء من هذه الحلقة أبداً: {loop}. احذف إحدى التبعيات.',
  },
  TAWSIYA_NO_ACTION: {
    en: '{reference} is not the reference of an action of {group}, such as {group}-A-0001.',
    ar: '{reference} ليس مرجع إجراء للفريق {group} مثل {group}-A-0001.',
  },
  TAWSIYA_SERVES_ALREADY: {
    en: 'The action {reference} serves this recommendation already.',
    ar: 'الإجراء {reference} يخدم هذه التوصية من قبل.',
  },
  TAWSIYA_TOO_MANY_ACTIONS: {
    en: 'No more than {limit} actions serve one recommendation.',
    ar: 'لا تتجاوز الإجراءات التي تخدم التوصية الواحدة {limit}.',
  },
  TAWSIYA_PLAN_UNDER_WAY: {
    en: 'Plan {plan} is approved, and its actions are being assigned. Submit the next plan in a moment.',
    ar: 'الخطة {plan} معتمدة وإجراءاتها قيد الإسناد. قدّم الخطة التالية بعد لحظات.',
  },
  TAWSIYA_NO_SUCH_PLAN: {
    en: 'Plan {plan} does not wait for approval; the latest plan is number {latest}.',
    ar: 'الخطة {plan} ليست بانتظار الاعتماد؛ ورقم آخر خطة {latest}.',
  },
  TAWSIYA_PLAN_BEFORE_EFFECT: {
    en: 'The text takes effect at {at}; its plan can be approved from then on.',
    ar: 'يدخل النص حيز النفاذ في {at}؛ ويمكن اعتماد خطته من ذلك الحين.',
  },
  TAWSIYA_OWN_PLAN: {
    en: '{person} submitted this plan; another approves it.',
    ar: 'قدّم {person} هذه الخطة؛ ويعتمدها غيره.',
  },
  TAWSIYA_BODYS_SOURCE_NEEDED: {
    en: 'By the rules of procedure {body} decides on plans of actions. Say in the field source where its decision can be read: minutes, a letter.',
    ar: 'بموجب قواعد الإجراءات تبتّ {body} في خطط الإجراءات. اذكر في الحقل source أين يمكن الاطلاع على قرارها: محضر أو رسالة.',
  },
  TAWSIYA_APPROVED_ALREADY: {
    en: '{entity} has approved this plan already; the other co-chair has yet to.',
    ar: 'اعتمدت {entity} هذه الخطة من قبل؛ وبقي اعتماد الرئيس المشارك الآخر.',
  },
  TAWSIYA_NOT_JUDGED: {
    en: 'Nobody has judged the implementation of this recommendation yet.',
    ar: 'لم يُحكم بعد على تنفيذ هذه التوصية.',
  },
  TAWSIYA_JUDGED_OTHERWISE: {
    en: 'The implementation was judged "{judged}"; close the recommendation as that, or have it judged anew.',
    ar: 'حُكم على التنفيذ بأنه «{judged}»؛ أقفل التوصية على ذلك أو اطلب الحكم من جديد.',
  },
  TAWSIYA_DISSENTING_ENTITY_UNKNOWN: {
    en: '{entity} is no member entity; dissent is recorded of member entities alone.',
    ar: '{entity} ليست جهة عضواً؛ ولا تُسجل المخالفة إلا لجهة عضو.',
  },
  TAWSIYA_DISSENTED_ALREADY: {
    en: 'The dissent of {entity} from judgement {judgement} is on record already.',
    ar: 'مخالفة {entity} للحكم {judgement} مسجلة من قبل.',
  },
  TAWSIYA_CLOSING_REPORT_NEEDED: {
    en: 'What is being implemented is closed with a report in English and in Arabic, in the field report.',
    ar: 'يُقفل ما هو قيد التنفيذ بتقرير بالعربية والإنجليزية في الحقل report.',
  },
  TAWSIYA_UNKNOWN_ADDRESSEE: {
    en: 'The text is not addressed to "{addressee}", but to: {known}. Name one of these in the field addressee.',
    ar: 'النص غير موجه إلى «{addressee}» بل إلى: {known}. اذكر أحدها في الحقل addressee.',
  },
  TAWSIYA_SESSION_NEEDED: {
    en: 'A pending response names the session until which it waits, in the field session; any other names none.',
    ar: 'يُذكر في الرد المعلق اسم الدورة التي ينتظرها في الحقل session؛ ولا يُذكر في غيره.',
  },
  TAWSIYA_IMPLEMENTATION_RECORD_FULL: {
    en: 'One recommendation keeps at most {limit} {what}.',
    ar: 'لا تحفظ التوصية الواحدة أكثر من {limit} من {what}.',
  },
} as const;
