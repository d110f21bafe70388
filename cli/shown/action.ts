/** One action as its people read it. Silence is shown as silence, and every date that was agreed stays to be seen. */
import type { ResponseOf } from '../../api/contract/route';
import type { routes } from '../../api/contract/routes';
import type { Directory } from '../directory';
import type { Voice } from '../voice';
import { actionLabels as labels, actionSentences as says, milestoneWords } from '../words/actions';
import { actionStageWords, statusWords } from '../words/implementation';
import { eachLanguage, inLanguage } from './bilingual';
import { rows, type Row } from './table';

type View = ResponseOf<(typeof routes)['show-action']>;
type State = View['state'];
type Listing = ResponseOf<(typeof routes)['list-actions']>;
type Evidence = NonNullable<State['lastReport']>['evidence'][number];

const leadLine = ({ lead }: State, names: Directory, voice: Voice): string => {
  if (lead.kind === 'outside')
    return [inLanguage(lead.names, voice), ...(lead.focalPoint === undefined ? [] : [lead.focalPoint])].join(
      ' · ',
    );
  const { entityId, focalPoint } = lead;
  const entity = names.entity(entityId, voice.language);
  return focalPoint === undefined ? entity : `${entity} · ${names.person(focalPoint, voice.language)}`;
};

const dueLines = ({ dueDates }: State, voice: Voice): readonly string[] =>
  dueDates
    .map(({ due, how, at, reasons }, index) => {
      const means = due.means.to === null || due.means.to === due.written ? '' : ` (${due.means.to})`;
      const told = voice.say(says[how], { at: voice.instant(at), reasons: reasons ?? '' });
      const line = `${due.written}${means} · ${told}`;
      return index === dueDates.length - 1 ? voice.strong(line) : voice.faint(line);
    })
    .reverse();

const milestoneLines = ({ plan, milestones }: State, voice: Voice): readonly string[] =>
  plan.milestones.map(({ id, name, due }) =>
    [
      `${id}: ${inLanguage(name, voice)}`,
      ...(due === undefined ? [] : [due.written]),
      voice.word(milestoneWords, milestones[id] ?? 'pending'),
    ].join(' · '),
  );

const evidenceLine = ({ source, publisher, date, figure, unit, period, place, link }: Evidence): string =>
  [
    source,
    publisher,
    figure === undefined ? undefined : [figure, unit].filter(Boolean).join(' '),
    period,
    place,
    date,
    link,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');

const reportLines = (
  { lastReport, reports, isSilent }: State,
  names: Directory,
  voice: Voice,
): readonly string[] => {
  const last = reports.at(-1);
  const silence = isSilent ? [voice.bad(voice.say(says.silent))] : [];
  if (lastReport === null || last === undefined)
    return silence.length === 0 ? [voice.say(says.noReport)] : silence;
  const { status, percentage, narrative } = lastReport;
  const by = names.person(last.personId, voice.language);
  return [
    ...silence,
    `${voice.word(statusWords, status)} · ${String(percentage)}% · ${by} · ${voice.instant(last.at)}`,
    ...eachLanguage(narrative, voice).flatMap((text) => text.split('\n')),
  ];
};

const lateLines = ({ overdueSince, silentSince }: View, voice: Voice): readonly string[] => [
  ...(overdueSince === null ? [] : [voice.bad(voice.say(says.overdue, { at: voice.instant(overdueSince) }))]),
  ...(silentSince === null
    ? []
    : [voice.bad(voice.say(says.reportMissing, { at: voice.instant(silentSince) }))]),
];

const nextLines = (
  { request, reporting, until, reopenableUntil }: State,
  voice: Voice,
): readonly string[] => {
  const told = (phrase: keyof typeof says, at: string | null | undefined): readonly string[] =>
    at === null || at === undefined ? [] : [voice.say(says[phrase], { at: voice.ahead(at) })];
  return [
    ...told('reportDue', request?.deadline),
    ...told('reportAsked', request === null ? reporting?.nextAt : null),
    ...told('holdEnds', until),
    ...told('reopenable', reopenableUntil),
  ];
};

export const actionLines = (view: View, names: Directory, voice: Voice): readonly string[] => {
  const { state } = view;
  const { plan, lastReport, reports, requests, unanswered, reasons } = state;
  const counted = { given: reports.length, asked: requests, missing: unanswered };
  const table: readonly Row[] = [
    [state.reference, eachLanguage(plan.title, voice)],
    [voice.say(labels.stage), [voice.word(actionStageWords, state.stage)]],
    [voice.say(labels.reasons), reasons === undefined ? [] : [reasons]],
    [voice.say(labels.late), lateLines(view, voice)],
    [voice.say(labels.lead), [leadLine(state, names, voice)]],
    [voice.say(labels.serves), state.recommendations],
    [voice.say(labels.due), dueLines(state, voice)],
    [voice.say(labels.waitsFor), plan.dependsOn],
    [voice.say(labels.milestones), milestoneLines(state, voice)],
    [voice.say(labels.cost), plan.cost === undefined ? [] : [`${plan.cost.amount} ${plan.cost.currency}`]],
    [voice.say(labels.report), reportLines(state, names, voice)],
    [
      voice.say(labels.obstacles),
      lastReport?.obstacles === undefined ? [] : eachLanguage(lastReport.obstacles, voice),
    ],
    [voice.say(labels.evidence), (lastReport?.evidence ?? []).map(evidenceLine)],
    [voice.say(labels.reports), [voice.say(says.counted, counted)]],
    [voice.say(labels.next), nextLines(state, voice)],
  ];
  return rows(table, voice.faint);
};

export const actionListingLines = ({ actions, next }: Listing, voice: Voice): readonly string[] => {
  if (actions.length === 0) return [voice.say(says.none)];
  const lines = actions.map(({ reference, stage, lateBy }) =>
    [
      reference,
      voice.word(actionStageWords, stage),
      ...(lateBy === null ? [] : [voice.say(says.lateBy, { at: voice.ahead(lateBy) })]),
    ].join(' · '),
  );
  return next === null ? lines : [...lines, voice.faint(voice.say(says.more, { next }))];
};
