import type { ResponseOf } from '../../api/contract/route';
import type { routes } from '../../api/contract/routes';
import { directoryOf } from '../directory';
import type { Voice } from '../voice';
import { implementationLabels } from '../words/implementation';
import { labels, sentences } from '../words/labels';
import { roleWords } from '../words/recommendation';
import { eachLanguage, inLanguage } from './bilingual';
import { rulesLines } from './rules';
import { rows } from './table';

type Group = ResponseOf<(typeof routes)['show-group']>['state'];

/** Entity by entity, each person with id and role: the id is what `--as` takes. */
const membershipLines = ({ membership }: Group, voice: Voice): readonly string[] => {
  const names = directoryOf(membership);
  const { language } = voice;
  return [
    voice.say(sentences.version, { version: membership.version }),
    ...membership.entities.flatMap((entity) => [
      `${voice.strong(entity.names[language])}  ${voice.faint(entity.id)}`,
      ...membership.seats
        .filter((seat) => seat.entityId === entity.id)
        .map(
          ({ personId, role }) =>
            `  ${voice.list([names.person(personId, language), voice.word(roleWords, role)])}  ${voice.faint(personId)}`,
        ),
    ]),
  ];
};

/** Those that run or are to come, by the number that revokes them. */
const delegationLines = ({ membership, delegations }: Group, voice: Voice): readonly string[] => {
  const names = directoryOf(membership);
  const { language } = voice;
  return delegations.list.map(({ number, personId, entityId, role, to, from, until, recordedBy }) => {
    const line = voice.say(sentences.delegation, {
      number,
      to: names.person(to, language),
      person: names.person(personId, language),
      role: voice.word(roleWords, role),
      entity: names.entity(entityId, language),
      from: voice.instant(from),
      until: voice.instant(until),
    });
    if (recordedBy === undefined) return line;
    const recorded = voice.say(sentences.delegationRecorded, {
      person: names.person(recordedBy.personId, language),
      source: recordedBy.source,
    });
    return `${line}  ${voice.faint(recorded)}`;
  });
};

export const groupLines = (group: Group, voice: Voice): readonly string[] => {
  const { framework, open, actions } = group;
  return rows(
    [
      [group.code, eachLanguage(group.names, voice)],
      [voice.say(labels.framework), eachLanguage(framework.names, voice)],
      [voice.say(labels.above), framework.ladder.map(({ names }) => inLanguage(names, voice))],
      [voice.say(labels.siblings), framework.groups.map(({ names }) => inLanguage(names, voice))],
      [voice.say(labels.membership), membershipLines(group, voice)],
      [voice.say(labels.delegations), delegationLines(group, voice)],
      [voice.say(labels.rules), rulesLines(group.rules, group.membership, voice)],
      [voice.say(labels.openItems), [open.length === 0 ? voice.say(sentences.none) : open.join(', ')]],
      [
        voice.say(implementationLabels.actions),
        actions.map(({ reference, recommendations }) => `${reference} → ${recommendations.join(', ')}`),
      ],
    ],
    voice.faint,
  );
};
