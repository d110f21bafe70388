/** The operations on review cycles, and on those that come again. */
import { z } from 'zod';
import { cycleBodies, groupBodies } from './commands';
import { cycleDocumentQuery, markdownMediaType, pdfMediaType } from './cycle-document';
import { cycleView } from './cycle-view';
import { cycleWhatIfView, whatIfBody } from './explanation';
import { identifier } from './fields';
import { receipt } from './receipt';
import { recurrenceParams, recurrences } from './recurrence';
import type { Route } from './route';

const groupParams = z.strictObject({ group: identifier });
const cycleParams = z.strictObject({ cycle: identifier });

export const cycleRoutes = {
  'schedule-cycle': {
    method: 'POST',
    path: '/v1/groups/:group/cycles',
    tag: 'cycles',
    summary: {
      en: 'Schedule a review cycle; it opens a round on each item of its agenda (whoever may open rounds)',
      ar: 'جدولة دورة استعراض تفتح جولة بشأن كل بند من جدول أعمالها (من يجوز له فتح الجولات)',
    },
    params: groupParams,
    body: groupBodies['schedule-cycle'],
    response: receipt,
    status: 201,
    command: true,
  },
  'recur-cycle': {
    method: 'POST',
    path: '/v1/groups/:group/recurrences',
    tag: 'cycles',
    summary: {
      en: 'Set a review cycle that comes again each month; under the same id it takes the place of the one before (whoever may open rounds)',
      ar: 'تحديد دورة استعراض تتكرر كل شهر؛ وتحل محل سابقتها ذات المعرّف نفسه (من يجوز له فتح الجولات)',
    },
    params: groupParams,
    body: groupBodies['recur-cycle'],
    response: receipt,
    status: 200,
    command: true,
  },
  'list-recurrences': {
    method: 'GET',
    path: '/v1/groups/:group/recurrences',
    tag: 'cycles',
    summary: {
      en: 'List the recurring review cycles of a group, with the day of the next of each',
      ar: 'سرد دورات الاستعراض المتكررة للفريق مع يوم التالية من كل منها',
    },
    params: groupParams,
    response: recurrences,
    status: 200,
  },
  'pause-recurrence': {
    method: 'POST',
    path: '/v1/groups/:group/recurrences/:id/pause',
    tag: 'cycles',
    summary: {
      en: 'Pause a recurring review cycle: it schedules none until it is resumed (secretariat)',
      ar: 'إيقاف دورة استعراض متكررة مؤقتاً فلا تُجدول حتى تُستأنف (الأمانة)',
    },
    params: recurrenceParams,
    body: groupBodies['pause-recurrence'],
    response: receipt,
    status: 200,
    command: true,
  },
  'resume-recurrence': {
    method: 'POST',
    path: '/v1/groups/:group/recurrences/:id/resume',
    tag: 'cycles',
    summary: {
      en: 'Resume a recurring review cycle (secretariat)',
      ar: 'استئناف دورة استعراض متكررة (الأمانة)',
    },
    params: recurrenceParams,
    body: groupBodies['resume-recurrence'],
    response: receipt,
    status: 200,
    command: true,
  },
  'end-recurrence': {
    method: 'POST',
    path: '/v1/groups/:group/recurrences/:id/end',
    tag: 'cycles',
    summary: {
      en: 'End a recurring review cycle; cycles that it scheduled go on (secretariat)',
      ar: 'إنهاء دورة استعراض متكررة؛ وتستمر الدورات التي جدولتها (الأمانة)',
    },
    params: recurrenceParams,
    body: groupBodies['end-recurrence'],
    response: receipt,
    status: 200,
    command: true,
  },
  'show-cycle': {
    method: 'GET',
    path: '/v1/cycles/:cycle',
    tag: 'cycles',
    summary: { en: 'Show a review cycle and its report', ar: 'عرض دورة استعراض وتقريرها' },
    params: cycleParams,
    response: cycleView,
    status: 200,
  },
  'show-cycle-document': {
    method: 'GET',
    path: '/v1/cycles/:cycle/document',
    tag: 'cycles',
    summary: {
      en: 'The agenda or the decisions of a review cycle as a document in Markdown or PDF, in the language asked for',
      ar: 'جدول أعمال دورة استعراض أو قراراتها وثيقةً بصيغة Markdown أو PDF باللغة المطلوبة',
    },
    params: cycleParams,
    query: cycleDocumentQuery,
    response: z.string(),
    status: 200,
    mediaType: markdownMediaType,
    bytesAs: pdfMediaType,
  },
  'try-rules-on-cycle': {
    method: 'POST',
    path: '/v1/cycles/:cycle/what-if',
    tag: 'cycles',
    summary: {
      en: 'Count the positions of the rounds of a review cycle under other rules; changes nothing',
      ar: 'احتساب مواقف جولات دورة استعراض وفق قواعد أخرى؛ دون تغيير أي شيء',
    },
    params: cycleParams,
    body: whatIfBody,
    response: cycleWhatIfView,
    status: 200,
  },
  'record-cycle-attendance': {
    method: 'POST',
    path: '/v1/cycles/:cycle/record-attendance',
    tag: 'cycles',
    summary: {
      en: 'Record which member entities were at the meeting, for each of its rounds (secretariat)',
      ar: 'تسجيل الجهات الأعضاء التي حضرت الاجتماع، لكل جولة من جولاته (الأمانة)',
    },
    params: cycleParams,
    body: cycleBodies['record-attendance'],
    response: receipt,
    status: 200,
    command: true,
  },
  'extend-cycle': {
    method: 'POST',
    path: '/v1/cycles/:cycle/extend',
    tag: 'cycles',
    summary: {
      en: 'Extend the deadline of a review cycle and of its open rounds, with reasons (as the rules empower)',
      ar: 'تمديد الموعد النهائي لدورة الاستعراض وجولاتها المفتوحة مع بيان الأسباب (بحسب صلاحيات القواعد)',
    },
    params: cycleParams,
    body: cycleBodies.extend,
    response: receipt,
    status: 200,
    command: true,
  },
  'suspend-cycle': {
    method: 'POST',
    path: '/v1/cycles/:cycle/suspend',
    tag: 'cycles',
    summary: {
      en: 'Suspend a review cycle and its open rounds, with reasons (as the rules empower)',
      ar: 'تعليق دورة استعراض وجولاتها المفتوحة مع بيان الأسباب (بحسب صلاحيات القواعد)',
    },
    params: cycleParams,
    body: cycleBodies.suspend,
    response: receipt,
    status: 200,
    command: true,
  },
  'resume-cycle': {
    method: 'POST',
    path: '/v1/cycles/:cycle/resume',
    tag: 'cycles',
    summary: {
      en: 'Resume a suspended review cycle and its rounds with the time that was left (as the rules empower)',
      ar: 'استئناف دورة استعراض معلقة وجولاتها بما بقي من وقت (بحسب صلاحيات القواعد)',
    },
    params: cycleParams,
    body: cycleBodies.resume,
    response: receipt,
    status: 200,
    command: true,
  },
  'close-cycle-early': {
    method: 'POST',
    path: '/v1/cycles/:cycle/close-early',
    tag: 'cycles',
    summary: {
      en: 'Close a review cycle and its rounds before the deadline, with reasons (as the rules empower)',
      ar: 'إقفال دورة استعراض وجولاتها قبل الموعد النهائي مع بيان الأسباب (بحسب صلاحيات القواعد)',
    },
    params: cycleParams,
    body: cycleBodies['close-early'],
    response: receipt,
    status: 200,
    command: true,
  },
  'cancel-cycle': {
    method: 'POST',
    path: '/v1/cycles/:cycle/cancel',
    tag: 'cycles',
    summary: {
      en: 'Cancel a review cycle that has not opened, with reasons',
      ar: 'إلغاء دورة استعراض لم تُفتح مع بيان الأسباب',
    },
    params: cycleParams,
    body: cycleBodies.cancel,
    response: receipt,
    status: 200,
    command: true,
  },
} as const satisfies Record<string, Route>;
