/** How an endorsed recommendation is carried out: plan, actions, judgements, responses. */
import type { ResponseOf } from '../../api/contract/route';
import type { routes } from '../../api/contract/routes';
import type { Directory } from '../directory';
import type { Voice } from '../voice';
import {
  actionStageWords,
  implementationLabels,
  implementationSentences,
  planWords,
  responseWords,
  statusWords,
} from '../words/implementation';
import { inLanguage } from './bilingual';
import type { Row } from './table';

type State = ResponseOf<(typeof routes)['show-recommendation']>['state'];
type Implementation = State['implementation'];

const planLines = ({ plan }: Implementation, names: Directory, voice: Voice): readonly string[] => {
  if (plan === null) return [];
  const { number, status, actions, joins, reasons } = plan;
  return [
    `${String(number)} · ${voice.word(planWords, status)}${reasons === null ? '' : ` · ${reasons}`}`,
    ...actions.map(({ id, lead, plan: { title, due } }) => {
      const leads =
        lead.kind === 'entity' ? names.entity(lead.entityId, voice.language) : inLanguage(lead.names, voice);
      return `    ${id}: ${inLanguage(title, voice)} · ${leads} · ${due.written}`;
    }),
    ...joins.map((reference) => `    ${reference}`),
  ];
};

const actionLines = ({ actions }: Implementation, voice: Voice): readonly string[] =>
  actions.map(({ reference, stage, status, percentage, isSilent }) =>
    [
      reference,
      stage === null ? voice.say(implementationSentences.notHeard) : voice.word(actionStageWords, stage),
      ...(status === null ? [] : [voice.word(statusWords, status)]),
      ...(percentage === null ? [] : [`${String(percentage)}%`]),
      ...(isSilent ? [voice.say(implementationSentences.silent)] : []),
    ].join(' · '),
  );

const judgementLines = ({ judgements }: Implementation, names: Directory, voice: Voice): readonly string[] =>
  judgements.flatMap(({ number, outcome, personId, at, reasons, dissents }) => [
    `${String(number)}. ${voice.word(statusWords, outcome)} · ${names.person(personId, voice.language)} · ${voice.instant(at)} · ${reasons}`,
    ...dissents.map(
      ({ entityId, text }) =>
        `    ${voice.say(implementationSentences.dissent, { entity: names.entity(entityId, voice.language) })}: ${text}`,
    ),
  ]);

const responseLines = ({ responses }: Implementation, voice: Voice): readonly string[] =>
  responses.map(({ addressee, version, value, session, source }) =>
    [
      `${addressee} (${String(version)})`,
      voice.word(responseWords, value),
      ...(session === null ? [] : [session]),
      source,
    ].join(' · '),
  );

export const implementationRows = (state: State, names: Directory, voice: Voice): readonly Row[] => {
  const { implementation } = state;
  const { status } = implementation;
  return [
    [voice.say(implementationLabels.plan), planLines(implementation, names, voice)],
    [voice.say(implementationLabels.actions), actionLines(implementation, voice)],
    [voice.say(implementationLabels.derived), status === null ? [] : [voice.word(statusWords, status)]],
    [voice.say(implementationLabels.judgements), judgementLines(implementation, names, voice)],
    [voice.say(implementationLabels.responses), responseLines(implementation, voice)],
    [
      voice.say(implementationLabels.report),
      state.stage === 'closed' && state.report !== null ? inLanguage(state.report, voice).split('\n') : [],
    ],
  ];
};
