import type { Wording } from './wording';

/** What each named part of the contract is. */
export const partNames: Readonly<Record<string, Wording>> = {
  ActionLead: [
    'Who carries an action out: an entity of the membership, or a body outside.',
    'من ينفذ الإجراء: جهة من العضوية أو هيئة خارجها.',
  ],
  ActionPlan: ['What an action is to bring about.', 'ما يراد من الإجراء.'],
  ActionSummary: ['How an action stands.', 'حال الإجراء.'],
  Actor: [
    'Who caused an event: a person in the capacity of a seat, or the engine itself.',
    'من تسبب في الحدث: شخص بصفة مقعد، أو المحرك نفسه.',
  ],
  AgendaEntry: ['What an agenda says of an item.', 'ما يورده جدول الأعمال عن البند.'],
  AgendaItem: [
    'An item of a review cycle’s agenda, as the cycle reports it.',
    'بند من جدول أعمال دورة الاستعراض كما تفيد به الدورة.',
  ],
  Bilingual: [
    'A text in Arabic, in English, or in both; each is authentic.',
    'نص بالعربية أو الإنجليزية أو بهما معاً، ولكل منهما الحجية نفسها.',
  ],
  Breach: ['What broke a silence: an objection or an amendment.', 'ما كسر الصمت: اعتراض أو تعديل.'],
  Content: ['What a recommendation says.', 'مضمون التوصية.'],
  CycleSummary: ['How a review cycle stands.', 'حال دورة الاستعراض.'],
  DayTerm: ['A period in days of the calendar or in working days.', 'مدة بالأيام التقويمية أو بأيام العمل.'],
  DeadlineTerm: [
    'A period in hours or days, or until a named meeting.',
    'مدة بالساعات أو الأيام، أو حتى اجتماع مسمى.',
  ],
  Deciding: [
    'How decisions of one type are made; always whole.',
    'كيفية اتخاذ القرارات من نوع واحد؛ كاملة دائماً.',
  ],
  Delegation: [
    'A seat that its holder lets another person act for, from one instant to another.',
    'مقعد أناب شاغله شخصاً آخر فيه من لحظة إلى أخرى.',
  ],
  EndorsementTerms: ['On what terms an adopted text is endorsed.', 'شروط إقرار النص المعتمد.'],
  Origin: ['Where an imported recommendation comes from.', 'المصدر الذي استُوردت منه التوصية.'],
  RecordedCell: ['What a tracker says, as it was written there.', 'ما يورده سجل متابعة كما كُتب فيه.'],
  Evidence: ['A source that a recommendation rests on.', 'مصدر تستند إليه التوصية.'],
  GroupSummary: ['How a group stands.', 'حال الفريق.'],
  Holiday: ['A day on which the authority does not work.', 'يوم عطلة لدى الجهة.'],
  ImplementationStatus: [
    'How implementation stands, in the words of the field.',
    'حال التنفيذ بالمصطلح المعتمد.',
  ],
  Key: [
    'One of the two keys of an endorsement, given on the exact text that the hash names.',
    'أحد مفتاحي الإقرار، يُعطى على النص الذي تعيّنه البصمة بعينه.',
  ],
  Membership: [
    'Who sits in the group, for whom, and as what; always whole.',
    'من يشغل مقاعد الفريق، ونيابة عمن، وبأي صفة؛ كاملة دائماً.',
  ],
  MoveReason: ['Why a new calendar moved a deadline.', 'سبب تغيير التقويم الجديد لموعد نهائي.'],
  Named: ['Something that has an id and names.', 'شيء له معرِّف واسمان.'],
  Names: ['A name in both languages.', 'اسم باللغتين.'],
  Outcome: ['What a count of positions gave.', 'ما أسفر عنه إحصاء المواقف.'],
  Position: [
    'A position of a member entity on one revision; the latest counts, all are kept.',
    'موقف جهة عضو من صيغة واحدة؛ والعبرة بآخر موقف، وتُحفظ كلها.',
  ],
  ProgressReport: ['What a lead reports of its action.', 'ما تبلغ به الجهة الرائدة عن إجرائها.'],
  Proposer: ['Who proposed, and for which entity.', 'مقدم التوصية والجهة التي يمثلها.'],
  Reckoning: [
    'How a deadline was come to: the day and time of day on which it falls, and whose clocks show it.',
    'كيفية حساب الموعد النهائي: يومه وساعته والمنطقة الزمنية التي يُحسب بها.',
  ],
  RecommendationSummary: ['How a recommendation stands.', 'حال التوصية.'],
  Recurrence: [
    'A cycle that comes again each month, on the first working day that is this day of the week.',
    'دورة تتكرر كل شهر في أول يوم عمل يوافق هذا اليوم من الأسبوع.',
  ],
  ReportRequest: ['A report that the lead is asked for.', 'تقرير مطلوب من الجهة الرائدة.'],
  Rules: ['Rules of procedure; always whole.', 'قواعد الإجراءات؛ كاملة دائماً.'],
  SeatRole: ['In which capacity a seat is held.', 'الصفة التي يُشغل بها المقعد.'],
  SilenceProcedure: [
    'Whether an adopted text goes before the members in silence, and for how long.',
    'ما إذا كان النص المعتمد يُعرض على الأعضاء وفق إجراء الصمت، ولأي مدة.',
  ],
  StatedDate: [
    'A date as a plan states it, with the days that it means.',
    'موعد كما تنص عليه الخطة، مع الأيام التي يعنيها.',
  ],
  Statement: [
    'A reservation to an adopted text, or the statement of a minority that was outvoted.',
    'تحفظ على نص معتمد، أو بيان أقلية لم يؤخذ برأيها.',
  ],
  Tally: [
    'The working of a determination: who counted, what was needed, what was reached.',
    'تفاصيل احتساب النتيجة: من احتُسب وما كان مطلوباً وما تحقق.',
  ],
  TimeLimitTerms: ['How long an office has for its part.', 'المدة المتاحة للجهة المختصة لأداء دورها.'],
  WorkingCalendar: [
    'On which days an authority works, and what its clocks show.',
    'أيام عمل الجهة وتوقيتها.',
  ],
};
