/** One event in one line: when, what about, what happened, by whom. */
import { z } from 'zod';
import type { Directory } from '../directory';
import type { LiveEvent } from '../live-events';
import type { Voice } from '../voice';
import { byWords, eventWords } from '../words/events';
import { outcomeWords, positionWords, roleWords, stageWords } from '../words/recommendation';

/** As much of an event's data as a line shows; what is missing or newer is left out. */
const data = z
  .looseObject({
    stage: z.string().optional(),
    previousStage: z.string().optional(),
    actor: z
      .looseObject({
        role: z.string().optional(),
        personId: z.string().optional(),
        entityId: z.string().optional(),
        byDelegationOf: z.string().optional(),
      })
      .optional(),
    details: z
      .looseObject({
        position: z.looseObject({ value: z.string() }).optional(),
        tally: z.looseObject({ outcome: z.string() }).optional(),
      })
      .optional()
      .catch(undefined),
  })
  .catch({});

type Details = NonNullable<z.output<typeof data>['details']>;

/** `recommendation.endorsed` of `org.tawsiya.recommendation.endorsed.v1`. */
const kindOf = (type: string): string => type.replace(/^org\.tawsiya\./, '').replace(/\.v\d+$/, '');

/** What an event says beyond its stage, where one word says it. */
const detailOf = ({ position, tally }: Details, voice: Voice): string => {
  if (position !== undefined) return `: ${voice.word(positionWords, position.value)}`;
  return tally === undefined ? '' : `: ${voice.word(outcomeWords, tally.outcome)}`;
};

const byWhom = (actor: z.output<typeof data>['actor'], names: Directory, voice: Voice): string => {
  if (actor === undefined) return '';
  const { personId, entityId, byDelegationOf, role = 'system' } = actor;
  if (personId === undefined) return voice.say(byWords.by, { who: voice.word(roleWords, role) });
  const who = names.person(personId, voice.language);
  if (entityId === undefined) return voice.say(byWords.by, { who });
  const seat = { role: voice.word(roleWords, role), entity: names.entity(entityId, voice.language) };
  return byDelegationOf === undefined
    ? voice.say(byWords.byFor, { who, ...seat })
    : voice.say(byWords.byDelegation, {
        who,
        holder: names.person(byDelegationOf, voice.language),
        ...seat,
      });
};

export const eventLine = (event: LiveEvent, names: Directory, voice: Voice): string => {
  const { stage, previousStage, actor, details = {} } = data.parse(event.data);
  const kind = kindOf(event.type);
  const moved =
    stage === undefined || previousStage === undefined || stage === previousStage
      ? ''
      : ` → ${voice.word(stageWords, stage)}`;
  const what = `${voice.word(eventWords, kind)}${detailOf(details, voice)}${moved}`;
  return [
    voice.faint(voice.instant(event.time)),
    voice.strong(event.subject),
    what,
    voice.faint(byWhom(actor, names, voice)),
  ]
    .filter((piece) => piece !== '')
    .join('  ');
};
