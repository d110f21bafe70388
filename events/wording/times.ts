import type { Wording } from './wording';

/** Instants are in UTC; hours and days are whole. */
export const timesFields: Readonly<Record<string, Wording>> = {
  at: ['When, in UTC.', 'اللحظة بالتوقيت العالمي.'],
  from: ['From when, or as it was before.', 'من متى، أو كما كان من قبل.'],
  to: ['Until when, or as it is from now on.', 'إلى متى، أو كما صار من الآن.'],
  until: ['Until when, in UTC.', 'إلى متى، بالتوقيت العالمي.'],
  since: ['From when it is reckoned, in UTC.', 'اللحظة التي يُحسب منها بالتوقيت العالمي.'],
  date: ['The day.', 'اليوم.'],
  days: ['How many days.', 'عدد الأيام.'],
  hours: ['How many hours.', 'عدد الساعات.'],
  minutes: ['Minutes ahead of UTC.', 'الدقائق المضافة إلى التوقيت العالمي.'],
  year: ['The year that references count in.', 'السنة التي تُحسب فيها الأرقام المرجعية.'],
  deadline: ['The deadline that runs, in UTC.', 'الموعد النهائي الجاري بالتوقيت العالمي.'],
  endorsementDeadline: [
    'By when the keys are to be given, in UTC.',
    'موعد إعطاء المفتاحين بالتوقيت العالمي.',
  ],
  opensAt: ['When it opens.', 'موعد الافتتاح.'],
  openUntil: [
    'Until when it may be reopened or appealed; null where it is final.',
    'آخر موعد لإعادة الفتح أو الطعن؛ null إذا كان نهائياً.',
  ],
  rejectedAt: ['When it was rejected, in UTC.', 'لحظة الرفض بالتوقيت العالمي.'],
  deliveredAt: ['When the notice was delivered, in UTC.', 'لحظة تسليم الإخطار بالتوقيت العالمي.'],
  positionsFrom: [
    'From when positions are taken: the end of the notice period.',
    'بدء إبداء المواقف: نهاية مدة الإخطار.',
  ],
  remindAt: ['When a reminder is due; null where there is none.', 'موعد التذكير؛ null إذا لم يكن.'],
  reminders: [
    'When those who have not acted are reminded, in UTC.',
    'مواعيد تذكير من لم يتصرف بالتوقيت العالمي.',
  ],
  overdue: ['Whether the deadline has passed.', 'ما إذا كان الموعد النهائي قد فات.'],
  leftMilliseconds: [
    'What was left until the deadline, in milliseconds.',
    'ما بقي حتى الموعد النهائي بالملي ثانية.',
  ],
  term: ['The period that a deadline is reckoned from.', 'المدة التي يُحسب منها الموعد النهائي.'],
  reckoning: [
    'How the instant was come to; null where no calendar was needed.',
    'كيفية حساب اللحظة؛ null إذا لم يلزم تقويم.',
  ],
  localDate: [
    'The day on which it falls, by the clocks of the zone.',
    'اليوم الذي يحل فيه بحسب توقيت المنطقة.',
  ],
  timeOfDay: ['The local time of day, HH:MM.', 'الساعة المحلية، HH:MM.'],
  zone: ['Whose clocks show it.', 'المنطقة الزمنية.'],
  weekday: ['The day of the week.', 'اليوم من الأسبوع.'],
  movedFrom: ['The non-working day on which it would have fallen.', 'يوم العطلة الذي كان سيحل فيه.'],
  onNonWorkingDay: ['What becomes of it on a non-working day.', 'ما يؤول إليه إذا وافق يوم عطلة.'],
  calendar: ['The working calendar of the group.', 'تقويم أيام عمل الفريق.'],
  calendarVersion: [
    'The version of the working calendar that moved it.',
    'نسخة تقويم أيام العمل التي غيّرته.',
  ],
  authority: ['Whose calendar it is.', 'الجهة صاحبة التقويم.'],
  weekend: ['The days of the week that are free.', 'أيام العطلة الأسبوعية.'],
  holidays: ['Public holidays.', 'العطلات الرسمية.'],
  holiday: ['The public holiday.', 'العطلة الرسمية.'],
  basis: ['How the date of the holiday is known.', 'أساس تحديد تاريخ العطلة.'],
  offsets: ['What the clocks show, each from an instant on.', 'فروق التوقيت، كل منها من لحظة معينة.'],
  because: ['Why.', 'السبب.'],
  remindHoursBefore: [
    'How many hours before the deadline reminders are sent.',
    'عدد الساعات قبل الموعد النهائي لإرسال التذكير.',
  ],
  remindHoursAfter: [
    'How many hours after the deadline reminders are sent.',
    'عدد الساعات بعد الموعد النهائي لإرسال التذكير.',
  ],
  reminderHoursBefore: [
    'How many hours before the deadline a reminder is sent.',
    'عدد الساعات قبل الموعد النهائي لإرسال تذكير.',
  ],
  periodHours: ['How many hours it lasts.', 'المدة بالساعات.'],
  validUntil: [
    'From here on no round opens under these rules.',
    'لا تُفتتح بعد هذه اللحظة جولة بموجب هذه القواعد.',
  ],
  'recommendation.returned.from': ['Where it stood.', 'الموضع الذي كانت فيه.'],
  'recommendation.returned.to': [
    'To its proposer, the group’s table, or the secretariat’s desk.',
    'إلى مقدمها أو إلى طاولة الفريق أو إلى الأمانة.',
  ],
  'recommendation.reopened.from': ['The stage that it was in.', 'المرحلة التي كانت فيها.'],
  'recommendation.answer-recorded.from': ['The body, by its id on the ladder.', 'الهيئة بمعرِّفها في السلّم.'],
  'recommendation.answer-reminder-due.from': [
    'The body, by its id on the ladder.',
    'الهيئة بمعرِّفها في السلّم.',
  ],
  'recommendation.escalated.to': ['The body before which it was put.', 'الهيئة التي رُفعت إليها.'],
  'recommendation.proxy-given.from': ['The member entity whose position it is.', 'الجهة العضو صاحبة الموقف.'],
  'recommendation.proxy-given.to': ['The member entity that takes it.', 'الجهة العضو التي تتولاه.'],
  'recommendation.proxy-withdrawn.from': [
    'The member entity whose position it is.',
    'الجهة العضو صاحبة الموقف.',
  ],
  'recommendation.proxy-withdrawn.to': [
    'The member entity that held the proxy.',
    'الجهة العضو التي كانت تحمل التوكيل.',
  ],
  'cycle.unfinished-items-left.to': ['The cycle that they were carried over to.', 'الدورة التي رُحِّلت إليها.'],
  'Delegation.to': ['The person who acts for the seat.', 'الشخص الذي ينوب في المقعد.'],
  'EndorsementTerms.effect.from': ['From which act the period runs.', 'الإجراء الذي تبدأ منه المدة.'],
};
