/** The table of operations, put together from those of each kind of entity. */
import { z } from 'zod';
import { actionRoutes } from './action-routes';
import { cycleRoutes } from './cycle-routes';
import { recommendationCommandRoutes, referenceParams } from './command-routes';
import { groupBodies } from './commands';
import { differenceQuery, differenceView } from './difference';
import { identifier } from './fields';
import { explanationView, whatIfBody, whatIfView } from './explanation';
import { groupView } from './group-view';
import { listing, listingQuery } from './listing';
import { liveEventsMediaType, liveEventsQuery } from './live-events';
import { storedEventsMediaType, storedEventsQuery } from './stored-events';
import { importReceipts, receipt } from './receipt';
import { replayBody, replayMediaType } from './replay';
import { recommendationView } from './recommendation-view';
import { importBodyLimit, type Route } from './route';

const groupParams = z.strictObject({ group: identifier });

const ownRoutes = {
  propose: {
    method: 'POST',
    path: '/v1/groups/:group/recommendations',
    tag: 'recommendations',
    summary: { en: 'Propose a recommendation', ar: 'اقتراح توصية' },
    params: groupParams,
    body: groupBodies.propose,
    response: receipt,
    status: 201,
    command: true,
  },
  'import-recommendations': {
    method: 'POST',
    path: '/v1/groups/:group/recommendations/import',
    tag: 'recommendations',
    summary: {
      en: 'Propose up to 1,000 recommendations; references are allotted in blocks without a gap',
      ar: 'اقتراح ما يصل إلى 1000 توصية؛ وتُخصص المراجع في مجموعات متتالية',
    },
    params: groupParams,
    body: groupBodies['propose-block'],
    response: importReceipts,
    status: 201,
    command: true,
    bodyLimit: importBodyLimit,
  },
  'import-block': {
    method: 'POST',
    path: '/v1/groups/:group/recommendations/import-block',
    tag: 'recommendations',
    summary: {
      en: 'Import up to 50 items of a tracker; what the group has from it already changes nothing',
      ar: 'استيراد ما يصل إلى 50 بنداً من سجل متابعة؛ وما لدى الفريق منه لا يتغير',
    },
    params: groupParams,
    body: groupBodies['import-block'],
    response: receipt,
    status: 201,
    command: true,
    bodyLimit: importBodyLimit,
  },
  'list-recommendations': {
    method: 'GET',
    path: '/v1/recommendations',
    tag: 'recommendations',
    summary: {
      en: 'List recommendations by group, stage and review cycle',
      ar: 'سرد التوصيات حسب الفريق والمرحلة ودورة الاستعراض',
    },
    query: listingQuery,
    response: listing,
    status: 200,
  },
  'show-recommendation': {
    method: 'GET',
    path: '/v1/recommendations/:reference',
    tag: 'recommendations',
    summary: {
      en: 'Show where a recommendation stands, who has yet to act, and what happens next',
      ar: 'عرض مرحلة التوصية ومن عليه أن يتصرف وما سيحدث بعد ذلك',
    },
    params: referenceParams,
    response: recommendationView,
    status: 200,
  },
  'compare-revisions': {
    method: 'GET',
    path: '/v1/recommendations/:reference/difference',
    tag: 'recommendations',
    summary: {
      en: 'Compare two revisions, or an amendment with its text, word by word; where none is named, the revision in force with the one before it',
      ar: 'مقارنة مراجعتين أو تعديل بنصه كلمة بكلمة؛ والأصل مقارنة المراجعة السارية بما قبلها',
    },
    params: referenceParams,
    query: differenceQuery,
    response: differenceView,
    status: 200,
  },
  'explain-recommendation': {
    method: 'GET',
    path: '/v1/recommendations/:reference/explanation',
    tag: 'recommendations',
    summary: {
      en: 'Explain how each round was decided, step by step; an open one as if it closed now',
      ar: 'شرح كيفية البت في كل جولة خطوة خطوة؛ والجولة المفتوحة كما لو أُغلقت الآن',
    },
    params: referenceParams,
    response: explanationView,
    status: 200,
  },
  'try-rules': {
    method: 'POST',
    path: '/v1/recommendations/:reference/what-if',
    tag: 'recommendations',
    summary: {
      en: 'Count the recorded positions under other rules and show what would differ; changes nothing',
      ar: 'احتساب المواقف المسجلة وفق قواعد أخرى وبيان ما كان سيختلف؛ دون تغيير أي شيء',
    },
    params: referenceParams,
    body: whatIfBody,
    response: whatIfView,
    status: 200,
  },
  'show-group': {
    method: 'GET',
    path: '/v1/groups/:group',
    tag: 'groups',
    summary: {
      en: 'Show a group with its membership and rules of procedure',
      ar: 'عرض فريق مع عضويته وقواعد إجراءاته',
    },
    params: groupParams,
    response: groupView,
    status: 200,
  },
  'change-membership': {
    method: 'POST',
    path: '/v1/groups/:group/membership',
    tag: 'groups',
    summary: { en: 'Replace the membership (secretariat)', ar: 'استبدال العضوية (الأمانة)' },
    params: groupParams,
    body: groupBodies['change-membership'],
    response: receipt,
    status: 200,
    command: true,
  },
  'adopt-rules': {
    method: 'POST',
    path: '/v1/groups/:group/rules',
    tag: 'groups',
    summary: { en: 'Replace the rules of procedure (secretariat)', ar: 'استبدال قواعد الإجراءات (الأمانة)' },
    params: groupParams,
    body: groupBodies['adopt-rules'],
    response: receipt,
    status: 200,
    command: true,
  },
  delegate: {
    method: 'POST',
    path: '/v1/groups/:group/delegations',
    tag: 'groups',
    summary: {
      en: 'Let another person act for a seat for a period (who holds the seat, or the secretariat on behalf)',
      ar: 'تفويض شخص آخر لينوب في مقعد لفترة محددة (شاغل المقعد أو الأمانة نيابةً عنه)',
    },
    params: groupParams,
    body: groupBodies.delegate,
    response: receipt,
    status: 201,
    command: true,
  },
  'revoke-delegation': {
    method: 'POST',
    path: '/v1/groups/:group/revoked-delegations',
    tag: 'groups',
    summary: {
      en: 'End a delegation before its period is over',
      ar: 'إنهاء تفويض قبل انقضاء فترته',
    },
    params: groupParams,
    body: groupBodies['revoke-delegation'],
    response: receipt,
    status: 200,
    command: true,
  },
  'watch-events': {
    method: 'GET',
    path: '/v1/events',
    tag: 'events',
    summary: {
      en: 'Events as they happen, as server-sent events; what happened before stands in Kafka',
      ar: 'الأحداث فور وقوعها؛ أما ما سبقها فمحفوظ في Kafka',
    },
    query: liveEventsQuery,
    response: z.string(),
    status: 200,
    mediaType: liveEventsMediaType,
  },
  'stored-events': {
    method: 'GET',
    path: '/v1/events/stored',
    tag: 'events',
    summary: {
      en: 'What the log holds of a reference, a group or all, a CloudEvent a line, in the order of the log',
      ar: 'ما يحفظه السجل عن مرجع أو فريق أو كله، حدث CloudEvents في كل سطر بترتيب السجل',
    },
    query: storedEventsQuery,
    response: z.string(),
    status: 200,
    mediaType: storedEventsMediaType,
  },
  'replay-events': {
    method: 'POST',
    path: '/v1/groups/:group/replays',
    tag: 'events',
    summary: {
      en: 'Publish stored events of a group once more, byte for byte, into a topic beside the log (secretariat); a line of progress at a time',
      ar: 'نشر أحداث محفوظة لفريق مرة أخرى كما هي تماماً في موضوع إلى جانب السجل (الأمانة)؛ مع سطر لكل تقدم',
    },
    params: groupParams,
    body: replayBody,
    response: z.string(),
    status: 200,
    mediaType: replayMediaType,
  },
  whoami: {
    method: 'GET',
    path: '/v1/whoami',
    tag: 'service',
    summary: { en: 'Who the caller is to the service', ar: 'هوية المتصل لدى الخدمة' },
    response: z.object({ personId: z.string() }),
    status: 200,
  },
  alive: {
    method: 'GET',
    path: '/healthz',
    tag: 'service',
    summary: { en: 'Whether the process answers', ar: 'هل تستجيب العملية' },
    response: z.object({ status: z.literal('alive') }),
    status: 200,
    open: true,
  },
  ready: {
    method: 'GET',
    path: '/readyz',
    tag: 'service',
    summary: { en: 'Whether commands can be served now', ar: 'هل يمكن خدمة الأوامر الآن' },
    response: z.object({ status: z.literal('ready') }),
    status: 200,
    open: true,
  },
} as const satisfies Record<string, Route>;

/** Every operation of the HTTP interface. `/openapi.json` is made of this table. */
export const routes: typeof ownRoutes &
  typeof recommendationCommandRoutes &
  typeof cycleRoutes &
  typeof actionRoutes = { ...ownRoutes, ...recommendationCommandRoutes, ...cycleRoutes, ...actionRoutes };

export type RouteName = keyof typeof routes;
