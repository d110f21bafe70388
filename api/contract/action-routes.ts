/** The operations on actions. `POST /v1/actions/:action/<command>`: one route for each command, named after it. */
import { z } from 'zod';
import type { ActionCommandName } from '../../workflows/messages';
import { actionBodies } from './action-commands';
import { actionListing, actionListingQuery, actionView } from './action-view';
import { identifier } from './fields';
import { receipt } from './receipt';
import type { Route } from './route';

const summaries: Readonly<Record<ActionCommandName, { readonly en: string; readonly ar: string }>> = {
  accept: {
    en: 'Accept an action (its lead; of a lead without an account the secretariat, with the source)',
    ar: 'قبول إجراء (جهته الرائدة؛ والأمانة مع المصدر إن لم يكن للجهة الرائدة حساب)',
  },
  decline: {
    en: 'Decline an action, with reasons (its lead)',
    ar: 'الاعتذار عن إجراء مع الأسباب (جهته الرائدة)',
  },
  reassign: {
    en: 'Give an action another lead, with reasons (whom the rules name)',
    ar: 'إسناد إجراء إلى جهة رائدة أخرى مع الأسباب (من تحدده القواعد)',
  },
  start: {
    en: 'Say that work on an action has begun (its lead)',
    ar: 'الإفادة ببدء العمل في إجراء (جهته الرائدة)',
  },
  report: {
    en: 'Report on an action: status, percentage, narrative, milestones, obstacles, evidence (its lead)',
    ar: 'تقديم تقرير عن إجراء: الحال والنسبة والسرد والمعالم والعقبات والأدلة (جهته الرائدة)',
  },
  verify: {
    en: 'Verify an action that was reported implemented (another than its lead, whom the rules name)',
    ar: 'التحقق من إجراء أُبلغ عن تنفيذه (غير جهته الرائدة، ممن تحدده القواعد)',
  },
  'fail-verification': {
    en: 'Find an action not implemented after all, with reasons; it is in progress again',
    ar: 'عدم ثبوت تنفيذ إجراء مع الأسباب، فيعود قيد التنفيذ',
  },
  close: { en: 'Close a verified action (secretariat)', ar: 'إقفال إجراء متحقق منه (الأمانة)' },
  hold: { en: 'Put an action on hold, with reasons', ar: 'تعليق إجراء مع الأسباب' },
  resume: { en: 'Resume an action that is on hold, with reasons', ar: 'استئناف إجراء معلق مع الأسباب' },
  cancel: { en: 'Cancel an action, with reasons', ar: 'إلغاء إجراء مع الأسباب' },
  supersede: {
    en: 'Put another action in the place of this one, with reasons',
    ar: 'إحلال إجراء آخر محل هذا مع الأسباب',
  },
  reopen: {
    en: 'Take up again an action that was verified, closed or cancelled, with reasons',
    ar: 'إعادة فتح إجراء متحقق منه أو مقفل أو ملغى مع الأسباب',
  },
  extend: {
    en: 'Agree a later date for an action beside those before it, with reasons',
    ar: 'الاتفاق على موعد لاحق لإجراء إلى جانب ما سبقه مع الأسباب',
  },
  replan: { en: 'Plan an action anew, with reasons', ar: 'إعادة تخطيط إجراء مع الأسباب' },
};

const actionParams = z.strictObject({ action: identifier });

type CommandRoute<N extends ActionCommandName> = {
  readonly method: 'POST';
  readonly path: `/v1/actions/:action/${N}`;
  readonly tag: 'actions';
  readonly summary: (typeof summaries)[N];
  readonly params: typeof actionParams;
  readonly body: (typeof actionBodies)[N];
  readonly response: typeof receipt;
  readonly status: 200;
  readonly command: true;
};
type CommandRoutes = { readonly [N in ActionCommandName as `${N}-action`]: CommandRoute<N> };

// Object.keys forgets the literal names that the table above has.
export const actionCommandNames = Object.keys(actionBodies) as readonly ActionCommandName[];

const commandRoutes = Object.fromEntries(
  actionCommandNames.map((name) => [
    `${name}-action`,
    {
      method: 'POST',
      path: `/v1/actions/:action/${name}`,
      tag: 'actions',
      summary: summaries[name],
      params: actionParams,
      body: actionBodies[name],
      response: receipt,
      status: 200,
      command: true,
    },
  ]),
  // Each name is paired with its own body, which is what the mapped type says.
) as unknown as CommandRoutes;

export const actionRoutes = {
  'list-actions': {
    method: 'GET',
    path: '/v1/actions',
    tag: 'actions',
    summary: {
      en: 'List actions by group and stage, and those that are late',
      ar: 'سرد الإجراءات حسب الفريق والمرحلة، والمتأخر منها',
    },
    query: actionListingQuery,
    response: actionListing,
    status: 200,
  },
  'show-action': {
    method: 'GET',
    path: '/v1/actions/:action',
    tag: 'actions',
    summary: {
      en: 'Show where an action stands: its dates, its reports, what is late, and who has yet to act',
      ar: 'عرض حال الإجراء: مواعيده وتقاريره وما تأخر منه ومن عليه أن يتصرف',
    },
    params: actionParams,
    response: actionView,
    status: 200,
  },
  ...commandRoutes,
} as const satisfies Record<string, Route>;
